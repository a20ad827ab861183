/** What a reader answered in the test, before and after, as the device keeps it. Reading never throws. Pure. */

/** Where it is kept. */
export const TEST_KEY = 'pwwcc-test';

/** By question: the option's letter, or "?" for “I don’t know”. */
export type Sheet = Readonly<Record<string, string>>;

export interface Answers {
  before: Sheet;
  after: Sheet;
  /** the reader has looked at the answers: what is answered from then on is no test */
  seen: boolean;
}

export const NO_ANSWERS: Answers = { before: {}, after: {}, seen: false };

/** “I don’t know” */
export const UNKNOWN = '?';

const VERSION = 1;

function readSheet(raw: unknown): Sheet {
  if (typeof raw !== 'object' || raw === null) return {};
  return Object.fromEntries(
    Object.entries(raw).filter(([id, letter]) => /^[a-z0-9]{1,12}$/.test(id) && /^[a-d?]$/.test(String(letter))),
  );
}

export const writeAnswers = (answers: Answers): string => JSON.stringify({ version: VERSION, ...answers });

/** Reads what was kept. @returns null for what is no record of this kind */
export function readAnswers(text: string): Answers | null {
  try {
    const raw = JSON.parse(text) as Record<string, unknown> | null;
    if (raw?.version !== VERSION) return null;
    return { before: readSheet(raw.before), after: readSheet(raw.after), seen: raw.seen === true };
  } catch {
    return null;
  }
}

/** Where in the test a reader is. */
export type Phase = 'before' | 'between' | 'after' | 'done';

/** Questions of a sheet that have no answer yet, in order. */
export const open = (ids: readonly string[], sheet: Sheet): string[] => ids.filter((id) => sheet[id] === undefined);

/**
 * @param ids of the questions
 * @param isBack whether the reader has come back for the second time
 */
export function phaseOf(ids: readonly string[], { before, after }: Answers, isBack: boolean): Phase {
  if (open(ids, before).length > 0) return 'before';
  if (open(ids, after).length === 0) return 'done';
  return isBack || Object.keys(after).length > 0 ? 'after' : 'between';
}
