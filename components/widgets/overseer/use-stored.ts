'use client';
import { keepYours } from '../../yours/device';
import { eraseGame, useKept as useKeptGame } from '../../yours/use-kept';
import { asKept } from './model';
import { readResult } from './result';
import type { Kept, State } from './state';

export const STORED = 'pwwcc-verdicts:overseer';

/** Erases the game, and what it added to the reader's own numbers. */
export function eraseKept(): void {
  eraseGame(STORED);
  keepYours({ alone: null, helped: null });
}

/**
 * Keeps the game on the device and takes it up again. The counts of a finished round go to the reader's own numbers; those of a
 * simulated reader do not.
 * @param restore is called once, with the game that was kept
 * @returns what the reader has to be told
 */
export function useKept(state: State, restore: (kept: Kept) => void): string {
  const { seed, level, alone, helped, bet, character, result } = state;
  const game: Kept = { seed, level, alone, helped, bet, character };
  return useKeptGame({ key: STORED, game, size: alone.length + helped.length, read: asKept, restore }, () => {
    const found = character === '' && result ? readResult(result) : null;
    if (found?.alone || found?.helped) keepYours(found);
  });
}
