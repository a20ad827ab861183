'use client';
import { keepYours } from '../../yours/device';
import { eraseGame, useKept as useKeptGame } from '../../yours/use-kept';
import { asKept } from './model';
import { readOutcome } from './result';
import { ENDS } from './rounds';
import type { Kept, State } from './state';

export const STORED = 'pwwcc-verdicts:learned-you';

/** Erases the game, and what it added to the reader's own numbers. */
export function eraseKept(): void {
  eraseGame(STORED);
  keepYours({ random: null, selecting: null });
}

/**
 * Keeps the game on the device and takes it up again. The reader's tallies go to the reader's own numbers once the second round
 * is over; a simulated reader's do not.
 * @param restore is called once, with the game that was kept
 * @returns what the reader has to be told
 */
export function useKept(state: State, restore: (kept: Kept) => void): string {
  const { seed, verdicts, bet, character, result } = state;
  const game: Kept = { seed, verdicts, bet, character };
  return useKeptGame({ key: STORED, game, size: verdicts.length, read: asKept, restore }, () => {
    const outcome = verdicts.length === ENDS[1] && character === '' ? readOutcome(result) : null;
    if (!outcome) return;
    const passed = ({ accepted, false: wrong }: typeof outcome.random) => ({ accepted, false: wrong });
    keepYours({ random: passed(outcome.random), selecting: passed(outcome.selecting) });
  });
}
