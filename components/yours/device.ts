/** What the explainer keeps on the reader's device: one table of its keys, and reading and erasing it. Storage may be denied. */
import { parseYours, YOURS_EVENT, YOURS_KEY, type Yours } from './yours';

/** Where the reader was last (components/page/resume.ts). */
export const PLACE_KEY = 'pwwcc-place';

/** Kinds of what is kept, by how their keys begin, with the words that a reader knows them by. */
export const KEPT = [
  { begins: YOURS_KEY, what: 'Your numbers: what the figures counted when you judged' },
  { begins: 'pwwcc-verdicts:', what: 'Your single verdicts, so that a round can be left and taken up again' },
  { begins: 'pwwcc-lab:', what: 'Your trees in the workbench' },
  { begins: 'pwwcc-review', what: 'Your cards: how you answered them, and when' },
  { begins: 'pwwcc-test', what: 'Your test: what you answered, before and after' },
  { begins: 'theme', what: 'Which theme you chose' },
  { begins: 'reading', what: 'How you read: type size, spacing, face, keys' },
  { begins: PLACE_KEY, what: 'Your place: the chapter and section you were at last' },
] as const;

/** The device's storage, or null where the browser does not let the page have it. */
export function device(): Storage | null {
  try {
    const all = globalThis.localStorage;
    all.getItem(YOURS_KEY);
    return all;
  } catch {
    return null;
  }
}

/** The reader's numbers as they are kept; nothing where nothing is kept or may be. */
export const loadYours = (): Yours => parseYours(device()?.getItem(YOURS_KEY) ?? null);

/** Adds to the reader's numbers, or with null takes away. @returns whether the device keeps them */
export function keepYours(parts: { [Part in keyof Yours]: Yours[Part] | null }): boolean {
  const merged = Object.fromEntries(Object.entries({ ...loadYours(), ...parts }).filter(([, part]) => part));
  try {
    const storage = device();
    if (!storage) return false;
    if (Object.keys(merged).length > 0) storage.setItem(YOURS_KEY, JSON.stringify(merged));
    else storage.removeItem(YOURS_KEY);
  } catch {
    return false;
  }
  document.dispatchEvent(new CustomEvent(YOURS_EVENT));
  return true;
}

/** All that is kept, by key. */
export function keptKeys(storage: Storage): string[] {
  const all = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  return all.filter((key) => KEPT.some(({ begins }) => key.startsWith(begins))).sort();
}

/** Everything of the reader's as one text, for a file. */
export const keptAsFile = (storage: Storage): string =>
  `${JSON.stringify(Object.fromEntries(keptKeys(storage).map((key) => [key, storage.getItem(key)])), null, 2)}\n`;

/** Erases what begins so; everything of ours where nothing is named. @returns how many records went */
export function erase(storage: Storage, begins = ''): number {
  const keys = keptKeys(storage).filter((key) => key.startsWith(begins));
  for (const key of keys) storage.removeItem(key);
  document.dispatchEvent(new CustomEvent(YOURS_EVENT));
  return keys.length;
}
