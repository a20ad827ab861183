/** Reads raw DEFLATE (RFC 1951), never more than it is told to: a link must not be able to fill the memory. */
import { at, DISTANCE_BASE, DISTANCE_BITS, LENGTH_BASE, LENGTH_BITS, LENGTH_ORDER } from './deflate-tables';

/** Lengths of the fixed code for literals and lengths. */
const FIXED = Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8));

interface Codebook {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

/** Prepares a code for reading; null if it is over-full or empty. */
function codebook(lengths: ArrayLike<number>): Codebook | null {
  const counts = new Uint16Array(16);
  for (let i = 0; i < lengths.length; i++) counts[at(lengths, i)] = at(counts, at(lengths, i)) + 1;
  counts[0] = 0;
  let left = 1;
  const offsets = new Uint16Array(16);
  for (let length = 1; length < 16; length++) {
    left = left * 2 - at(counts, length);
    if (left < 0) return null;
    if (length < 15) offsets[length + 1] = at(offsets, length) + at(counts, length);
  }
  const symbols = new Uint16Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) {
    const length = at(lengths, i);
    if (!length) continue;
    symbols[at(offsets, length)] = i;
    offsets[length] = at(offsets, length) + 1;
  }
  return { counts, symbols };
}

const FIXED_BOOKS = { literals: codebook(FIXED), distances: codebook(new Uint8Array(30).fill(5)) };

/** Thrown and caught here only. */
class Broken extends Error {}

/**
 * Decompresses at most `most` bytes.
 * @returns null if the data are damaged, cut off, or would become larger than that
 */
export function inflate(data: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflated(data, most);
  } catch (error) {
    if (error instanceof Broken) return null;
    throw error;
  }
}

function inflated(data: Uint8Array, most: number): Uint8Array {
  let out = new Uint8Array(Math.min(most, 4 * data.length + 64));
  let size = 0;
  let position = 0;
  const total = data.length * 8;
  const take = (bits: number): number => {
    if (position + bits > total) throw new Broken();
    let value = 0;
    for (let i = 0; i < bits; i++, position++) value |= ((at(data, position >> 3) >> (position & 7)) & 1) << i;
    return value;
  };
  const symbol = ({ counts, symbols }: Codebook): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= take(1);
      const count = at(counts, length);
      if (code - count < first) return at(symbols, index + code - first);
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Broken();
  };
  const emit = (byte: number): void => {
    if (size >= most) throw new Broken();
    if (size === out.length) {
      const larger = new Uint8Array(Math.min(most, 2 * size + 64));
      larger.set(out);
      out = larger;
    }
    out[size++] = byte;
  };
  const dynamic = (): { literals: Codebook | null; distances: Codebook | null } => {
    const literals = take(5) + 257;
    const distances = take(5) + 1;
    const given = take(4) + 4;
    const order = new Uint8Array(19);
    for (let i = 0; i < given; i++) order[at(LENGTH_ORDER, i)] = take(3);
    const book = codebook(order);
    if (!book) throw new Broken();
    const lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length; ) {
      const next = symbol(book);
      if (next < 16) {
        lengths[i++] = next;
        continue;
      }
      if (next === 16 && i === 0) throw new Broken();
      const value = next === 16 ? at(lengths, i - 1) : 0;
      const times = next === 16 ? 3 + take(2) : next === 17 ? 3 + take(3) : 11 + take(7);
      if (i + times > lengths.length) throw new Broken();
      lengths.fill(value, i, i + times);
      i += times;
    }
    return { literals: codebook(lengths.subarray(0, literals)), distances: codebook(lengths.subarray(literals)) };
  };
  const compressed = (literals: Codebook, distances: Codebook): void => {
    for (;;) {
      const next = symbol(literals);
      if (next < 256) emit(next);
      else if (next === 256) return;
      else {
        const l = next - 257;
        if (l >= 29) throw new Broken();
        const length = at(LENGTH_BASE, l) + take(at(LENGTH_BITS, l));
        const d = symbol(distances);
        if (d >= 30) throw new Broken();
        const distance = at(DISTANCE_BASE, d) + take(at(DISTANCE_BITS, d));
        if (distance > size) throw new Broken();
        for (let i = 0; i < length; i++) emit(at(out, size - distance));
      }
    }
  };
  for (let last = 0; !last; ) {
    last = take(1);
    const kind = take(2);
    if (kind === 0) {
      position = (position + 7) & ~7;
      const length = take(16);
      if ((take(16) ^ length) !== 0xffff) throw new Broken();
      for (let i = 0; i < length; i++) emit(take(8));
      continue;
    }
    if (kind === 3) throw new Broken();
    const { literals, distances } = kind === 1 ? FIXED_BOOKS : dynamic();
    if (!literals || !distances) throw new Broken();
    compressed(literals, distances);
  }
  return out.subarray(0, size);
}
