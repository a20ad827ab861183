/** Headings, ids and formulas of the pages, and that nothing in them runs. */
import katex from 'katex';
import type { Problem } from '../problem';
import { loadWrittenPages } from '../site';
import type { Rule } from './rule';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every heading has an id; ids are well formed and unique in the whole site. */
export const ids: Rule = () => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { scan } of loadWrittenPages()) {
    for (const { id, line, text, depth } of scan.headings) {
      if (!id) {
        const cure = `end it with an id of its own: ${'#'.repeat(depth)} ${text} [#some-id]`;
        problems.push({ file: scan.file, line, message: `the heading “${text}” has no id`, cure });
      }
      if (depth === 1) {
        problems.push({
          file: scan.file,
          line,
          message: 'a heading of the first level',
          cure: 'start at ##; the title is the h1',
        });
      }
    }
    const all = [...scan.ids, ...Object.keys(scan.aliases).map((id) => ({ id, line: 2, kind: 'alias' }))];
    for (const { id, line } of all) {
      const before = seen.get(id);
      if (before) {
        const cure = 'give the newer one another id (a published id never changes)';
        problems.push({ file: scan.file, line, message: `the id “${id}” stands twice; first in ${before}`, cure });
      }
      seen.set(id, `${scan.file}:${line}`);
      if (!ID.test(id)) {
        const cure = 'use lower-case letters, digits and single hyphens';
        problems.push({ file: scan.file, line, message: `“${id}” is not a valid id`, cure });
      }
    }
  }
  return problems;
};

/** Formulas are valid TeX. */
export const maths: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.maths.flatMap(({ tex, line }) => {
      try {
        katex.renderToString(tex, { output: 'mathml', strict: 'error', throwOnError: true });
        return [];
      } catch (error) {
        const message = `the formula is not valid: ${(error as Error).message.replace(/^KaTeX parse error: /, '')}`;
        return [{ file: scan.file, line, message, cure: 'mend the TeX between the dollar signs' }];
      }
    }),
  );

/** Pages hold words and blocks; nothing in them is computed, imported or exported, or it would be missing in Markdown and embeds. */
export const code: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.code.map(({ line }) => ({
      file: scan.file,
      line,
      message: 'an expression, an import or an export: nothing in a page runs',
      cure: 'write braces as words; a figure’s number is <Value of="…"/>; a note to authors is {/* … */}',
    })),
  );
