/** Answers about the novel: half are true, style tells nothing of truth, and the book settles each. */
import { MARKS, marksOf } from '../../components/models/overseer/marks';
import { loadNovel } from '../books';
import { shown as shownFile } from '../files';
import type { Problem } from '../problem';
import { loadStatements, type Statement, type StatementAnswer } from '../statements';
import { type Fault, quoteFaults } from './quoted';
import { entryLine, type Rule } from './rule';

const FILE = 'statements.yaml';

/** Over the file, a mark and truth may go together by so much. */
export const MOST_CORRELATION = 0.05;

/** How many answers of each truth have a mark. */
function counts(answers: readonly StatementAnswer[], mark: number): { marked: number; markedTrue: number } {
  const marked = answers.filter((a) => marksOf(a.says)[mark] === 1);
  return { marked: marked.length, markedTrue: marked.filter((a) => a.holds).length };
}

/**
 * The correlation (phi) of truth with a mark, [−1, 1].
 * @param mark its place in `MARKS`
 * @returns 0 where all answers have the mark, or none
 */
export function markCorrelation(answers: readonly StatementAnswer[], mark: number): number {
  const { marked, markedTrue } = counts(answers, mark);
  const n = answers.length;
  const right = answers.filter((a) => a.holds).length;
  const spread = Math.sqrt(marked * (n - marked) * right * (n - right));
  return spread === 0 ? 0 : (n * markedTrue - marked * right) / spread;
}

function questionFaults({ id, answers }: Statement): Fault[] {
  const right = answers.filter((a) => a.holds).length;
  const faults: Fault[] = [];
  if (right * 2 !== answers.length)
    faults.push({
      message: `“${id}” has ${right} true answers of ${answers.length}`,
      cure: 'let half of them be true',
    });
  MARKS.forEach((mark, i) => {
    const { marked, markedTrue } = counts(answers, i);
    if (Math.abs(2 * markedTrue - marked) > 1)
      faults.push({
        message: `in “${id}” style tells the truth: “${mark}” stands in ${markedTrue} true answers and ${marked - markedTrue} false ones`,
        cure: 'let the two numbers differ by one at most',
      });
  });
  return faults;
}

/** content/statements.yaml agrees with the novel and with itself. */
export const statements: Rule = () => {
  const all = loadStatements();
  const file = shownFile(FILE);
  const book = loadNovel();
  if (!book) {
    if (all.length === 0) return [];
    const cure = 'bring it back, or take the statements out';
    return [{ file, line: 0, message: 'there is no novel in content/books', cure }];
  }
  const placed = (id: string, faults: Fault[]): Problem[] =>
    faults.map((fault) => ({ file, line: entryLine(FILE, id), ...fault }));
  const answers = all.flatMap((one) => one.answers);
  return [
    ...all.flatMap((one) => [
      ...placed(one.id, questionFaults(one)),
      ...one.answers.flatMap((a) => placed(a.id, quoteFaults(`“${a.id}”`, a, book))),
    ]),
    ...MARKS.flatMap((mark, i) => {
      const r = markCorrelation(answers, i);
      if (Math.abs(r) <= MOST_CORRELATION) return [];
      const message = `over the file “${mark}” and truth go together (${r.toFixed(3)})`;
      return [{ file, line: 0, message, cure: `bring it within ±${MOST_CORRELATION}` }];
    }),
  ];
};
