import { tied } from '../../words/plural';
import { breakEven, LABELS, PAGES, START, type Training, trueRewards, visibilities } from './game';

/** A share as a whole percentage: 0.687 is "69 %" (the space does not break). */
export const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
/** A reward with its sign and two decimals: "+0.97", "−0.13" */
export const signed = (x: number, decimals = 2): string => {
  const size = Math.abs(x).toFixed(decimals);
  return Number(size) === 0 ? '0' : `${x > 0 ? '+' : '−'}${size}`;
};
/** "8,000" */
export const count = (n: number): string => n.toLocaleString('en-GB');
/** How often a page is checked, in words. */
export const frequency = (v: number): string =>
  v > 0.995 ? 'every time' : v < 0.005 ? 'never' : `${percent(v)} of the time`;

export const WAITING = 'The comparisons are being drawn, and a reward model is being fitted to them.';

/** The assumptions of the toy, in words, to stand beside the figure. */
export const ASSUMPTIONS: readonly string[] = [
  'In any one version a page is either really done or bluffed; the filled part of a page shows how often it is really done. The pages count alike and do not lean on one another.',
  'A page that is checked counts for exactly what it is; a bluff that is found is worth nothing. Unchecked, a bluff reads better than real work; how much better is a setting.',
  'Which pages you check in one version is left to chance, page by page, and the writer cannot know it beforehand.',
  'The comparisons are really drawn from a seed, each between two versions by the untrained writer, and a reward model is really fitted to them.',
  'Training finds the best writer for that reward at a price for straying from the untrained one. The comparisons are not renewed afterwards.',
];

/** "page 4", "pages 1–3", "pages 2, 5 and 7" for page numbers in order. */
export function pageList(pages: readonly number[]): string {
  const [first = 0] = pages;
  const last = pages[pages.length - 1] ?? first;
  if (pages.length === 1) return `page\u00a0${first}`;
  if (last - first === pages.length - 1) {
    return pages.length === 2 ? `pages\u00a0${first} and\u00a0${last}` : `pages\u00a0${first}–${last}`;
  }
  return `pages\u00a0${pages.slice(0, -1).join(', ')} and\u00a0${last}`;
}

/** What the lamp comes to: "You check pages 1–3 every time and the other pages 25 % of the time." */
export function reading(v: readonly number[]): string {
  const groups = new Map<string, number[]>();
  for (const [, i] of v.map((seen, i) => [seen, i] as const).sort((a, b) => b[0] - a[0] || a[1] - b[1])) {
    const how = frequency(v[i] ?? 0);
    groups.set(how, [...(groups.get(how) ?? []), i + 1]);
  }
  const parts = [...groups].map(([how, pages], n) => {
    const which =
      n === 0 || n < groups.size - 1 ? pageList(pages) : pages.length === 1 ? 'the other one' : 'the others';
    return `${groups.size === 1 ? 'every page' : which} ${how}`;
  });
  const [only = ''] = parts;
  if (groups.size === 1) return v[0] !== undefined && v[0] < 0.005 ? 'You check no page at all.' : `You check ${only}.`;
  return `You check ${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}.`;
}

/** What a sentence before the guess may speak of. */
export interface Asked {
  training: Training;
  beta: number;
  approvalStart: number;
  approvalEnd: number;
}

/** "rises from 63 % to 81 %", "stays at 50 %": by the rounded numbers that are printed. */
function change(from: number, to: number): string {
  const [a, b] = [Math.round(100 * from), Math.round(100 * to)];
  if (a === b) return `stays at ${percent(to)}`;
  return `${b > a ? 'rises' : 'falls'} from ${percent(from)} to ${percent(to)}`;
}

/** The sentences before the guess. */
export function asking({ training, beta, approvalStart, approvalEnd }: Asked): string {
  const light = reading(visibilities(training));
  if (beta === 0)
    return `${light} Your approval of the report stands at ${percent(approvalStart)}; nobody has been trained on it yet. How much of the report is really done?`;
  return `${light} The writer is trained on ${count(LABELS[training.labels] ?? 0)} of your comparisons, and your approval of the report ${change(approvalStart, approvalEnd)}. How much of it is really done now?`;
}

/** What a sentence after the guess may speak of. */
export interface Opened extends Asked {
  s: readonly number[];
  truthEnd: number;
  rewards: readonly number[];
  best: { beta: number; truth: number };
}

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

/** The sentences after the guess. */
export function afterwards(told: Opened): string {
  const { beta, approvalStart, approvalEnd, truthEnd, s, best } = told;
  if (beta === 0)
    return `Untrained, the writer really does half of the report. Your approval stands at ${percent(approvalStart)}.`;
  const [a, b] = [Math.round(100 * approvalStart), Math.round(100 * approvalEnd)];
  const [c, d] = [Math.round(100 * START), Math.round(100 * truthEnd)];
  const but = (b > a && d < c) || (b < a && d > c) ? 'But what' : 'What';
  const parts = [
    `Your approval ${change(approvalStart, approvalEnd)}. ${but} is really done ${change(START, truthEnd)}.`,
  ];
  const lost = s.filter((x) => Math.round(100 * x) < 100 * START);
  const rest = s.filter((x) => Math.round(100 * x) >= 100 * START);
  if (lost.length && rest.length) {
    parts.push(
      `${lost.length} of the ${PAGES} pages ${lost.length === 1 ? 'loses' : 'lose'} real work, down to ${percent(mean(lost))}${lost.length === 1 ? '' : ' on average'}; the ${rest.length === 1 ? 'other one comes' : `other ${rest.length} come`} to ${percent(mean(rest))}.`,
    );
  } else if (lost.length) parts.push('Every page loses real work.');
  if (best.truth - truthEnd >= 0.015) {
    parts.push(
      best.beta === 0
        ? 'No strength on offer leaves it better than untrained.'
        : best.beta > beta
          ? `Trained harder, to strength ${best.beta}, it would come to ${percent(best.truth)}.`
          : `It was at its best, ${percent(best.truth)}, at strength ${best.beta}.`,
    );
  }
  return parts.join(' ');
}

/** Why a page gains or loses: the break-even, and what too few comparisons got wrong. */
export function because({ training, rewards }: Pick<Opened, 'training' | 'rewards'>): string {
  const least = breakEven(training.gloss);
  const rule =
    least === 0
      ? 'Unchecked bluff reads no better here, so no page pays for it.'
      : `Real work pays on a page that is checked more than ${percent(least)} of the time; below that, bluff pays.`;
  const wrong = trueRewards(training).filter((delta, i) => delta * (rewards[i] ?? 0) < 0).length;
  if (wrong === 0) return rule;
  return `${rule} Endless comparisons would teach that; on ${tied(wrong, 'page')} these ${count(LABELS[training.labels] ?? 0)} have taught the opposite.`;
}
