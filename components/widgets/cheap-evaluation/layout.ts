import { mulberry32 } from '../../models/numerics/rng';
import { px } from '../../ui/px';
import { MOST, passRate, poolSize, type World } from './game';

/** Answers that the wall has room for; a larger pool shows this many. */
export const SHOWN = 2000;
/** Answers in a row: the walls of all pools are about five wide to four high. */
const columnsOf = (shown: number): number => Math.round(Math.sqrt(1.25 * shown));
/** Side of one answer's place on the wall, in units of the drawing. */
export const PITCH = 8;

/** How many answers of a pool are drawn. */
export const shownOf = (world: Pick<World, 'pool'>): number => Math.min(SHOWN, poolSize(world));

/** Size of the wall: the fewer answers, the larger each will be shown. */
export function wallSize(world: Pick<World, 'pool'>) {
  const shown = shownOf(world);
  const columns = columnsOf(shown);
  return { width: columns * PITCH, height: Math.ceil(shown / columns) * PITCH };
}

const shuffles = new Map<number, Uint16Array>();

/** Where the answers hang, by their order of judging: shuffled once and for all, so that judging picks from everywhere. */
function shuffled(shown: number): Uint16Array {
  const known = shuffles.get(shown);
  if (known) return known;
  const random = mulberry32(shown);
  const places = Uint16Array.from({ length: shown }, (_, i) => i);
  for (let i = shown - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j] as number, places[i] as number];
  }
  shuffles.set(shown, places);
  return places;
}

/** Middle of the place of the answer that comes i-th in the order of judging. */
export function placeOf(i: number, shown: number): { x: number; y: number } {
  const place = shuffled(shown)[i] ?? 0;
  const columns = columnsOf(shown);
  return { x: (place % columns) * PITCH + PITCH / 2, y: Math.floor(place / columns) * PITCH + PITCH / 2 };
}

/** How many of the answers after the first MOST are drawn as passed: their share, in whole answers. */
export const shownPassed = (restPassed: number, world: World): number =>
  Math.round((restPassed * (shownOf(world) - MOST)) / (poolSize(world) - MOST));

/** Ends of the axis: room for an interval on both sides of the true share and of what the assistant passes, in whole tenths. */
export function axisOf(world: World): { low: number; high: number; ticks: number[] } {
  const [a, b] = [world.mu, passRate(world)];
  // away from the last bit: 0.7 − 0.2 is to be 0.5
  const low = Math.max(0, Math.floor(10 * (Math.min(a, b) - 0.2) + 1e-9)) / 10;
  const high = Math.min(10, Math.ceil(10 * (Math.max(a, b) + 0.2) - 1e-9)) / 10;
  const ticks = Array.from({ length: Math.round(10 * (high - low)) + 1 }, (_, i) => px(low + i / 10));
  return { low, high, ticks: ticks.length > 7 ? ticks.filter((t) => Math.round(10 * t) % 2 === 0) : ticks };
}
