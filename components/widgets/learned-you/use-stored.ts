'use client';
import { useEffect, useRef, useState } from 'react';
import { device, keepYours } from '../../yours/device';
import { asKept } from './model';
import { readOutcome } from './result';
import { ENDS } from './rounds';
import type { Kept, State } from './state';

export const STORED = 'pwwcc-verdicts:learned-you';

/** What the reader is told about keeping: '' as long as all is well. */
const DENIED = 'Your browser does not let this page keep anything. You can play, and nothing is kept when you leave.';
const SPOILED = 'What was kept of an earlier game could not be read. A new one begins.';

/** Erases the game, and what it added to the reader's own numbers. */
export function eraseKept(): void {
  try {
    device()?.removeItem(STORED);
  } catch {
    // Then nothing is kept there either.
  }
  keepYours({ random: null, selecting: null });
}

/**
 * Keeps the game on the device and takes it up again. The reader's tallies go to the reader's own numbers once the second round
 * is over; a simulated reader's do not.
 * @param restore is called once, with the game that was kept
 * @returns what the reader has to be told
 */
export function useKept(state: State, restore: (kept: Kept) => void): string {
  const [told, tell] = useState('');
  const began = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the game is taken up once, when the figure wakes
  useEffect(() => {
    const storage = device();
    const text = storage?.getItem(STORED) ?? null;
    if (text !== null) {
      let kept: Kept | null = null;
      try {
        kept = asKept(JSON.parse(text));
      } catch {
        // told below
      }
      if (kept) restore(kept);
      else tell(SPOILED);
    }
    began.current = true;
  }, []);
  const { seed, verdicts, bet, character, result } = state;
  const last = useRef(verdicts);
  useEffect(() => {
    const before = last.current;
    last.current = verdicts;
    if (!began.current || before === verdicts) return;
    const storage = device();
    if (!storage) return tell(DENIED);
    try {
      // Gone from the picture is not erased: the way back in the browser shows an older state. Only the last undo is.
      if (verdicts === '') {
        if (before.length === 1) storage.removeItem(STORED);
        return;
      }
      storage.setItem(STORED, JSON.stringify({ seed, verdicts, bet, character } satisfies Kept));
    } catch {
      return tell(DENIED);
    }
    const outcome = verdicts.length === ENDS[1] && character === '' ? readOutcome(result) : null;
    if (!outcome) return;
    const passed = ({ accepted, false: wrong }: typeof outcome.random) => ({ accepted, false: wrong });
    keepYours({ random: passed(outcome.random), selecting: passed(outcome.selecting) });
  }, [seed, verdicts, bet, character, result]);
  return told;
}
