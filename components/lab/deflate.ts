/** Raw DEFLATE (RFC 1951), small and at once: links are made inside a click and must not depend on a browser's streams. */

import { at, DISTANCE_BASE, DISTANCE_BITS, LENGTH_BASE, LENGTH_BITS, LENGTH_ORDER } from './deflate-tables';

/** Canonical codes from their lengths. */
function codesOf(lengths: Uint8Array): Uint16Array {
  const perLength = new Uint16Array(16);
  for (const length of lengths) if (length) perLength[length] = at(perLength, length) + 1;
  const next = new Uint16Array(16);
  for (let length = 1, code = 0; length < 16; length++) {
    code = (code + (length > 1 ? at(perLength, length - 1) : 0)) << 1;
    next[length] = code;
  }
  return Uint16Array.from(lengths, (length) => {
    if (!length) return 0;
    const code = at(next, length);
    next[length] = code + 1;
    return code;
  });
}

/**
 * Lengths of a prefix code for the given counts, none above `most`. Huffman's, with counts flattened until it fits; at least
 * two symbols get a code, so that every reader accepts it.
 */
function lengthsFor(counts: Uint32Array, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used: number[] = [];
  for (const [symbol, n] of counts.entries()) if (n) used.push(symbol);
  for (let symbol = 0; used.length < 2; symbol++) if (!used.includes(symbol)) used.push(symbol);
  for (let flat = 0; ; flat++) {
    const nodes = used
      .map((symbol) => ({ weight: Math.max(1, at(counts, symbol) >> flat), symbols: [symbol] }))
      .sort((a, b) => b.weight - a.weight);
    lengths.fill(0);
    for (;;) {
      const a = nodes.pop();
      const b = nodes.pop();
      if (!a || !b) break;
      const symbols = [...a.symbols, ...b.symbols];
      for (const symbol of symbols) lengths[symbol] = at(lengths, symbol) + 1;
      const weight = a.weight + b.weight;
      let i = nodes.length;
      while (i > 0 && (nodes[i - 1]?.weight ?? 0) < weight) i--;
      nodes.splice(i, 0, { weight, symbols });
    }
    if (lengths.every((length) => length <= most)) return lengths;
  }
}

const slot = (base: readonly number[], value: number): number => {
  let i = base.length - 1;
  while (i > 0 && at(base, i) > value) i--;
  return i;
};

/** The text cut into literals (length 0) and repeats (length, distance): greedy with one step of patience, window 32 kB. */
function repeats(bytes: Uint8Array): { literal: number; length: number; distance: number }[] {
  const found: { literal: number; length: number; distance: number }[] = [];
  const heads = new Int32Array(1 << 15).fill(-1);
  const before = new Int32Array(bytes.length);
  const hash = (i: number): number => ((at(bytes, i) << 10) ^ (at(bytes, i + 1) << 5) ^ at(bytes, i + 2)) & 0x7fff;
  const note = (i: number): void => {
    if (i + 2 >= bytes.length) return;
    before[i] = at(heads, hash(i));
    heads[hash(i)] = i;
  };
  const longest = (i: number): { length: number; distance: number } => {
    let best = 2;
    let distance = 0;
    if (i + 2 >= bytes.length) return { length: 0, distance };
    const most = Math.min(258, bytes.length - i);
    for (let from = at(heads, hash(i)), tries = 64; from >= 0 && i - from <= 32768 && tries > 0; tries--) {
      let length = 0;
      while (length < most && bytes[from + length] === bytes[i + length]) length++;
      if (length > best) {
        best = length;
        distance = i - from;
      }
      from = at(before, from);
    }
    return distance ? { length: best, distance } : { length: 0, distance };
  };
  for (let i = 0; i < bytes.length; ) {
    const here = longest(i);
    note(i);
    if (here.length && longest(i + 1).length <= here.length) {
      found.push({ literal: 0, ...here });
      for (let j = 1; j < here.length; j++) note(i + j);
      i += here.length;
    } else {
      found.push({ literal: at(bytes, i), length: 0, distance: 0 });
      i++;
    }
  }
  return found;
}

/** Compresses bytes into one dynamic block. The same bytes give the same result everywhere. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  let held = 0;
  let count = 0;
  const put = (value: number, bits: number): void => {
    for (let i = 0; i < bits; i++) {
      held |= ((value >> i) & 1) << count;
      if (++count === 8) {
        out.push(held);
        held = 0;
        count = 0;
      }
    }
  };
  const tokens = repeats(bytes);
  const literals = new Uint32Array(286);
  const distances = new Uint32Array(30);
  literals[256] = 1;
  for (const { literal, length, distance } of tokens) {
    const symbol = length ? 257 + slot(LENGTH_BASE, length) : literal;
    literals[symbol] = at(literals, symbol) + 1;
    if (length) distances[slot(DISTANCE_BASE, distance)] = at(distances, slot(DISTANCE_BASE, distance)) + 1;
  }
  const literalLengths = lengthsFor(literals, 15);
  const distanceLengths = lengthsFor(distances, 15);
  // the lengths themselves, with runs of nothing shortened
  const all = [...literalLengths, ...distanceLengths];
  const runs: { symbol: number; extra: number; bits: number }[] = [];
  for (let i = 0; i < all.length; ) {
    let zeros = 0;
    while (zeros < 138 && all[i + zeros] === 0) zeros++;
    if (zeros >= 11) runs.push({ symbol: 18, extra: zeros - 11, bits: 7 });
    else if (zeros >= 3) runs.push({ symbol: 17, extra: zeros - 3, bits: 3 });
    else runs.push({ symbol: at(all, i), extra: 0, bits: 0 });
    i += zeros >= 3 ? zeros : 1;
  }
  const runCounts = new Uint32Array(19);
  for (const { symbol } of runs) runCounts[symbol] = at(runCounts, symbol) + 1;
  const runLengths = lengthsFor(runCounts, 7);
  const literalCodes = codesOf(literalLengths);
  const distanceCodes = codesOf(distanceLengths);
  const runCodes = codesOf(runLengths);
  /** Codes stand in the stream with their highest bit first. */
  const code = (codes: Uint16Array, lengths: Uint8Array, symbol: number): void => {
    for (let i = at(lengths, symbol) - 1; i >= 0; i--) put((at(codes, symbol) >> i) & 1, 1);
  };
  put(1, 1);
  put(2, 2);
  put(29, 5);
  put(29, 5);
  put(15, 4);
  for (const symbol of LENGTH_ORDER) put(at(runLengths, symbol), 3);
  for (const { symbol, extra, bits } of runs) {
    code(runCodes, runLengths, symbol);
    put(extra, bits);
  }
  for (const { literal, length, distance } of tokens) {
    if (!length) {
      code(literalCodes, literalLengths, literal);
      continue;
    }
    const l = slot(LENGTH_BASE, length);
    code(literalCodes, literalLengths, 257 + l);
    put(length - at(LENGTH_BASE, l), at(LENGTH_BITS, l));
    const d = slot(DISTANCE_BASE, distance);
    code(distanceCodes, distanceLengths, d);
    put(distance - at(DISTANCE_BASE, d), at(DISTANCE_BITS, d));
  }
  code(literalCodes, literalLengths, 256);
  if (count) put(0, 8 - count);
  return Uint8Array.from(out);
}
