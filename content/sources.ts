/**
 * One file for each source, content/sources/<citation key>.yaml, with all that rests on it: what it is and how we know it, the
 * records of the claims that cite it first, and the entries of the timeline that it dates, or the reason why it has none.
 */
import { z } from 'zod';
import { listFiles, once, shown } from './files';
import { ContentError } from './problem';
import { date, id, line } from './schemas';
import { readYaml } from './yaml';

/**
 * How we know a source, in the words that stand beside it. What we say of a source goes no further than that; where an abstract
 * was read and the numbers come from works that quote the rest, it says both.
 */
export const KNOWN = {
  whole: 'Read whole',
  part: 'Read in part',
  'part-and-quoted': 'Read in part; the rest known from works that quote it',
  abstract: 'Abstract read',
  'abstract-and-code': 'Abstract read, and the authors’ code or data',
  'abstract-and-quoted': 'Abstract read; the rest known from two works that quote it',
  'quoted-by-two': 'Known from two works that quote it',
  'quoted-by-one': 'Known from one work that quotes it',
  unread: 'Not read; named for its place in the story',
} as const;
export type Known = keyof typeof KNOWN;

const name = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** other sources that it rests on, by citation key; the first is the file that it stands in */
const also = z.array(z.string()).default([]);

const claim = z.strictObject({
  id,
  /** the claim, standing alone */
  text: line(500),
  kind: z.enum(['established', 'contested', 'speculative'], 'not a kind|write established, contested or speculative'),
  /** current: printed as it stands; corrected or withdrawn: kept, so that links to it still explain themselves */
  status: z.enum(['current', 'corrected', 'withdrawn'], 'not a status|write current, corrected or withdrawn'),
  also,
  checked: date,
  wouldChange: line(400),
});

/** no: it was not so; stand-in: something was arranged to play that part */
const met = z.enum(['yes', 'stand-in', 'no'], 'not an answer|write yes, stand-in or no');

const milestone = z.strictObject({
  id,
  when: z
    .string()
    .regex(/^\d{4}(-\d\d-\d\d)?$/, 'not a date|write a year in quotes, or year-month-day where the day is certain'),
  /** the entry behind which it stands, where the source has no month */
  behind: id.optional(),
  title: line(60),
  /** proposal: an argument or a plan; theory: proofs about ideal players; models: a trial without people; people: one with them */
  kind: z.enum(['proposal', 'theory', 'models', 'people']),
  what: line(200),
  not: line(160),
  /**
   * judged: people judged the work; helped: an AI helped the judges; trained: a system was trained on such judgements; levels:
   * there were several levels of helpers; beyond: the work was beyond unaided judgement
   */
  conditions: z.strictObject({ judged: met, helped: met, trained: met, levels: met, beyond: met }),
  also,
});

const HOW = `does not say how we know it|write “known:” and one of ${Object.keys(KNOWN).join(', ')}`;

const source = z.strictObject({
  type: z.string(),
  title: z.string(),
  author: z.array(name).min(1),
  /** year, month and day, as far as they are known */
  issued: z.array(z.number().int()).min(1).max(3),
  URL: z.url(),
  DOI: z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  number: z.string().optional(),
  version: z.string().optional(),
  volume: z.string().optional(),
  page: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
  eprint: z.string().optional(),
  genre: z.string().optional(),
  abstract: z.string().optional(),
  language: z.string().optional(),
  known: z.enum(Object.keys(KNOWN) as [Known, ...Known[]], HOW),
  /** nothing cites the source any more; its address stays, because it was published */
  retired: z.literal(true).optional(),
  timeline: z.array(milestone).default([]),
  /** why a source that is cited has no entry on the timeline */
  offTimeline: z
    .string()
    .regex(/^[A-Z].{20,}\.$/, 'not a reason|write a sentence')
    .optional(),
  claims: z.array(claim).default([]),
});

/** A source with all that rests on it; `key` is its citation key. */
export type SourceFile = z.infer<typeof source> & { key: string };

/** The file of a source, in content/. It also holds the claims and the works of the timeline that name this source first. */
export const sourceFile = (key: string): string => `sources/${key}.yaml`;

/** All sources, by citation key. @throws ContentError for a faulty file, a bad key, or an id that stands twice */
export const loadSources = once((): SourceFile[] => {
  const seen = new Map<string, string>();
  return listFiles('sources', '.yaml').map((file): SourceFile => {
    const key = file.replace('.yaml', '');
    const say = (message: string, cure: string) =>
      new ContentError([{ file: shown(sourceFile(key)), line: 0, message, cure }]);
    if (!/^[a-z0-9]+$/.test(key))
      throw say('the name is not a valid key', 'use lower-case letters and digits, such as wu2021.yaml');
    const read = readYaml(sourceFile(key), source);
    for (const [what, entries] of [
      ['claim', read.claims],
      ['work of the timeline', read.timeline],
    ] as const)
      for (const entry of entries) {
        const first = seen.get(`${what} ${entry.id}`);
        if (first)
          throw say(`the ${what} “${entry.id}” stands twice; first in ${shown(first)}`, 'keep one of the two entries');
        seen.set(`${what} ${entry.id}`, sourceFile(key));
      }
    return { key, ...read };
  });
});
