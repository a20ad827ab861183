import type { Label } from '../models/preferences/preference-learning';

/** What a key does while the pair has the focus. "Can't tell" and "something different" are the same answer: it teaches nothing. */
export type Command = { label: Label } | 'undo' | 'play';

const KEYS: Readonly<Record<string, Command>> = {
  ArrowLeft: { label: 'A' },
  ArrowRight: { label: 'B' },
  ArrowDown: { label: 'equal' },
  ArrowUp: { label: 'unsure' },
  '?': { label: 'unsure' },
  n: { label: 'unsure' },
  N: { label: 'unsure' },
  z: 'undo',
  Z: 'undo',
  Backspace: 'undo',
  ' ': 'play',
};

export interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/**
 * The command of a key press, or null where the press belongs to somebody else.
 * @param on what has the focus: the pair itself, a button in it (which keeps Space and Enter), or a field (which keeps everything)
 */
export function commandOf({ key, altKey, ctrlKey, metaKey }: Press, on: 'pair' | 'button' | 'field'): Command | null {
  if (altKey || ctrlKey || metaKey || on === 'field') return null;
  const command = Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
  return on === 'button' && command === 'play' ? null : command;
}
