/** Blocks are those of the vocabulary, with its attributes, where it has them stand (content/page/vocabulary.ts). */
import { figures } from '../../components/widgets';
import type { BlockUse } from '../page/facts';
import { askOf, figureOf } from '../page/resolve';
import { type Block, blockOf, VOCABULARY } from '../page/vocabulary';
import type { Problem } from '../problem';
import { loadWrittenPages } from '../site';
import { meant, type Rule } from './rule';

type Fault = Pick<Problem, 'message' | 'cure'>;

/** A fault of every block, with its place. */
const each = (faultsOf: (use: BlockUse, block: Block) => Fault[]): Problem[] =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.blocks.flatMap((use) => {
      const block = blockOf(use.name);
      return (block ? faultsOf(use, block) : []).map((fault) => ({ file: scan.file, line: use.line, ...fault }));
    }),
  );

/** Only the closed vocabulary of blocks is used. */
export const vocabulary: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.blocks
      .filter(({ name }) => !blockOf(name))
      .map(({ name, line }) => ({
        file: scan.file,
        line,
        message: `<${name}> is not part of the vocabulary`,
        cure: `use one of ${Object.keys(VOCABULARY).join(', ')}${meant(name, Object.keys(VOCABULARY))}, or write < as a word`,
      })),
  );

/** A block has the attributes that it needs, as plain text, and no other. */
export const attributes: Rule = () =>
  each(({ name, attributes: given, computed }, block) => {
    const own = name === 'Figure' ? (figures[given.widget ?? '']?.attributes ?? []) : [];
    const known = [...Object.keys(block.attributes), ...own];
    const missing = Object.entries(block.attributes).filter(([a, needed]) => needed && !given[a]?.trim());
    return [
      ...missing.map(([a]) => ({ message: `<${name}> without “${a}”`, cure: `write <${name} ${a}="…">` })),
      ...Object.keys(given)
        .filter((a) => !known.includes(a))
        .map((a) => ({
          message: `<${name}> takes no “${a}”${meant(a, known)}`,
          cure: known.length ? `it takes ${known.join(', ')}` : 'take it out',
        })),
      ...computed.map((a) => ({
        message: `an attribute of <${name}> is computed: ${a}`,
        cure: a === '…' ? 'name each attribute' : `write ${a}="…", or ${a} alone for yes`,
      })),
    ];
  });

/** What a node that is no element is called. */
const CALLED: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  listItem: 'a list',
  blockquote: 'a quotation',
  tableCell: 'a table',
  heading: 'a heading',
  link: 'a link',
  emphasis: 'emphasis',
  strong: 'emphasis',
};
const called = (name: string | undefined): string =>
  name === undefined ? 'the page itself' : (CALLED[name] ?? `<${name}>`);

/** The nearest thing around a block in which it may not stand. */
function wrongPlace({ name, within }: BlockUse, { stands, link }: Block): string | undefined {
  if (stands !== 'text') return undefined;
  return within.find(
    (outer) =>
      outer === name ||
      // A heading’s words go into lists and titles, where there are only words.
      (outer === 'heading' && VOCABULARY[name] && name[0] !== name[0]?.toLowerCase()) ||
      // A link in a link leads nowhere that a reader could tell.
      (link && (outer === 'link' || outer === 'Term')),
  );
}

/** A block stands where the vocabulary has it stand, and holds what it may. */
export const nesting: Rule = () =>
  each((use, block) => {
    const { name, within, isInline, holds } = use;
    const [outer] = within;
    const faults: Fault[] = [];
    const say = (message: string, cure: string) => faults.push({ message, cure });
    if (block.stands === 'page') {
      if (isInline)
        say(`<${name}> stands among words`, 'give it lines of its own, with an empty line before and after');
      else if (outer !== undefined && (outer !== 'Deeper' || name === 'Deeper')) {
        say(`<${name}> stands in ${called(outer)}`, `move it out: <${name}> is a block of its own, between paragraphs`);
      }
    } else if (block.stands !== 'text' && outer !== block.stands) {
      const cure = `it stands in <${block.stands}>, on lines of its own`;
      say(isInline ? `<${name}> stands among words` : `<${name}> stands in ${called(outer)}`, cure);
    }
    const wrong = wrongPlace(use, block);
    if (wrong) say(`<${name}> stands in ${called(wrong)}`, 'move it out, or write its words without it');
    if (block.holds && holds.some((inner) => !block.holds?.includes(inner))) {
      say(
        `<${name}> holds more than <${block.holds.join('>, <')}>; no reader would see it`,
        'move the rest before or behind it',
      );
    }
    return faults;
  });

/** A guess has two answers or more, no two alike, and exactly one of them is right. */
export const guesses: Rule = () =>
  loadWrittenPages().flatMap(({ scan }) =>
    scan.guesses.flatMap(({ id, line, options }) => {
      const labels = options.map((o) => o.label);
      const faults: Fault[] = [];
      if (options.length < 2) {
        const count = options.length === 0 ? 'no option' : 'one option';
        faults.push({ message: `the guess “${id}” has ${count}`, cure: 'give it two or more <Option label="…">' });
      } else if (!options.some((o) => o.right)) {
        faults.push({ message: `the guess “${id}” has no right answer`, cure: 'write <Option label="…" right>' });
      } else if (options.filter((o) => o.right).length > 1) {
        faults.push({
          message: `the guess “${id}” has more than one right answer`,
          cure: 'leave `right` at one of them',
        });
      }
      const twice = labels.find((label, i) => label && labels.indexOf(label) !== i);
      if (twice) faults.push({ message: `the guess “${id}” offers “${twice}” twice`, cure: 'change one of the two' });
      return faults.map((fault) => ({ file: scan.file, line, ...fault }));
    }),
  );

/**
 * A guess of a number or a line asks what a figure answers; every chapter but the first begins with a question about the one before,
 * which has a figure to look at.
 */
export const asked: Rule = () =>
  loadWrittenPages().flatMap(({ scan, isChapter }, i, pages) => [
    ...(isChapter && pages.slice(0, i).some((page) => page.isChapter) && scan.recalls.length !== 1
      ? [
          {
            file: scan.file,
            line: 1,
            message: `the chapter has ${scan.recalls.length === 0 ? 'no question' : 'more than one question'} about the one before`,
            cure: 'begin it with one <Recall figure="…" question="…">',
          },
        ]
      : []),
    ...scan.asks.flatMap(({ line, of }) => {
      if (askOf(of)) return [];
      const keys = Object.keys(figures[figureOf(of.split('.')[0] ?? '')?.widget ?? '']?.asks ?? {});
      const cure = keys.length
        ? `it asks ${keys.join(', ')}`
        : 'name a figure whose figure.ts has “asks”, and one of them';
      return [{ file: scan.file, line, message: `<Guess of="${of}"> names nothing that a figure asks`, cure }];
    }),
    ...scan.recalls.flatMap(({ line, figure }) =>
      figureOf(figure)
        ? []
        : [
            {
              file: scan.file,
              line,
              message: `<Recall> names no figure: “${figure}”`,
              cure: 'name one of the chapter before',
            },
          ],
    ),
  ]);
