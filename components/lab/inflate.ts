/** Reads raw DEFLATE (RFC 1951), never more than it is told to: a link must not be able to fill the memory. */
import { Inflate } from 'fflate';

/**
 * Compressed bytes handed over at once. DEFLATE unfolds a byte into 1,032 at most (two bits repeat 258), so that no more than
 * 66 kB come out between two looks at the sum.
 */
const STEP = 64;

/**
 * Decompresses at most `most` bytes, and stops where there would be more.
 * @returns null if the data are damaged, cut off, or would become larger than that
 */
export function inflate(data: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  if (data.length === 0) return null;
  try {
    for (let from = 0; from < data.length; from += STEP) {
      stream.push(data.subarray(from, from + STEP), from + STEP >= data.length);
      if (size > most) return null;
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
