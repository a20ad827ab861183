'use client';
import { useEffect, useRef, useState } from 'react';
import { device } from './device';

/** What the reader is told about keeping: '' as long as all is well. */
export const DENIED =
  'Your browser does not let this page keep anything. You can play, and nothing is kept when you leave.';
const SPOILED = 'What was kept of an earlier game could not be read. A new one begins.';

export interface KeptGame<Kept> {
  /** where it is kept */
  key: string;
  /** what is kept of the game now */
  game: Kept;
  /** how many answers it has; an empty game is not kept */
  size: number;
  /** reads what was kept; null for what is no game */
  read: (kept: unknown) => Kept | null;
  /** is called once, with the game that was kept */
  restore: (kept: Kept) => void;
}

/**
 * Keeps a game on the device and takes it up again when the figure wakes.
 * @param onKept is called after the game has changed by an answer, whether it could be kept or not
 * @returns what the reader has to be told
 */
export function useKept<Kept>({ key, game, size, read, restore }: KeptGame<Kept>, onKept: () => void): string {
  const [told, tell] = useState('');
  const began = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the game is taken up once, when the figure wakes
  useEffect(() => {
    const text = device()?.getItem(key) ?? null;
    if (text !== null) {
      let kept: Kept | null = null;
      try {
        kept = read(JSON.parse(text));
      } catch {
        // told below
      }
      if (kept) restore(kept);
      else tell(SPOILED);
    }
    began.current = true;
  }, []);
  const text = JSON.stringify(game);
  const last = useRef({ text, size });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with the game alone
  useEffect(() => {
    const before = last.current;
    last.current = { text, size };
    if (!began.current || before.text === text) return;
    try {
      const storage = device();
      if (!storage) tell(DENIED);
      // Gone from the picture is not erased: the way back in the browser shows an older state. Only the last undo is.
      else if (size > 0) storage.setItem(key, text);
      else if (before.size === 1) storage.removeItem(key);
    } catch {
      tell(DENIED);
    }
    if (size > 0) onKept();
  }, [text]);
  return told;
}

/** Erases a kept game. */
export function eraseGame(key: string): void {
  try {
    device()?.removeItem(key);
  } catch {
    // Then nothing is kept there either.
  }
}
