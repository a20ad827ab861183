/** What the page about the visual language shows beneath its paragraphs, in words: its blocks, controls, marks, colours and sizes. */
import type { RootContent } from 'mdast';
import { KINDS } from '../../components/mdx/blocks/kinds';
import { blocks, colours, ratio, typeSizes } from '../_site/style-facts';
import { CONTROLS, MARKS, type Shown, UNSEEN } from '../_site/style-words';
import { list, paragraph, strong, table, text } from './tree';

/** Things by name: when to use each, and what code calls it. */
const named = (all: readonly Shown[]): RootContent[] => [
  list(
    all.map(({ title, when, names }) => [
      paragraph(strong(title), text(`: ${when}${names.length > 0 ? ` (${names.join(', ')})` : ''}`)),
    ]),
  ),
];

/** By the id of the paragraph that they stand under. */
const LISTS: Readonly<Record<string, () => RootContent[]>> = {
  'style-frame': () => [
    list(Object.values(KINDS).map(({ badge, meaning }) => [paragraph(strong(badge), text(`: ${meaning}`))])),
  ],
  'style-all-blocks': () => [
    table(
      ['block', 'stands', 'its attributes'],
      blocks().map(({ name, stands, needs }) => [name, stands, needs || '–']),
    ),
  ],
  'style-all-controls': () => named(CONTROLS),
  'style-all-marks': () => named(MARKS),
  'style-unseen': () => named(UNSEEN),
  'style-all-colours': () => [
    table(
      ['colour', 'means', 'light', 'dark', 'contrast, light', 'dark', 'measured'],
      colours().map(({ name, means, value, contrast, against }) => [
        `--${name}`,
        means,
        value.light,
        value.dark,
        ratio(contrast.light),
        ratio(contrast.dark),
        against,
      ]),
    ),
  ],
  'style-all-type': () => [
    table(
      ['size', 'face', 'pixels'],
      typeSizes().map(({ what, face, pixels }) => [what, face, pixels.join(' to ')]),
    ),
  ],
};

/** The id that a block of Markdown carries, if any. */
const idOf = (node: RootContent): string | undefined =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'html' ? (/^<a id="([^"]+)">/.exec(child.value)?.[1] ?? []) : [],
      )[0]
    : undefined;

/** The text of the page with what it shows, as lists and tables, under the paragraphs that tell of it. */
export const withSpecimens = (body: readonly RootContent[]): RootContent[] =>
  body.flatMap((node) => [node, ...(LISTS[idOf(node) ?? '']?.() ?? [])]);
