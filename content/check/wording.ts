/** Sentences that were stronger than their source, or called a number what it is not, once stood in the text. None comes back. */
import path from 'node:path';
import { listFiles, listFolders, readText, shown } from '../files';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** What is never said, and what is so instead. */
export const NEVER: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [
    /\bshows? (?:up )?in (?:its|their|the) parts/i,
    'c is how often a look reaches a piece; what is never asked about is another number',
  ],
  [/showing in its parts/i, 'c is how often a look reaches a piece; what is never asked about is another number'],
  [/one number per level/i, 'c is how often a look reaches a piece; what is never asked about is another number'],
  [/might suffice; and if not, not/i, 'the post says that it would stop people’s proposals, too'],
  [/no experiments, as it says itself/i, 'the paper of 2018 has no experiments; it does not say so of itself'],
  [/a language model in 2022/i, 'summaries came first, in 2020'],
  [/planted kind may simply be easier/i, 'they were made to be harder'],
  [/audits had improved/i, 'the models scored better, not the audits'],
  [/claims a fix/i, 'its own verb is “mitigate”'],
];

/** Where a text says one of them, across the ends of lines, too. @returns lines from 1 */
export function saidAgain(text: string): { line: number; said: string; instead: string }[] {
  return NEVER.flatMap(([phrase, instead]) => {
    const found = new RegExp(phrase.source.replaceAll(' ', '\\s+'), phrase.flags).exec(text);
    return found ? [{ line: text.slice(0, found.index).split('\n').length, said: found[0], instead }] : [];
  });
}

const filesIn = (folder: string): string[] => [
  ...['.mdx', '.yaml'].flatMap((ending) => listFiles(folder, ending).map((name) => path.posix.join(folder, name))),
  ...listFolders(folder).flatMap((name) => filesIn(path.posix.join(folder, name))),
];

/** No file of the content says one of them. */
export const wording: Rule = () =>
  filesIn('').flatMap((file) =>
    saidAgain(readText(file)).map(({ line, said, instead }): Problem => {
      const message = `says again “${said.replace(/\s+/g, ' ')}”`;
      return { file: shown(file), line, message, cure: instead };
    }),
  );
