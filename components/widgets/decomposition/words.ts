/** How this figure says things: one place for minutes, statuses and names inside a sentence. Pure. */

import type { Judgement, Status, TreeNode } from '../../models/recursion/task-tree';
import { some } from '../../words/plural';

/** 1740 -> "1,740"; half minutes stay: 2.5 -> "2.5". */
export function count(value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** "1 minute", "600 minutes". */
export const inMinutes = (minutes: number): string => `${count(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;

/** "600 minutes (10 hours)": long stretches are easier to grasp in hours. */
export function inMinutesAndHours(minutes: number): string {
  return minutes >= 120
    ? `${inMinutes(minutes)} (${count(minutes >= 600 ? Math.round(minutes / 60) : minutes / 60)} hours)`
    : inMinutes(minutes);
}

/** A name or phrase as it stands inside a sentence: "The editor" -> "the editor"; "RTL writer" keeps its capitals. */
export function inside(phrase: string): string {
  return /^[A-Z](?![A-Z0-9])/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

const ARTICLE = /^(the|an?|any|another|one|some|two|three|four|five|six)\s/i;
/** An agent inside a sentence: "Plot outliner" -> "the plot outliner". */
export const theAgent = (agent: string): string => (ARTICLE.test(agent) ? inside(agent) : `the ${inside(agent)}`);

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  alone: 'judged alone',
  helped: 'judged with help',
  out: 'not judged by anybody',
};

export const KIND_WORDS = {
  task: 'the task',
  part: 'part of the work',
  evaluation: 'evaluation-subtask',
} as const;

/** Why a node is lit or dark at this budget, in one sentence. */
export function reason(judgement: Judgement, node: TreeNode): string {
  const { budget } = judgement;
  const status = judgement.status(node.index);
  const has = `there are ${count(budget)}`;
  if (status === 'alone') return `Judged alone: it takes ${inMinutes(node.minutesAlone)}, and ${has}.`;
  if (node.minutesHelped === null) {
    return `Not judged by anybody: it takes ${inMinutes(node.minutesAlone)}, ${has}, and nothing here helps.`;
  }
  if (status === 'helped') {
    return `Judged with help: ${inMinutes(node.minutesAlone)} alone, ${count(node.minutesHelped)} with ${some(node.helps.length, 'report')} in hand.`;
  }
  const dark = node.helps.filter((h) => judgement.status(h) === 'out');
  if (node.minutesHelped > budget) {
    return `Not judged by anybody: even with all its help it takes ${inMinutes(node.minutesHelped)}, and ${has}.`;
  }
  const first = judgement.index.nodes[dark[0] ?? -1]?.label ?? '';
  return `Not judged by anybody: it needs ${some(node.helps.length, 'report')}, and nobody can judge ${
    dark.length === 1 ? `“${first}”` : `${count(dark.length)} of them`
  }.`;
}
