/** What the model finds, in sentences. Nothing here claims more than that the model says so. */
import { probabilityAllReal } from '../models/recursion/all-real';
import { count, percent } from '../words/numbers';
import { type Advice, type Change, type WeakLink, WORTH } from './advise';
import type { LabTree } from './document';
import { ceilingAt, DONE, type Evaluation, gains } from './evaluate';
import { named, rounded } from './text';

/** Minutes as one says them: "2.5 min", "45 min", "2 h 30 min", "310 h". */
export function duration(minutes: number): string {
  if (minutes > 0 && minutes < 1) return 'under 1\u00a0min';
  if (minutes < 10) return `${rounded(minutes, 1)}\u00a0min`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole}\u00a0min`;
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  return hours >= 10 || rest === 0 ? `${count(whole / 60)}\u00a0h` : `${hours}\u00a0h ${rest}\u00a0min`;
}

/** A rise in percentage points: "12 points", "under 1 point". */
function points(gain: number): string {
  const whole = Math.round(gain * 100);
  if (whole < 1) return 'under 1 percentage point';
  return `${whole} percentage point${whole === 1 ? '' : 's'}`;
}

const titleAt = (evaluation: Evaluation, i: number): string => named(evaluation.index.nodes[i]?.title ?? '');

const two = (value: number): string => String(rounded(value, 2));

/** One sentence for a change: what to do, and what it does to the root. */
export function changeSentence(tree: LabTree, evaluation: Evaluation, { kind, at, root, gain }: Change): string {
  const node = evaluation.index.nodes[at];
  const title = titleAt(evaluation, at);
  const c = node?.c ?? tree.settings.c;
  const h = node?.h ?? tree.settings.h;
  const hidden = node?.hidden ?? tree.settings.hidden;
  const raise = (value: number) => `from ${two(value)} to ${two(Math.min(1, value + 0.1))}`;
  const what: Record<Change['kind'], string> = {
    c: `Cut ${title} so that a look through its parts reaches a piece more often (c ${raise(c)})`,
    ask: `Ask about more of ${title}: let what no question asks about fall from ${percent(hidden)} to ${percent(Math.max(0, hidden - 0.1))}`,
    h: `Make the look at ${title} more reliable (${raise(h)})`,
    halve: `Halve the minutes that ${title} takes to judge`,
    split: `Split ${title} into two parts of half the minutes each`,
    alone: `Let the person judge ${title} alone, without its parts`,
  };
  return `${what[kind]}: the root goes from ${percent(evaluation.root)} to ${percent(root)}, ${points(gain)} up.`;
}

const REASONS: Readonly<Record<WeakLink['why'], string>> = {
  composition: 'a look through its parts reaches too little of it',
  unasked: 'nobody is asked about a part of it, always the same',
  reading: 'there is too little time to read the reports on its parts',
  look: 'a person’s look at it misses too much',
  time: 'there is too little time to look at it',
};

/** One sentence for the weakest link. */
export const weakestSentence = (evaluation: Evaluation, weakest: WeakLink | null): string =>
  weakest
    ? `The weakest link is ${titleAt(evaluation, weakest.at)}: ${REASONS[weakest.why]}. Without that failing the root would stand at ${percent(weakest.root)}.`
    : evaluation.root >= DONE
      ? 'No single link costs the root as much as half a percentage point.'
      : 'No single link explains the loss: mending any one of them alone hardly moves the root.';

/** What becomes of the products. */
export function substanceSentences({ root, counts, origins, index }: Evaluation): string[] {
  const n = index.nodes.length;
  const first = `In this model ${percent(root)} of ${named(index.nodes[0]?.title ?? '')} is really done; the rest only looks done.`;
  if (n === 1) return [first];
  if (counts.bluff === 0) {
    return [
      first,
      counts.mixed === 0
        ? `All ${count(n)} products get at least ${percent(DONE)} substance.`
        : `None of the ${count(n)} products is mostly bluff; ${count(counts.mixed)} of them ${counts.mixed === 1 ? 'gets' : 'get'} less than ${percent(DONE)} substance.`,
    ];
  }
  const start = named(index.nodes[origins[0] ?? 0]?.title ?? '');
  const others = origins.length - 1;
  const places = others > 0 ? `${start} and at ${count(others)} other place${others === 1 ? '' : 's'}` : start;
  return [
    first,
    `${count(counts.bluff)} of ${count(n)} products ${counts.bluff === 1 ? 'is' : 'are'} mostly bluff. It begins at ${places}.`,
  ];
}

/** What nobody is asked about: at the root, where it is a ceiling, and elsewhere. Nothing where every product is asked about in full. */
export function unaskedSentences(evaluation: Evaluation): string[] {
  const { index, numbers } = evaluation;
  const inner = index.nodes.flatMap((node, i) => (node.parts.length > 0 && (numbers.hidden[i] ?? 0) > 0 ? [i] : []));
  const below = inner.filter((i) => i > 0);
  const said: string[] = [];
  if (inner.length > below.length) {
    said.push(
      `Nobody is asked about ${percent(numbers.hidden[0] ?? 0)} of ${titleAt(evaluation, 0)}: whatever else is mended, at most ${percent(ceilingAt(evaluation, 0))} of it can be real.`,
    );
  }
  if (below.length > 0) {
    const worst = below.reduce(
      (most, i) => ((numbers.hidden[i] ?? 0) > (numbers.hidden[most] ?? 0) ? i : most),
      below[0] ?? 0,
    );
    said.push(
      below.length === 1
        ? `Nobody is asked about ${percent(numbers.hidden[worst] ?? 0)} of ${titleAt(evaluation, worst)}.`
        : `Below the root, nobody is asked about some of ${count(below.length)} products: most of all ${titleAt(evaluation, worst)}, ${percent(numbers.hidden[worst] ?? 0)}.`,
    );
  }
  return said;
}

/** What the root comes to if one bad piece spoils it: pieces are the leaves, each bluff or not by itself. */
export function spoiltSentence({ root, index }: Evaluation): string {
  const leaves = index.nodes.reduce((sum, node) => sum + (node.parts.length === 0 ? 1 : 0), 0);
  const chance = Math.max(probabilityAllReal(root, leaves), root > 0 ? Number.MIN_VALUE : 0);
  const among =
    leaves === 1 ? 'the one piece is real' : `not one of ${count(leaves)} pieces (one for each leaf) is bluff`;
  return `If one bad piece spoils it, what counts is the chance that ${among}: ${percent(chance)}, each piece taken to be bluff or not by itself.`;
}

/** Human minutes, in a sentence or two. */
export function minutesSentences({ human, index }: Evaluation): string[] {
  const { alone, helped, everything, short } = human;
  const inner = (index.nodes[0]?.parts.length ?? 0) > 0;
  const said: string[] = [];
  if (alone !== null) said.push(`Judging the root alone takes a person ${duration(alone)}.`);
  if (inner) {
    said.push(
      `With the reports on its parts, one judgement of the root takes ${duration(helped)}; one judgement of every product in the tree takes ${duration(everything)} in all.`,
    );
  }
  if (short > 0)
    said.push(
      `For ${short === 1 ? 'one product' : `${count(short)} products`} the minutes for one judgement are too few.`,
    );
  return said;
}

/** Whether the recursion would hold however deep the tree went. */
export function criticalSentence(tree: LabTree, { critical, index }: Evaluation): string | null {
  const inner = index.nodes.filter((node) => node.parts.length > 0);
  if (inner.length === 0 || Number.isNaN(critical) || critical <= 0) return null;
  if (gains(tree.settings)) return 'Where bluff gets better with every level, no chain of reports holds at any length.';
  if (critical > 1) return 'In these settings no look is good enough for a chain of any length.';
  const below = inner.filter((node) => (node.c ?? tree.settings.c) < critical).length;
  const line = `In these settings a chain of any length holds only while a look through the parts reaches a piece at least ${percent(critical)} of the time`;
  return below === 0
    ? `${line}; every product with parts keeps that.`
    : `${line}; ${count(below)} of ${count(inner.length)} products with parts ${below === 1 ? 'falls' : 'fall'} short of it.`;
}

/** Everything the model finds, as sentences in order of weight. Without advice (while it is being reckoned), what is known. */
export function describe(tree: LabTree, evaluation: Evaluation, advice?: Advice): string[] {
  const said = [...substanceSentences(evaluation), ...unaskedSentences(evaluation)];
  if (advice) {
    said.push(weakestSentence(evaluation, advice.weakest));
    const best = advice.changes[0];
    if (best && best.gain >= WORTH) said.push(`What helps most: ${changeSentence(tree, evaluation, best)}`);
    else if (evaluation.root < DONE) said.push('No single change that was tried helps by half a percentage point.');
  }
  said.push(...minutesSentences(evaluation));
  const critical = criticalSentence(tree, evaluation);
  if (critical) said.push(critical);
  return said;
}
