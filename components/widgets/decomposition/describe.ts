/** The words of a state: sentences and one table. Pure. */

import type { Description } from '../../figure/contract';
import { ancestors, type TreeNode } from '../../models/recursion/task-tree';
import { some } from '../../words/plural';
import type { Derived } from './derived';
import { count, inMinutes, KIND_WORDS, reason, STATUS_WORDS, theAgent } from './words';

/** A piece of the work that nobody has the time to judge: nothing waits for a verdict on it. */
const NO_VERDICT = 'no verdict needed';

/** Rows of the table; a larger tree says how many were left out. */
const MOST_ROWS = 400;

/** Where a node stands and what is beneath it, in one sentence. */
export function rollUp(derived: Derived, node: TreeNode): string {
  const { judgement } = derived;
  const i = node.index;
  const judged = judgement.judgedBelow[i] as number;
  const out = judgement.outBelow[i] as number;
  if (node.kind === 'part') return 'A part of the work: a verdict on it is no help in judging the whole.';
  if (judgement.status(i) === 'alone') {
    return node.helps.length
      ? 'What hangs below is not needed at this budget.'
      : 'Nothing below: a person judges this directly.';
  }
  if (judged + out === 0) return 'Nothing below.';
  const dark = out === 0 ? '' : `; ${some(out, 'more', 'more')} ${out === 1 ? 'is' : 'are'} dark`;
  return `It rests on ${some(judged, 'judgement')} below, ${inMinutes(judgement.minutesBelow[i] as number)} of human time together${dark}.`;
}

/** Which AI made the product, and when it was or was not trained. */
export function training(derived: Derived, node: TreeNode): string {
  const { judgement } = derived;
  const round = judgement.round[node.index] as number;
  const who = theAgent(node.agent);
  if (node.kind === 'part') return `Made by ${who}, the same worker as the whole.`;
  if (!judgement.needed[node.index]) return `Made by ${who}; not needed at this budget, so not trained.`;
  if (round === 0) return `Made by ${who}, which cannot be trained: nobody can judge what it makes.`;
  return node.kind === 'task'
    ? `Made by ${who}, trained last, in round ${round}, on the task itself.`
    : `Made by ${who}, an assistant trained in round ${round}.`;
}

export function describe(derived: Derived): Description {
  const { index, judgement, frame, tree, focus } = derived;
  const { alone, helped, out } = judgement.counts;
  const sentences = [
    frame.sentence,
    `${tree.title}, with ${inMinutes(judgement.budget)} for one judgement: of ${count(index.judgements)} judgements (the task and its evaluation-subtasks), ${count(alone)} can be made alone, ${count(helped)} with help, ${count(out)} not at all.`,
  ];
  const node = focus === null ? undefined : index.nodes[focus];
  if (node) {
    const above = ancestors(index, node.index).map((i) => index.nodes[i]?.label ?? '');
    sentences.push(
      `In focus: ${node.label}${above.length ? `, below ${above.reverse().join(', below ')}` : ''}. ${reason(judgement, node)} ${training(derived, node)}`,
    );
  }
  if (index.nodes.length > MOST_ROWS)
    sentences.push(`The table holds the first ${MOST_ROWS} of ${count(index.nodes.length)} nodes.`);
  return {
    sentences,
    table: {
      caption: `${tree.title}: what a person can judge in ${inMinutes(judgement.budget)}`,
      head: ['Node', 'Kind', 'Minutes alone', 'Minutes with help', 'Status', 'Helped by', 'Training round'],
      rows: index.nodes
        .slice(0, MOST_ROWS)
        .map((n) => [
          n.label,
          KIND_WORDS[n.kind],
          count(n.minutesAlone),
          n.minutesHelped === null ? '–' : count(n.minutesHelped),
          n.kind === 'part' && judgement.status(n.index) === 'out'
            ? NO_VERDICT
            : STATUS_WORDS[judgement.status(n.index)],
          n.helps.map((h) => index.nodes[h]?.label ?? '').join('; ') || '–',
          n.kind === 'part' || !judgement.needed[n.index] || judgement.round[n.index] === 0
            ? '–'
            : String(judgement.round[n.index]),
        ]),
    },
  };
}
