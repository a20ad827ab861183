/** What the answers about the novel have together when they are done: enough of them, all short, and nothing but the novel tells true from false. */
import { MARKS, marksOf, wordCount } from '../../components/models/overseer/marks';
import { loadNovel } from '../books';
import type { Problem } from '../problem';
import { loadStatements, type Statement, type StatementAnswer } from '../statements';
import { auc, byId, mean, shared, tilt, wordsOf } from './giveaway';
import { type Rule, type Tell, teller, toldTwice } from './rule';

const FILE = 'statements.yaml';
/** So many questions are played through. */
const QUESTIONS = 40;
/** So many words can be read in six seconds. */
const MOST_WORDS = 26;
/** Each mark stands in between these shares of the answers, so that a writer has something to choose. */
const SHARE = { least: 1 / 6, most: 1 / 2 };
/** So many styles a question offers at least. */
const LEAST_STYLES = 3;
/** The passages of so much of the novel are asked about, at least. */
const LEAST_PASSAGES = 31;
/** Chance alone, of 320 answers: twice a standard deviation of 6.3, of the true ones in one half of them. */
const MOST_TILT = 13;
/** Of 40 at one place: nearly three times a standard deviation of 3.2. */
const MOST_PLACE = 9;
/** Characters by which true answers may be longer than false ones, on average. */
const MOST_LONGER = 2;
/** Two and a half standard deviations of an AUC of 160 against 160. */
const MOST_AUC = 0.08;
/** A false answer and a true one of its question share less of their words than this. */
const MOST_ALIKE = 0.4;
/** Of 320: two and a half standard deviations of 9. */
const MOST_LEANING = 22;

/** Words that stand in any text and tell nothing of what it is about. */
const SMALL = wordsOf(
  'a all an and as at be been but by for from had has have he her him his in is it no not of on one or out she so than that the their them then there they this to up was were which who with',
);

interface Read extends StatementAnswer {
  question: string;
  bag: ReadonlySet<string>;
}

/** What each answer has to be by itself, and a question’s eight among them. */
function each(all: readonly Statement[], answers: readonly Read[], told: Tell): void {
  for (const one of all) {
    if (new Set(one.answers.map((a) => marksOf(a.says).join())).size < LEAST_STYLES)
      told(one.id, `the answers to “${one.id}” have fewer than ${LEAST_STYLES} styles`, 'let their marks differ');
    const own = answers.filter((a) => a.question === one.id);
    for (const wrong of own.filter((a) => !a.holds))
      for (const right of own.filter((a) => a.holds)) {
        const both = shared(wrong.bag, right.bag);
        if (both / (wrong.bag.size + right.bag.size - both) >= MOST_ALIKE)
          told(
            wrong.id,
            `“${wrong.id}” is the true “${right.id}” with a word or two changed`,
            'let the false one say something of its own',
          );
      }
  }
  toldTwice(
    answers,
    ({ says }) => says,
    told,
    (id, first) => `“${id}” says what “${first}” says`,
    'say something else',
  );
  for (const { id, says } of answers)
    if (wordCount(says) > MOST_WORDS)
      told(id, `“${id}” has ${wordCount(says)} words`, `leave ${MOST_WORDS} at most: it is read in six seconds`);
}

/** Where they stand and how they are written tells nothing. */
function form(all: readonly Statement[], answers: readonly Read[], told: Tell): void {
  MARKS.forEach((mark, i) => {
    const share = answers.filter((a) => marksOf(a.says)[i] === 1).length / answers.length;
    if (share <= SHARE.least || share >= SHARE.most)
      told(
        null,
        `“${mark}” stands in ${Math.round(share * 100)} of a hundred answers`,
        'let it be between a sixth and a half, or a writer has nothing to choose',
      );
  });
  const ids = tilt(byId(answers), (a) => a.holds);
  if (Math.abs(ids) > MOST_TILT)
    told(
      null,
      `of the true answers, ${Math.abs(ids)} too many have ${ids > 0 ? 'early' : 'late'} ids`,
      'draw the newest ids again',
    );
  for (let place = 0; place < (all[0]?.answers.length ?? 0); place++) {
    const right = all.filter((one) => one.answers[place]?.holds).length;
    if (Math.abs(right - all.length / 2) > MOST_PLACE)
      told(
        null,
        `${right} of ${all.length} answers at place ${place + 1} are true`,
        'shuffle the answers of some questions',
      );
  }
  const length = (holds: boolean) => mean(answers.filter((a) => a.holds === holds).map((a) => a.says.length));
  const longer = length(true) - length(false);
  if (Math.abs(longer) >= MOST_LONGER)
    told(
      null,
      `true answers are ${Math.abs(longer).toFixed(1)} characters ${longer > 0 ? 'longer' : 'shorter'} than false ones on average`,
      `let it be less than ${MOST_LONGER}`,
    );
}

/**
 * How many answers are told rightly by their words: each is sorted by how often its words stand in the true and in the false answers
 * to all other questions.
 */
export function toldByWords(answers: readonly Pick<Read, 'question' | 'holds' | 'bag'>[]): number {
  const key = (word: string, holds: boolean, question = '') => `${word} ${holds} ${question}`;
  const count = new Map<string, number>();
  for (const { bag, holds, question } of answers)
    for (const word of bag)
      for (const at of [key(word, holds), key(word, holds, question)]) count.set(at, (count.get(at) ?? 0) + 1);
  return answers.filter(({ bag, holds, question }) => {
    const elsewhere = (word: string, truth: boolean) =>
      (count.get(key(word, truth)) ?? 0) - (count.get(key(word, truth, question)) ?? 0);
    const leans = [...bag].reduce(
      (sum, word) => sum + Math.log((elsewhere(word, true) + 1) / (elsewhere(word, false) + 1)),
      0,
    );
    return leans > 0 === holds;
  }).length;
}

/** Neither the words of the summary nor those of other answers tell. */
function words(answers: readonly Read[], summary: string, told: Tell): void {
  const known = new Set([...wordsOf(summary)].filter((word) => !SMALL.has(word)));
  const scores: readonly [what: string, (answer: Read) => number][] = [
    ['how many words it shares with the summary', ({ bag }) => shared(bag, known)],
    ['which share of its words the summary has', ({ bag }) => shared(bag, known) / bag.size],
    ['how many words it has', ({ bag }) => bag.size],
  ];
  for (const [what, score] of scores) {
    const some = (holds: boolean) => answers.filter((a) => a.holds === holds).map(score);
    const tells = auc(some(true), some(false));
    if (Math.abs(tells - 0.5) >= MOST_AUC)
      told(
        null,
        `${what} tells a true answer from a false one (AUC ${tells.toFixed(3)})`,
        `bring it within 0.5 ± ${MOST_AUC}`,
      );
  }
  const right = toldByWords(answers);
  if (Math.abs(right - answers.length / 2) > MOST_LEANING)
    told(
      null,
      `by the words of other answers ${right} of ${answers.length} are told rightly`,
      `write the newest in other words: between ${answers.length / 2 - MOST_LEANING} and ${answers.length / 2 + MOST_LEANING} is chance`,
    );
}

/** What is wrong with all statements as a whole. @param summary of the novel */
export function statementsFaults(all: readonly Statement[], summary: string): Problem[] {
  const { problems, told } = teller(FILE);
  const answers = all.flatMap((one) =>
    one.answers.map((a): Read => ({ ...a, question: one.id, bag: wordsOf(a.says) })),
  );
  if (all.length !== QUESTIONS) told(null, `there are ${all.length} questions`, `the rounds are made for ${QUESTIONS}`);
  const asked = new Set(answers.map((a) => a.passage)).size;
  if (asked < LEAST_PASSAGES)
    told(null, `the answers draw on ${asked} passages`, `let it be ${LEAST_PASSAGES} at least, from all parts`);
  each(all, answers, told);
  form(all, answers, told);
  words(answers, summary, told);
  return problems;
}

/** content/statements.yaml is whole, and gives nothing away. */
export const finishedStatements: Rule = () => statementsFaults(loadStatements(), loadNovel()?.summary ?? '');
