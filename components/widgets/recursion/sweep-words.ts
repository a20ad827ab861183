/** Where recursion wins, ties and loses over many random settings: numbers and words. Pure; the counts stand in sweep.data.ts. */
import { percentages, SWEEP_MARGIN, type SweepRow } from '../../models/recursion/sweep';
import { SWEEP, SWEEP_SETTINGS } from './sweep.data';
import { count } from './words';

export const SWEEP_TITLE = `Recursion against the better way of plain RLHF, over ${count(SWEEP_SETTINGS)} random settings`;

export const PANELS = [
  { key: 'granted', title: 'With everything granted', rows: SWEEP.granted },
  { key: 'takenBack', title: 'Up to a fifth unasked about, up to a fifth false alarms', rows: SWEEP.takenBack },
] as const;

export const SWEEP_NOTE = `The same hours on both sides; to win or lose takes more than ${Math.round(100 * SWEEP_MARGIN) === 1 ? 'one point' : 'a few points'} of really done work. Many ties are settings in which both sides collapse. Take the second picture with care: false alarms hit both sides, what no question asks about hits recursion alone. The ranges are our choice, so the shares say nothing about how often real projects are like this.`;

/** A share in whole per cent, as the bars have it; a count that is not 0 never says 0. */
const share = (whole: number, n: number): string => (whole === 0 && n > 0 ? 'under 1\u00a0%' : `${whole}\u00a0%`);

export interface SweepShares {
  depth: number;
  /** wins, ties and losses of recursion: in per cent, and in words */
  parts: readonly { key: 'better' | 'tie' | 'worse'; percent: number; text: string }[];
}

/** One bar: three parts that make a hundred. */
export function sharesOf(row: SweepRow): SweepShares {
  const whole = percentages(row);
  const parts = (['better', 'tie', 'worse'] as const).map((key) => ({
    key,
    percent: whole[key],
    text: share(whole[key], row[key]),
  }));
  return { depth: row.depth, parts };
}

export const levels = (depth: number): string => `${depth} ${depth === 1 ? 'level' : 'levels'}`;

/** The picture in sentences, for whoever does not see it. */
export function sweepSentences(): string[] {
  return [
    ...PANELS.map(({ title, rows }) => {
      const said = rows.map(sharesOf).map(({ depth, parts: [better, tie, worse] }) => {
        return `${levels(depth)}: better ${better?.text}, the same ${tie?.text}, worse ${worse?.text}`;
      });
      return `${SWEEP_TITLE}. ${title}: ${said.join('; ')}.`;
    }),
    SWEEP_NOTE,
  ];
}
