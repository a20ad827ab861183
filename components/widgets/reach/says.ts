/** The sentences of the acts: pieces out of a hundred, and times in a hundred. */
import { type FixedPoint, fixedPoints, gains, mapTo } from './game';
import { LEVELS, type Settings } from './params';
import type { Derived } from './words';
import { verdict } from './words';

/** Levels that the first two acts climb. */
const STEPS = 3;

/** Quality at the start of the three steps and after each of them, [0, 1]. */
export function threeSteps(settings: Settings): number[] {
  const walk = [settings.from / 100];
  for (let level = 1; level <= STEPS; level++) walk.push(mapTo(level, settings)(walk[level - 1] ?? 0));
  return walk;
}

/** Of a hundred, in whole ones; for a share that is neither none nor all never 0 or 100. */
export function ofHundred(share: number): string {
  const n = Math.round(100 * share);
  if (n === 0 && share > 0) return 'hardly any';
  return n === 100 && share < 1 ? 'nearly all' : String(n);
}

/** Whether the levels have curves of their own: then one curve does not tell where a walk ends. */
const differ = (settings: Settings): boolean => settings.fade > 0 || settings.badFloor > 0 || gains(settings);

/** What three levels did to the errors, as the whole numbers show it. */
function errors(walk: readonly number[]): string {
  const [first = 0, second = 0, third = 0, last = 0] = walk.map((s) => Math.round(100 * s));
  if (last > first) return 'Errors get repaired.';
  if (last === first) return 'Nothing much changes.';
  return last >= 80 && third - last <= 1 && first - second > third - last
    ? 'A little is lost, then hardly more.'
    : 'Errors pile up.';
}

/** The first act: three levels in numbers. */
export function stepsSays(settings: Settings): string {
  const walk = threeSteps(settings);
  const [start = '', one = '', two = '', three = ''] = walk.map(ofHundred);
  return `Of a hundred reports ${start} are honest. With them a person judges the next level up, and so trains it: ${one} honest. Then ${two}, then ${three}. ${errors(walk)}`;
}

/** Where the slanted line is crossed, and what that means for a start. */
function crossing(settings: Settings, fixed: readonly FixedPoint[]): string {
  const over = 'Over the slanted line a level repairs errors; under it they win.';
  const tip = fixed.find((p) => !p.stable);
  if (differ(settings)) return `${over} Each level has its own curve.`;
  if (tip) return `${over} It tips at ${ofHundred(tip.s)}.`;
  const rest = fixed[0]?.s ?? 0;
  return rest < 0.5
    ? 'The curve has come loose from the slanted line: whatever the start, errors win.'
    : `It crosses the slanted line at ${ofHundred(rest)}: every start ends there.`;
}

/** The map that leads to the first level, and where it crosses the diagonal. */
export function firstMap(settings: Settings): { map: (s: number) => number; fixed: FixedPoint[] } {
  const map = mapTo(1, settings);
  return { map, fixed: fixedPoints(map) };
}

/** The second act: the pairs of the first are points of one curve. */
export function curveSays(settings: Settings): string {
  const [below = '', above = ''] = threeSteps(settings).map(ofHundred);
  return `Honest below: ${below} of a hundred; above: ${above}. That is a dot on the curve. ${crossing(settings, firstMap(settings).fixed)}`;
}

/** As often as a look must reach a piece, in whole times out of a hundred, rounded up so that it is enough. */
const times = (line: number): number => Math.ceil(100 * line - 1e-9);

/** What a tower that holds, or does not, would need; '' where no single line tells. */
function need({ settings, hold, held }: Derived): string {
  if (differ(settings)) return '';
  if (hold > 1) return ' No look would be good enough.';
  return held === Number.POSITIVE_INFINITY
    ? ` It holds as long as a look reaches a piece ${times(hold)} times in a hundred.`
    : ` To hold, a look must reach a piece ${times(hold)} times in a hundred.`;
}

function collapsed({ settings, back, heal, orbit }: Derived): string {
  const start = `Suppose hardly any helper is honest. Thirty levels up ${ofHundred(orbit[LEVELS] ?? 0)} of a hundred are`;
  if (back !== null) return `${start}; level ${back} is the first above eighty again.`;
  if (differ(settings) || Number.isNaN(heal)) return `${start}. It never gets back to eighty.`;
  return heal > 1
    ? `${start}. Not even a look that reaches every piece brings it back.`
    : `${start}. To come back, a look must reach a piece ${times(heal)} times in a hundred.`;
}

/** The third act: thirty levels on one another. */
export function heightsSays(derived: Derived): string {
  const { settings, held, orbit } = derived;
  if (settings.start === 'collapsed') return collapsed(derived);
  if (held < 0)
    return `Even where a person judges alone, only ${ofHundred(orbit[0] ?? 0)} of a hundred are honest: nothing to build on.`;
  const top = `thirty levels up ${ofHundred(orbit[LEVELS] ?? 0)} of a hundred are honest.`;
  if (held === Number.POSITIVE_INFINITY)
    return `At the bottom a person now judges alone: ${ofHundred(orbit[0] ?? 0)} of a hundred are honest. With help above, thirty levels up ${ofHundred(orbit[LEVELS] ?? 0)} are.${need(derived)}`;
  const last =
    held === 0 ? 'Level 1 is already below eighty of a hundred' : `Level ${held} is the last with eighty of a hundred`;
  return `${last}; ${top}${need(derived)}`;
}

/** The sentence of the open act. */
export function says(derived: Derived, act: string): string {
  if (act === 'steps') return stepsSays(derived.settings);
  if (act === 'curve') return curveSays(derived.settings);
  return act === 'heights' ? heightsSays(derived) : verdict(derived);
}

/** As long as the sentences get (a test sees to it). */
export const LONGEST_STEPS =
  'Of a hundred reports 100 are honest. With them a person judges the next level up, and so trains it: nearly all honest. Then nearly all, then nearly all. A little is lost, then hardly more.';
export const LONGEST_CURVE =
  'Honest below: 100 of a hundred; above: nearly all. That is a dot on the curve. Over the slanted line a level repairs errors; under it they win. Each level has its own curve.';
export const LONGEST_HEIGHTS =
  'At the bottom a person now judges alone: nearly all of a hundred are honest. With help above, thirty levels up nearly all are. It holds as long as a look reaches a piece 100 times in a hundred.';
