/**
 * The caves of the coin toy: a grid that narrows to one cell at its right end, with rocks in it and one coin. The project's own
 * toy after the idea of Langosco et al. (2022, key langosco2022); nothing in it is fitted to their figures.
 */
import { above, whole } from '../numerics/range';

/** How a cave is built. */
export interface CoinWorld {
  /** columns, 4 to 64 */
  width: number;
  /** rows, odd, 3 to 33 */
  height: number;
  /** chance that a free cell holds a rock, 0 to 0.3 */
  rocks: number;
}

/** One cave. A cell is the number y · width + x, with y counted downwards. */
export interface CoinLevel {
  width: number;
  height: number;
  /** 1 where there is rock, by cell */
  rock: Uint8Array;
  /** which neighbours of a cell are rock or outside: bit 0 right, 1 down, 2 left, 3 up */
  walls: Uint8Array;
  start: number;
  /** the one cell of the last column */
  end: number;
  coin: number;
}

/** Where the coin lies: in the end cell, or anywhere that can be reached, two columns from the start at least. */
export type CoinPlace = 'end' | 'random';

/** What a move adds to x and to y, by action: right, down, left, up. */
export const MOVE_X: readonly number[] = [1, 0, -1, 0];
export const MOVE_Y: readonly number[] = [0, 1, 0, -1];

export const DEFAULT_WORLD: Readonly<CoinWorld> = { width: 16, height: 7, rocks: 0.08 };

/** A coin's column at least, where it is placed at random. */
const LEAST_COLUMN = 2;

/**
 * Checks a world's measures.
 * @returns the world
 * @throws RangeError that names what is wrong
 */
export function checkWorld(world: CoinWorld): CoinWorld {
  whole('width', world.width, 4, 64);
  whole('height', world.height, 3, 33);
  if (world.height % 2 === 0) throw new RangeError(`height must be odd, not ${world.height}`);
  if (world.rocks !== 0) above('rocks', world.rocks, 0, 0.3);
  return world;
}

/** Half the free height of a column, without its middle cell. */
const halfHeight = (world: CoinWorld, x: number): number => Math.min((world.height - 1) / 2, world.width - 1 - x);

/** Marks what can be reached from `start`; `reached` must be zero everywhere. Returns how many cells there are. */
function flood(rock: Uint8Array, width: number, start: number, reached: Uint8Array, queue: Int32Array): number {
  let count = 1;
  queue[0] = start;
  reached[start] = 1;
  for (let head = 0; head < count; head++) {
    const cell = queue[head] as number;
    const x = cell % width;
    for (let a = 0; a < 4; a++) {
      const nx = x + (MOVE_X[a] as number);
      const next = cell + (MOVE_X[a] as number) + (MOVE_Y[a] as number) * width;
      if (nx < 0 || nx >= width || next < 0 || next >= rock.length || rock[next] || reached[next]) continue;
      reached[next] = 1;
      queue[count++] = next;
    }
  }
  return count;
}

/**
 * Draws one cave, again and again until its end can be reached from its start; what cannot be reached is filled with rock.
 * The cave is the same wherever the coin is put: the coin's draw comes last and is always made.
 * @param random gives numbers in [0, 1); the next level continues with it
 * @throws RangeError for measures out of range
 */
export function coinLevel(world: CoinWorld, random: () => number, place: CoinPlace): CoinLevel {
  const { width, height, rocks } = checkWorld(world);
  const size = width * height;
  const middle = (height - 1) / 2;
  const end = middle * width + width - 1;
  const rock = new Uint8Array(size);
  const reached = new Uint8Array(size);
  const queue = new Int32Array(size);
  let start = 0;
  let count = 0;
  do {
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const solid = Math.abs(y - middle) > halfHeight(world, x);
        rock[y * width + x] = solid || (rocks > 0 && random() < rocks) ? 1 : 0;
      }
    }
    const rows = 2 * halfHeight(world, 0) + 1;
    start = (middle - halfHeight(world, 0) + Math.floor(random() * rows)) * width;
    rock[start] = 0;
    reached.fill(0);
    count = flood(rock, width, start, reached, queue);
  } while (!reached[end]);

  const places: number[] = [];
  for (let cell = 0; cell < size; cell++) {
    if (!reached[cell]) rock[cell] = 1;
    else if (cell % width >= LEAST_COLUMN) places.push(cell);
  }
  const walls = new Uint8Array(size);
  for (let n = 0; n < count; n++) {
    const cell = queue[n] as number;
    const x = cell % width;
    const y = (cell - x) / width;
    let pattern = 0;
    for (let a = 0; a < 4; a++) {
      const nx = x + (MOVE_X[a] as number);
      const ny = y + (MOVE_Y[a] as number);
      if (nx < 0 || nx >= width || ny < 0 || ny >= height || rock[ny * width + nx]) pattern |= 1 << a;
    }
    walls[cell] = pattern;
  }
  const draw = random();
  const coin = place === 'end' ? end : (places[Math.floor(draw * places.length)] as number);
  return { width, height, rock, walls, start, end, coin };
}
