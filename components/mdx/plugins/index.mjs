/** The one list of what turns a chapter's source into a tree; Next, the content checks and the golden tests all use it. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Remark plugins by name, as Turbopack wants them. */
export const remarkPlugins = [
  'remark-frontmatter',
  'remark-gfm',
  'remark-math',
  path.join(here, 'block-ids.mjs'),
  path.join(here, 'citations.mjs'),
  path.join(here, 'numbers.mjs'),
];

/** Rehype plugins by name. Maths is MathML: no style attributes, no fonts, and screen readers read it. (Faulty maths: content/check.) */
export const rehypePlugins = [['rehype-katex', { output: 'mathml', strict: 'error' }]];
