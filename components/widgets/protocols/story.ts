/** The words of the figure: one round of each protocol, step by step, and what one question does under each. Pure. */
import { capital } from '../../words/capital';
import { spellAlone } from '../../words/numbers';
import { NAMES, type Protocol } from './ledger-data';
import { lower, type Question, type Shown } from './tree';

/** One round in five sentences, in the order of the steps: all of it, who acts, who looks, what is learnt, what repeats. */
export function sentences(protocol: Protocol, shown: Shown): readonly string[] {
  const n = spellAlone(shown.rows[1]?.length ?? 0);
  const below = shown.questions.length - 1;
  const [, first, second, third] = shown.path.map((q) => q.short);
  const last = lower(third ?? '');
  switch (protocol) {
    case 'rlhf':
      return [
        'RLHF: the editor looks at the whole summary and picks. The tree of questions isn’t used.',
        'The summariser writes two summaries of the book.',
        `The editor looks at both, alone, and picks one. Of the ${below} questions below, none is asked.`,
        'A reward model learns to predict such picks. Its score is the reward that trains the summariser.',
        'The same again, with new summaries. The editor never has more in hand than in the first round.',
      ];
    case 'rrm':
      return [
        'Recursive reward modeling: every question has a helper that reports upward. The editor judges the whole with reports in hand, and the helpers were judged the same way.',
        `The summariser writes two summaries of the book. ${capital(n)} helpers, trained in earlier rounds, each look into one question about them.`,
        `The editor looks at the summaries with ${n} reports in hand, and picks one.`,
        'From here as in RLHF: a reward model learns such picks, and its score trains the summariser. It is still trained on the hard task itself.',
        'Before that the helpers were trained by the same loop, row by row from below: on a narrower question, by a person with the reports of the row beneath, and at the bottom by a person alone.',
      ];
    case 'ida':
      return [
        'Iterated amplification: the editor splits the question, copies of one model answer the parts, and the model learns to give the combined answer at once.',
        `The editor splits “Is it a good summary?” into ${n} questions and hands each to a copy of the same model, X.`,
        `The editor puts the ${n} answers together into one. Nobody marks it: the bet is that editor and copies know more than X alone.`,
        'X is trained to give that answer at once. There is no reward, it imitates. The tree is thrown away.',
        'The same again: the copies are now the better X, and smaller questions are split as well. The lower rows are never built at one time; unrolled over all rounds, they are the tree.',
      ];
    case 'debate':
      return [
        'Debate: two opponents argue their way down one path of the tree, and a person judges who won. What one gains, the other loses.',
        `A says that the summary is good, and breaks the claim down; B says where it fails: in ${first}, there in ${lower(second ?? '')}, there in ${last}.`,
        `The judge has read the dispute and now opens the book at ${last} only: that much a person can check.`,
        'The judge says who is right. The winner is rewarded and the loser pays: both are trained to win.',
        'The same again, down another path. B may attack anywhere, and that is meant to keep A honest everywhere.',
      ];
  }
}

/** What one question does under a protocol, in a sentence. */
export function jobOf(protocol: Protocol, q: Question, shown: Shown): string {
  const n = spellAlone(shown.rows[1]?.length ?? 0);
  const who = lower(q.evaluator);
  const agent = lower(q.agent);
  if (protocol === 'rlhf') {
    return q.row === 0
      ? `Judged by ${who}, alone, and by nobody else.`
      : 'Not asked. What it would show, the editor has to notice in the whole.';
  }
  if (protocol === 'rrm') {
    if (q.row === 0) return `Judged by ${who} with ${n} reports in hand; trains the ${agent}.`;
    const judged = q.base ? 'alone' : 'with the reports from below';
    return `${/^[aeiou]/.test(agent) ? 'An' : 'A'} ${agent} reports on it upward, and is trained on it: ${who} judges the reports ${judged}.`;
  }
  if (protocol === 'ida') {
    if (q.row === 0) return 'The editor splits it and makes one answer of the parts; X learns to give it at once.';
    return q.row === 1
      ? 'A copy of X answers it, as well as its training so far allows. Nobody marks the answer.'
      : 'Not asked in this round. In another, X is trained on it, or on questions like it, in the same way.';
  }
  if (q.row === 0) return 'Where the dispute begins: A says yes, B says no.';
  if (!q.onPath) return 'Not argued this time. B could have gone here.';
  return q === shown.path.at(-1)
    ? 'Here the dispute ends: the judge opens this place in the book and says who is right.'
    : 'On the path: B says that the fault lies here, A breaks it down further.';
}

/** How the figure names a protocol in running words: "RLHF", "amplification". */
export const inWords = (p: Protocol): string => {
  const { short } = NAMES[p];
  return short === short.toUpperCase() ? short : lower(short);
};
