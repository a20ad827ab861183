import { percent } from '../../words/numbers';
import {
  backAt,
  COLLAPSED,
  ceilingOf,
  type FixedPoint,
  fixedPoints,
  gains,
  gameOnShow,
  healLine,
  held,
  holdLine,
  mapTo,
  orbitOf,
  passedOn,
  restOf,
  showsAt,
  THRESHOLD,
} from './game';
import { grantVerdict } from './grant-words';
import { lineText, tenth } from './numbers';
import { LEVELS, type Settings } from './params';

const points = (change: number): string => {
  const text = Math.abs(100 * change).toFixed(1);
  return `${text === '0.0' ? 'less than 0.1' : text} ${text === '1.0' ? 'point' : 'points'}`;
};

/** The assumptions of the toy, to stand beside the figure. */
export const ASSUMPTIONS: readonly string[] = [
  'That something tips over here is a property of this map, not evidence about the world.',
  'How often a look reaches a piece is one number here, what no question asks about is another. Nobody has measured either for any real task.',
  'How often a look reaches a piece, the training and the edge of a bluff are the same at every level, unless you say otherwise.',
  'At level 0 a person sees everything, and reports are read without a slip.',
  'Comparisons are endless. With few of them, luck can tip a walk over even above the line.',
  'A helper that bluffs hides it, and plots nothing. Unless you let it, it never calls real work a bluff.',
];

/** The first ones stand in the open, whatever is folded away. */
export const HONEST = 2;

/** Everything that the picture and the sentences need. */
export function derive(settings: Settings) {
  const { level } = settings;
  const orbit = orbitOf(settings);
  const now = orbit[level] ?? 0;
  /** the map on show: the one that made the present level, at level 0 the one to come */
  const map = mapTo(Math.max(1, level), settings);
  const fixed: FixedPoint[] = fixedPoints(map);
  // the lines are those of the level on show: where bluff gets better, they rise with it
  const game = gameOnShow(settings);
  const hold = holdLine(game);
  return {
    settings,
    orbit,
    now,
    map,
    fixed,
    hold,
    heal: healLine(game),
    ceiling: ceilingOf(game),
    held: held({ ...settings, start: 'ground' }),
    rest: restOf(settings),
    back: settings.start === 'collapsed' ? backAt(settings) : null,
    passed: passedOn(map, now),
    shows: showsAt(level, settings),
  };
}
export type Derived = ReturnType<typeof derive>;

/** What one level did, in words. */
export function levelSentence(settings: Settings, orbit: readonly number[], level: number): string {
  const s = orbit[level] ?? 0;
  const before = orbit[level - 1];
  if (before === undefined) {
    return settings.start === 'ground'
      ? `Level 0: a person judges alone, and the work comes out ${tenth(s)} real. One level up, this AI becomes the helper.`
      : `Level 0: suppose it has already collapsed, and only ${tenth(s)} of what the helpers do is real. One level up, a person judges with their help.`;
  }
  if (before < 0.001 && s < 0.001)
    return `Level ${level}: helpers that do almost nothing real show a person almost nothing. What is trained on that judgement does almost nothing real, either.`;
  const sees = (1 - settings.hidden) * showsAt(level, settings) * before;
  return `Level ${level}${level === settings.badFloor ? ', the bad one' : ''}: helpers that are ${tenth(before)} real let a person see ${tenth(sees)} of the work. What is trained on that judgement comes out ${tenth(s)} real. ${change(settings, orbit, level)}`;
}

function change(settings: Settings, orbit: readonly number[], level: number): string {
  const [s = 0, before = 0, earlier] = [orbit[level], orbit[level - 1], orbit[level - 2]];
  const step = s - before;
  const ground = settings.start === 'ground';
  if (before >= THRESHOLD && s < THRESHOLD)
    return `Down ${points(step)}: the first level below 80\u00a0%${ground ? '' : ' again'}.`;
  if (before < THRESHOLD && s >= THRESHOLD) return `Up ${points(step)}: back above 80\u00a0%.`;
  // near a fold a walk can be very slow without having arrived
  if (settings.fade === 0 && !gains(settings) && Math.abs(step) < 5e-5 && Math.abs(s - restOf(settings)) < 5e-4) {
    return s >= THRESHOLD
      ? 'It has come to rest: each level repairs as much as it spoils.'
      : 'It has come to rest: what nobody sees is bluffed again, level after level.';
  }
  if (step > 0) return `Up ${points(step)}.`;
  if (earlier === undefined)
    return `Down ${points(step)}${ground ? ': what a person can judge alone is better judged alone' : ''}.`;
  const last = before - earlier;
  // equal losses (a straight map) are neither
  if (step < last * 1.05 && step < last - 5e-4) return `Down ${points(step)}, more than the level before.`;
  if (step > last * 0.9) return `Down ${points(step)}, less than the level before.`;
  return `Down ${points(step)}, about as much as the level before.`;
}

/** The longest sentence of the walk: its height is kept free. */
export function longest(settings: Settings, orbit: readonly number[]): string {
  return orbit.reduce((most, _, level) => {
    const text = levelSentence(settings, orbit, level);
    return text.length > most.length ? text : most;
  }, '');
}

/** How far the walk from the ground holds, in words. */
export const heldText = (levels: number): string =>
  levels === Number.POSITIVE_INFINITY ? 'every level' : levels < 0 ? 'no level' : `level ${levels}`;

/** What the settings come to, and what would change it. */
export function verdict(d: Derived): string {
  const { settings, hold, held: far } = d;
  const taken = grantVerdict(d);
  if (taken !== null) return taken;
  if (settings.start === 'collapsed') return collapsedVerdict(d);
  if (far < 0)
    return `Trained this lightly, even a judge who sees everything gets only ${tenth(d.orbit[0] ?? 0)} real work. Recursion has nothing to build on.`;
  if (settings.fade > 0) return fadingVerdict(d);
  if (far === Number.POSITIVE_INFINITY) {
    const tip = d.fixed.find((p) => !p.stable);
    const rests = `Every level holds 80\u00a0%, however many there are; far up the work is ${tenth(d.rest)} real.`;
    return tip
      ? `${rests} But below ${tenth(tip.s)} the same map leads down: from a floor as bad as that, the floors above would not come back.`
      : `${rests} There is no tipping point: even from a floor that is nearly all bluff, the floors above would come back.`;
  }
  const needed =
    hold > 1
      ? 'At these settings nothing is enough: not even a look that reaches every piece.'
      : `Every level would hold if a look reached a piece ${lineText(hold)} of the time; here it does ${percent(settings.c)} of the time.`;
  const ends = far === 0 ? 'Level 1 is already below 80\u00a0%' : `Level ${far} is the last one at 80\u00a0% or more`;
  const how = d.rest < 0.5 && settings.q < 1 ? 'Without end it runs down to' : 'Without end it sinks to';
  return `${ends}. ${how} ${tenth(d.rest)}. ${needed}`;
}

function fadingVerdict({ settings, hold, held: far }: Derived): string {
  const crossing = crossesAt(settings, hold);
  const line =
    hold > 1
      ? 'At these settings nothing is enough anyway.'
      : crossing === 0
        ? `Already at the start a look reaches less than the ${lineText(hold)} that are needed.`
        : `From level ${crossing} on a look reaches less than the ${lineText(hold)} that are needed.`;
  const ends =
    far === 0
      ? 'Level 1 is already below 80\u00a0%'
      : `The reach is finite: level ${far} is the last one at 80\u00a0% or more`;
  return `${line} ${ends}. Without fading ${settings.c >= hold ? 'every level would hold' : 'it would end, too'}.`;
}

/** The first level at which a look reaches less than the critical line asks for; 0 if that is so from the start. */
function crossesAt(settings: Settings, hold: number): number {
  let level = 1;
  if (settings.c < hold) return 0;
  while (showsAt(level, settings) >= hold && level < 2000) level++;
  return level;
}

function collapsedVerdict({ settings, back, hold, heal, rest }: Derived): string {
  const from = `From ${tenth(COLLAPSED)} real work`;
  if (Number.isNaN(hold))
    return `${from} nothing could be won back: trained this lightly, even level 0 stays below 80\u00a0%.`;
  if (settings.fade > 0) {
    return back === null
      ? `${from} this walk never reaches 80\u00a0%.`
      : `${from} this walk is back above 80\u00a0% at level ${back}; later the fading ends it again.`;
  }
  const again = 'Starting again from the ground, where a person judges alone,';
  const fresh = settings.c >= hold ? `${again} would hold.` : `${again} would not hold here, either.`;
  if (back !== null)
    return `${from} this walk climbs back: level ${back} stands above 80\u00a0% again. For that a look must reach a piece more than ${lineText(heal)} of the time; here it does ${percent(settings.c)} of the time.`;
  const would =
    heal > 1
      ? 'Nothing brings it back, not even a look that reaches every piece.'
      : `Only above ${lineText(heal)} would it climb back${settings.c >= hold ? `, though ${lineText(hold)} is enough to hold` : ''}.`;
  return `${from} this walk comes to rest at ${tenth(rest)}. ${would} ${fresh}`;
}

/** Levels by name in a table: the first ones, then every fifth. */
export const TOLD_LEVELS = [0, 1, 2, 3, 4, 5, 10, 15, 20, 25, LEVELS] as const;
