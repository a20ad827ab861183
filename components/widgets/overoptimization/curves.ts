import { bestBeta } from '../../models/oversight/best-beta';
import { klBestOfN } from '../../models/oversight/best-of-n';
import { meanField } from '../../models/oversight/evaluation-game';
import { GAO_DIGITISED, gaoBestOfN, gaoBestOfNPeak } from '../../models/oversight/gao';
import type { Law, Point } from './laws';
import { LAWS } from './laws.data';
import { distance, FARTHEST, GRID } from './steps';

/** The five panels, in the order in which they stand. */
export const PANELS = ['gao', 'toy', 'even', 'wild', 'trick'] as const;
export type Panel = (typeof PANELS)[number];

/** The proxy reward models of the digitised table, by the name a link carries. */
export const SIZES: readonly string[] = GAO_DIGITISED.rows.map((row) => sizeKey(row.proxy));

function sizeKey(proxy: string): string {
  return proxy.toLowerCase().replace('.', '-');
}

/** The digitised coefficients of one size; of the smallest for a name that is none. */
export function sizeRow(size: string) {
  const row = GAO_DIGITISED.rows.find((r) => sizeKey(r.proxy) === size) ?? GAO_DIGITISED.rows[0];
  if (!row) throw new RangeError('the table is empty');
  return { proxy: row.proxy, alpha: row.alphaBestOfN, beta: row.betaBestOfN };
}

/** Gold reward at distance d, by the published form and the digitised coefficients of one size. */
export function goldAt(d: number, size: string): number {
  const { alpha, beta } = sizeRow(size);
  return gaoBestOfN({ d, alpha, beta });
}

/** What the reading error of the coefficients comes to at distance d. */
export function readingError(d: number): number {
  return d * (GAO_DIGITISED.error.alphaBestOfN + GAO_DIGITISED.error.betaBestOfN * d);
}

/**
 * The proxy's curve beside a gold curve: a schematic, since no fit of it was published. It leaves the start at the gold
 * curve's own slope and bends a little, always upward. Nothing may be read off it.
 */
export function schematicProxy(d: number, size: string): number {
  return sizeRow(size).alpha * d * (1 - (0.2 * d) / FARTHEST);
}

/** Our model: ten units of work; three are always checked, seven one time in four. */
const TOY = { v: [1, 1, 1, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25], g: 0.5 };
const MOST_BETA = 50;
const toyStart = meanField({ ...TOY, beta: 0 });
const toyLast = meanField({ ...TOY, beta: MOST_BETA });

/** As far as the toy's policy is taken, in nats: by then all ten units are as good as decided. */
export const TOY_END = toyLast.kl;

/** Our model's policy at a distance. @param kl how far training has moved it, in nats; past the end it stays at the end */
function toyPolicy(kl: number) {
  let low = 0;
  let high = MOST_BETA;
  if (kl >= TOY_END) low = high;
  for (let i = 0; i < 32 && low < high; i++) {
    const beta = (low + high) / 2;
    if (meanField({ ...TOY, beta }).kl < kl) low = beta;
    else high = beta;
  }
  return meanField({ ...TOY, beta: low });
}

/** Our model at a distance in nats, both as the change from the start. */
export function toyAt(kl: number): Point {
  const { trueQuality, proxy } = toyPolicy(kl);
  return { truth: trueQuality - toyStart.trueQuality, proxy: proxy - toyStart.proxy };
}

/** What ten pages are worth to the judge if all of them are bluff: each counts 1 + g unless it is found out. */
const ALL_BLUFF = TOY.v.reduce((sum, v) => sum + (1 - v) * (1 + TOY.g), 0);

/**
 * Our model's ten units as pages of work, at a distance in nats.
 * @returns chance of each page to be real work; how many are, on average; how many they look like to the judge, for whom an unseen
 *   bluff counts half as much again as real work
 */
export function pagesAt(kl: number) {
  const { s, trueQuality, proxy } = toyPolicy(kl);
  const n = s.length;
  return { real: s, done: n * trueQuality, looks: ALL_BLUFF + n * proxy };
}

/** The pages' chances of being checked. */
export const CHECKED: readonly number[] = TOY.v;

const COLUMN: Readonly<Record<Law, 1 | 3 | 5>> = { even: 1, wild: 3, trick: 5 };
const byDraws = new Map(LAWS.map((row) => [row[0], row]));

function lawAt(law: Law, n: number): Point {
  const row = byDraws.get(n);
  if (!row) throw new RangeError(`no row for n = ${n}`);
  const column = COLUMN[law];
  return { truth: row[column], proxy: row[(column + 1) as 2 | 4 | 6] };
}

/**
 * Where a panel's curves stand.
 * @param n an n of GRID
 * @returns `proxy` is null where nothing is known of it but its shape
 */
export function pointAt(panel: Panel, n: number, size: string): { truth: number; proxy: number | null } {
  if (panel === 'gao') return { truth: goldAt(distance(n), size), proxy: null };
  if (panel === 'toy') return toyAt(klBestOfN({ n }));
  return lawAt(panel, n);
}

/** Where a truth first turns down. */
export interface Peak {
  /** distance, in root nats */
  d: number;
  kl: number;
  truth: number;
}

const toyPeak = ((): Peak => {
  const { beta, trueQuality } = bestBeta(TOY);
  const { kl } = meanField({ ...TOY, beta });
  return { d: Math.sqrt(kl), kl, truth: trueQuality - toyStart.trueQuality };
})();

/** Where the truth turns down first, to the grain of the grid for the laws; null if it doesn't before the panels end. */
export function peakOf(panel: Panel, size: string): Peak | null {
  if (panel === 'toy') return toyPeak;
  if (panel === 'gao') {
    const { d, R } = gaoBestOfNPeak(sizeRow(size));
    return d <= FARTHEST ? { d, kl: d * d, truth: R } : null;
  }
  const turn = LAWS.findIndex(
    (row, i) => (LAWS[i + 1]?.[COLUMN[panel]] ?? row[COLUMN[panel]] + 1) < row[COLUMN[panel]],
  );
  const n = LAWS[turn]?.[0];
  return n === undefined ? null : { d: distance(n), kl: klBestOfN({ n }), truth: lawAt(panel, n).truth };
}

/** A curve as points: distance, truth and score. */
export type Curve = readonly { d: number; truth: number; proxy: number }[];

const gaoCurve = (size: string): Curve =>
  Array.from({ length: 61 }, (_, i) => (i / 60) * FARTHEST).map((d) => ({
    d,
    truth: goldAt(d, size),
    proxy: schematicProxy(d, size),
  }));

const curves = new Map<string, Curve>();

/** All of a panel's curve, from the start to the right end (the toy's: to its own end). Kept once made. */
export function curveOf(panel: Panel, size: string): Curve {
  const key = panel === 'gao' ? `gao-${size}` : panel;
  let curve = curves.get(key);
  if (!curve) {
    curve = panel === 'gao' ? gaoCurve(size) : panel === 'toy' ? toyCurve() : lawCurve(panel);
    curves.set(key, curve);
  }
  return curve;
}

/** The toy's curve point by point from its strength, closer together where it bends: no search needed. */
function toyCurve(): Curve {
  return Array.from({ length: 81 }, (_, i) => {
    const { trueQuality, proxy, kl } = meanField({ ...TOY, beta: MOST_BETA * (i / 80) ** 2 });
    return {
      d: Math.sqrt(kl),
      truth: trueQuality - toyStart.trueQuality,
      proxy: proxy - toyStart.proxy,
    };
  });
}

const lawCurve = (law: Law): Curve =>
  GRID.filter((n) => distance(n) <= FARTHEST).map((n) => ({ d: distance(n), ...lawAt(law, n) }));
