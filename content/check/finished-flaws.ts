/** What the flaws planted in summaries have together when they are done: of every kind at every level, and nothing but the novel tells them. */
import { type Book, loadNovel, sentencesOf, summariesOf } from '../books';
import { type Critique, FLAW_KINDS, type Flaw, loadFlaws } from '../flaws';
import type { Problem } from '../problem';
import { byId, mean, tally, tilt } from './giveaway';
import { type Rule, type Tell, teller, toldTwice } from './rule';

const FILE = 'flaws.yaml';
const VERDICTS = ['right', 'useless', 'wrong'] as const;
/** Flaws of each kind at each level; as many clean summaries as flaws of three kinds. */
const PER_KIND = 2;
const CLEAN = 6;
/** Of each difficulty there are so many flaws at least. */
const LEAST_HARD = 5;
/** Flaws that the first half of the entries may have too many or too few: a standard deviation is 1.7. */
const MOST_TILT = 4;
/** Characters by which the mean lengths of critiques of the three verdicts may differ. */
const MOST_LONGER = 8;
/** By how much more of its sentence a flaw may add than a clean change does, on average. */
const MOST_GROWN = 0.15;
/** Turns of phrase that would tell a verdict if they came with one of the three alone, and in how many critiques of each they stand. */
const TURNS = [/left out/, /\bnot\b|n’t/];
const LEAST_TURNS = 5;

/** Enough of each kind, everywhere. */
function whole(all: readonly Flaw[], book: Book, told: Tell): void {
  const level = new Map(summariesOf(book).map((s) => [s.id, s.level]));
  const flawed = all.flatMap((f) => (f.truth === 'flawed' ? [f] : []));
  for (const one of new Set(level.values())) {
    const here = all.filter((f) => level.get(f.of) === one);
    for (const kind of FLAW_KINDS) {
      const some = here.filter((f) => f.truth === 'flawed' && f.kind === kind).length;
      if (some !== PER_KIND)
        told(null, `at the level “${one}” ${some} flaws are of the kind “${kind}”`, `let there be ${PER_KIND}`);
    }
    const clean = here.filter((f) => f.truth === 'clean').length;
    if (clean !== CLEAN) told(null, `at the level “${one}” ${clean} entries are clean`, `let there be ${CLEAN}`);
  }
  for (const of of level.keys())
    if (!flawed.some((f) => f.of === of)) told(null, `no flaw is planted in the summary of “${of}”`, 'plant one');
  for (const hard of [1, 2, 3]) {
    const some = flawed.filter((f) => f.hard === hard).length;
    if (some < LEAST_HARD) told(null, `${some} flaws are of difficulty ${hard}`, `let there be ${LEAST_HARD} at least`);
  }
  for (const { id, shown: text } of all)
    if (sentencesOf(text).length !== 1)
      told(id, `what “${id}” shows is more than one sentence`, 'make it one, or “where” has two answers');
}

/** Neither order, id, length nor a turn of phrase tells. */
function fair(all: readonly Flaw[], told: Tell): void {
  const isFlawed = (f: Flaw) => f.truth === 'flawed';
  for (const [what, some] of [
    ['stand early in the file', all],
    ['have early ids', byId(all)],
  ] as const) {
    const off = tilt(some, isFlawed);
    if (Math.abs(off) > MOST_TILT)
      told(
        null,
        `${Math.abs(off)} flaws too ${off > 0 ? 'many' : 'few'} ${what}`,
        'move some, or draw the newest ids again',
      );
  }
  const critiques = all.flatMap((f) => f.critiques);
  const of = (verdict: Critique['verdict']) => critiques.filter((c) => c.verdict === verdict);
  for (const verdict of VERDICTS) {
    const places = tally(all.flatMap((f) => f.critiques.flatMap((c, i) => (c.verdict === verdict ? [i] : []))));
    if (new Set([0, 1, 2].map((place) => places.get(place) ?? 0)).size > 1)
      told(
        null,
        `critiques that are ${verdict} stand at the three places ${[0, 1, 2].map((p) => places.get(p) ?? 0).join(', ')} times`,
        'let the three numbers be the same',
      );
  }
  const lengths = VERDICTS.map((v) => mean(of(v).map((c) => c.says.length)));
  if (Math.max(...lengths) - Math.min(...lengths) >= MOST_LONGER)
    told(
      null,
      `critiques are ${lengths.map(Math.round).join(', ')} characters long on average: ${VERDICTS.join(', ')}`,
      `let these differ by less than ${MOST_LONGER}`,
    );
  const grown = (truth: Flaw['truth']) =>
    mean(all.filter((f) => f.truth === truth).map((f) => f.shown.length / f.sentence.length));
  if (Math.abs(grown('flawed') - grown('clean')) >= MOST_GROWN)
    told(null, 'the length of a changed sentence tells whether it is flawed', 'lengthen or shorten some of the others');
  for (const turn of TURNS)
    for (const verdict of VERDICTS) {
      const some = of(verdict).filter((c) => turn.test(c.says)).length;
      if (some < LEAST_TURNS)
        told(
          null,
          `${some} critiques that are ${verdict} have ${turn}`,
          `let there be ${LEAST_TURNS} at least, or the words tell`,
        );
    }
  toldTwice(
    critiques,
    ({ says }) => says,
    told,
    (id, first) => `the critique “${id}” says what “${first}” says`,
    'say it otherwise',
  );
}

/** What is wrong with all flaws as a whole. */
export function flawsFaults(all: readonly Flaw[], book: Book): Problem[] {
  const { problems, told } = teller(FILE);
  whole(all, book, told);
  fair(all, told);
  return problems;
}

/** content/flaws.yaml is whole, and gives nothing away. */
export const finishedFlaws: Rule = () => {
  const book = loadNovel();
  return book ? flawsFaults(loadFlaws(), book) : [];
};
