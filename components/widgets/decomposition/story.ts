/**
 * The story as data: keyframes with one text each, generated from the tree and the budget. Stepping back, scrubbing, jumps
 * under reduced motion and print all read this list. Pure.
 */

import { ancestors, blockers, type Judgement, type TreeNode, trainingOrder } from '../../models/recursion/task-tree';
import { capital } from '../../words/capital';
import { spell } from '../../words/numbers';
import { some } from '../../words/plural';
import { count, inMinutes, inMinutesAndHours, inside, theAgent } from './words';

export interface Frame {
  /** what the frame is about; the same key in the story of another budget is the same moment */
  key: string;
  /** a few words for the scrub bar and the strip of stills */
  title: string;
  sentence: string;
  /** evaluation-subtasks are shown down to this depth; 0 shows the task alone */
  depth: number;
  /** how the parts of the work are drawn: not yet, as the scene itself, or as the roof over the task */
  parts: 'none' | 'scene' | 'roof';
  /** rounds of training that are over */
  round: number;
  /** the nodes of this depth have just been asked (>= 1), or 0 */
  asking: number;
  /** the round that is held in this frame, or 0 */
  training: number;
  /** the node that the sentence speaks of, which the drawing points out; null for the task itself */
  example: number | null;
}

/** The most frames that a story has, whatever the tree: levels of very deep trees are told several at a time. */
export const MAX_FRAMES = 24;
const MAX_FALLS = 7;
const MAX_ROUNDS = 9;

/** At most `most` whole numbers from 1 to n, both ends included, evenly spread. */
function spread(n: number, most: number): number[] {
  if (n <= most) return Array.from({ length: n }, (_, i) => i + 1);
  return [...new Set(Array.from({ length: most }, (_, i) => Math.round(1 + (i * (n - 1)) / (most - 1))))];
}

/**
 * The branch that the story follows from the task down to something that a person can judge alone: through the helper that
 * needs the most help, so that every round of training has its example on it. Where the task is out: towards the last round held.
 */
export function spine(judgement: Judgement): number[] {
  const { index, level, round, needed } = judgement;
  let at = 0;
  if (judgement.status(0) === 'out') {
    let best = 0;
    round.forEach((r, i) => {
      if (needed[i] && r > best) {
        best = r;
        at = i;
      }
    });
    if (best === 0) at = blockers(judgement, 0)[0] ?? 0;
  }
  const path = [...ancestors(index, at), at];
  for (;;) {
    const node = index.nodes[at] as TreeNode;
    const next =
      judgement.status(at) === 'helped' ? node.helps.find((h) => level[h] === (level[at] as number) - 1) : undefined;
    if (next === undefined) return path;
    path.push(next);
    at = next;
  }
}

interface Floor {
  all: number;
  alone: number;
}

const frame = (key: string, title: string, sentence: string, rest: Partial<Frame>): Frame => ({
  key,
  title,
  sentence,
  depth: 0,
  parts: 'roof',
  round: 0,
  asking: 0,
  training: 0,
  example: null,
  ...rest,
});

/** The keyframes for one tree at one budget. The first is the whole picture, which also stands in print. */
export function story(judgement: Judgement): Frame[] {
  const { index, budget } = judgement;
  const { nodes } = index;
  const root = nodes[0] as TreeNode;
  const status = judgement.status(0);
  const floors: Floor[] = [];
  for (const node of nodes) {
    if (!judgement.needed[node.index]) continue;
    floors[node.depth] ??= { all: 0, alone: 0 };
    const floor = floors[node.depth] as Floor;
    floor.all++;
    if (judgement.status(node.index) === 'alone') floor.alone++;
  }
  const deepest = status === 'alone' ? 0 : floors.length - 1;
  const path = spine(judgement);
  const everything = { depth: index.depth, round: Number.POSITIVE_INFINITY };
  // The first picture stops the light half-way up: a house that is all dark or all lit would not show how it climbs.
  const halfway = status === 'helped' ? Math.ceil(judgement.rounds / 2) : Number.POSITIVE_INFINITY;
  const judgeName = inside(root.evaluator);
  const frames: Frame[] = [
    frame(
      'whole',
      'The whole picture',
      status === 'alone'
        ? `With ${inMinutes(budget)} ${judgeName} can judge this alone: it takes ${count(root.minutesAlone)}. No assistant is needed. Give less time, and see what is.`
        : `Nobody can judge this in ${inMinutes(budget)}: alone it takes ${count(root.minutesAlone)}. But judging breaks down into smaller questions, until somebody can judge alone. ${
            status === 'helped'
              ? 'From there the light climbs: every lit room helps to judge the one above it.'
              : 'From there the light climbs, but at this budget it does not reach the top.'
          }`,
      { ...everything, round: halfway },
    ),
  ];
  const reached = Math.min(1, budget / root.minutesAlone);
  const share = reached < 0.075 ? 'less than a tenth' : `about ${5 * Math.round(20 * reached)} %`;
  frames.push(
    frame(
      'task',
      'The task and the person',
      `${capital(theAgent(root.agent))}, an AI, delivers: ${inside(root.product)}. To judge it alone takes ${inMinutesAndHours(root.minutesAlone)}; ${judgeName} has ${count(budget)}. ${
        status === 'alone'
          ? 'That is enough.'
          : `That is ${share} of the judging. What the light does not reach can go wrong unseen.`
      }`,
      { parts: 'none' },
    ),
  );
  if (root.parts.length > 0) {
    const fit = root.parts.filter((p) => judgement.status(p) === 'alone').length;
    const fits =
      fit === 0
        ? 'none of them fits'
        : fit === root.parts.length
          ? 'each of them fits'
          : `${spell(fit)} of them ${fit === 1 ? 'fits' : 'fit'}`;
    frames.push(
      frame(
        'parts',
        'Split the work?',
        `The first idea is to split the work. It has ${spell(root.parts.length)} ${root.parts.length === 1 ? 'part' : 'parts'}; ${fits} into ${inMinutes(budget)}. But a verdict on every part is not yet a verdict on the whole. What runs across the parts, nobody has looked at.`,
        { parts: 'scene' },
      ),
    );
  }
  if (status === 'alone') {
    frames.push(
      frame(
        'root',
        'Ordinary feedback',
        `So ${judgeName} judges alone, and that trains ${theAgent(root.agent)}: ordinary human feedback, no recursion. The rooms below stay empty. Give the person less time, and they are needed.`,
        everything,
      ),
    );
    return frames;
  }
  frames.push(...falls(judgement, floors, path, deepest));
  frames.push(...rounds(judgement, path, deepest));
  const total = (judgement.minutes[0] as number) + (judgement.minutesBelow[0] as number);
  if (status === 'helped') {
    frames.push(
      frame(
        'account',
        'What it took',
        `What was repeated is the judging, not the work. One judgement in each lit room takes ${inMinutes(total)} of human time together, ${total > root.minutesAlone ? 'more than' : 'against'} the ${count(root.minutesAlone)} of judging alone; but no single one takes more than ${count(budget)}. It all rests on helpers that miss little, and on questions that together leave nothing out.`,
        everything,
      ),
    );
    return frames;
  }
  const stops = blockers(judgement, 0);
  const stop = nodes[stops[0] ?? 0] as TreeNode;
  const enough = `${capital(inMinutes(index.need[0] as number))} a judgement would be enough.`;
  const worker = theAgent(root.agent);
  const below = judgement.outBelow[0] as number;
  const others =
    stops.length > 1
      ? `, and ${some(stops.length - 1, 'other room')} ${stops.length === 2 ? 'is' : 'are'} like it`
      : '';
  const takes =
    stop.minutesHelped === null
      ? `takes ${inMinutes(stop.minutesAlone)} and nothing helps`
      : `takes ${inMinutes(stop.minutesHelped)} even with help`;
  const sentence =
    stop.index === 0
      ? `Here the light ends: even with ${some(stop.helps.length, 'report')} in hand the verdict takes ${inMinutes(stop.minutesHelped ?? stop.minutesAlone)}, and there are ${count(budget)}. ${below > 0 ? `Below, ${some(below, 'more room')} ${below === 1 ? 'is' : 'are'} dark. ` : ''}So ${worker} gets no reward worth training on. ${enough}`
      : `Here the light ends: “${stop.label}” ${takes}${others}; there are ${count(budget)}. Nobody can stand behind a verdict that rests on it, so ${worker} gets no reward worth training on. ${enough}`;
  frames.push(
    frame('end', 'Where the light ends', sentence, { ...everything, example: stop.index === 0 ? null : stop.index }),
  );
  return frames;
}

function falls(judgement: Judgement, floors: Floor[], path: number[], deepest: number): Frame[] {
  const { nodes } = judgement.index;
  const dark = nodes.filter(
    (n) => judgement.needed[n.index] && n.helps.length === 0 && judgement.status(n.index) === 'out',
  ).length;
  const root = nodes[0] as TreeNode;
  return spread(deepest, MAX_FALLS).map((depth) => {
    const here = floors[depth] as Floor;
    if (depth === 1) {
      const example = nodes[path[1] ?? root.helps[0] ?? 0] as TreeNode;
      const short =
        root.minutesHelped !== null && root.minutesHelped > judgement.budget ? ', still more than there are' : '';
      const saves =
        root.minutesHelped === null
          ? ''
          : ` With answers to trust, the verdict would take ${inMinutes(root.minutesHelped)}${short}.`;
      return frame(
        'fall-1',
        'Split the judging',
        `So split the judging instead. What would ${inside(root.evaluator)} have to know? ${capital(spell(here.all))} ${here.all === 1 ? 'thing' : 'things'}, such as: “${example.question}”${saves}`,
        { depth, asking: depth, example: example.index },
      );
    }
    const above = floors[depth - 1] as Floor;
    const open = above.all - above.alone;
    const again =
      above.alone === 0
        ? `None of these ${spell(above.all)} can be judged alone. So of each, ask again`
        : `${capital(spell(above.alone))} of these ${spell(above.all)} can be judged alone. Of the other${open === 1 ? '' : ` ${spell(open)}`}, ask again`;
    const onPath = path[depth - 1];
    const example = onPath === undefined ? undefined : nodes[onPath];
    const such = example?.helps.length
      ? ` To judge “${example.label}” in ${inMinutes(example.minutesHelped ?? 0)} instead of ${count(example.minutesAlone)} takes ${spell(example.helps.length)} narrower ${example.helps.length === 1 ? 'answer' : 'answers'}.`
      : '';
    const end =
      depth < deepest
        ? ''
        : dark === 0
          ? ' Now every branch ends in something that a person can judge alone.'
          : ` But ${spell(dark)} of the ends ${dark === 1 ? 'is' : 'are'} dark.`;
    return frame(
      `fall-${depth}`,
      depth === deepest ? 'Down to what somebody can judge' : 'Ask again, one level down',
      `${again}: what would help a person judge this?${such}${end}`,
      { depth, asking: depth, example: example?.helps.length ? example.index : null },
    );
  });
}

function rounds(judgement: Judgement, path: number[], deepest: number): Frame[] {
  const { nodes } = judgement.index;
  const order = trainingOrder(judgement);
  const helped = judgement.status(0) === 'helped';
  const frames: Frame[] = [];
  for (const r of spread(judgement.rounds, MAX_ROUNDS)) {
    const trained = order[r - 1] ?? [];
    const example = nodes[path.find((i) => judgement.round[i] === r) ?? trained[0] ?? 0] as TreeNode;
    const rest = trained.length - 1;
    const also =
      rest > 0
        ? ` In the same way ${spell(rest)} more ${rest === 1 ? 'assistant' : 'assistants'} ${rest === 1 ? 'is' : 'are'} trained in this round.`
        : '';
    const at = { depth: deepest, round: r, training: r, example: example.index === 0 ? null : example.index };
    if (example.index === 0 && helped) {
      frames.push(
        frame(
          'root',
          `Round ${r}: the task itself`,
          `Last, the hard task. With ${spell(example.helps.length)} ${example.helps.length === 1 ? 'report' : 'reports'} in hand ${inside(example.evaluator)} judges the whole in ${inMinutes(example.minutesHelped ?? 0)}, and that reward trains ${theAgent(example.agent)} on the task itself. Only the judging was broken down.`,
          at,
        ),
      );
    } else if (r === 1) {
      frames.push(
        frame(
          'round-1',
          'Round 1: people judge alone',
          `Now training, from the bottom up. ${capital(theAgent(example.agent))} learns from ordinary feedback: ${inside(example.evaluator)} can judge each of its reports alone, in ${inMinutes(example.minutesAlone)}.${also}`,
          at,
        ),
      );
    } else {
      frames.push(
        frame(
          `round-${r}`,
          `Round ${r}: people judge with help`,
          `With ${spell(example.helps.length)} ${example.helps.length === 1 ? 'report' : 'reports'} from below, ${inside(example.evaluator)} judges “${example.label}” in ${inMinutes(example.minutesHelped ?? 0)} instead of ${count(example.minutesAlone)}. That feedback trains ${theAgent(example.agent)}.${also}`,
          at,
        ),
      );
    }
  }
  return frames;
}
