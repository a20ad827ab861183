import type { ParamSchema, ParamValue } from './params';

/**
 * The reader's progress through a pile of sheets with one question each: what was answered, and which sheet lies open.
 * Pure, and ignorant of the right answers, so that neither a state nor an address can give one away.
 */
export interface Sheets<Answer extends string> extends Record<string, unknown> {
  /** the reader's answers by sheet id; an answer stands once it is given */
  answers: Readonly<Record<string, Answer>>;
  /** id of the sheet that lies open */
  current: string;
}

export type SheetsAction<Answer extends string> =
  | { type: 'answer'; answer: Answer }
  | { type: 'open'; id: string }
  | { type: 'next' };

/** A possible answer and the digit that stands for it on the keyboard and in the address. */
export interface Option<Answer extends string> {
  value: Answer;
  digit: string;
}

/** An answered sheet as a link carries it: "sudoku-2". */
const token = (id: string, digit: string): string => `${id}-${digit}`;

/** What a link carries: `a` the answers given so far, `c` the open sheet. */
export function sheetParams<A extends string>(ids: readonly string[], options: readonly Option<A>[]): ParamSchema {
  const names = new Set(ids.flatMap((id) => options.map(({ digit }) => token(id, digit))));
  return {
    answers: { type: 'set', key: 'a', label: 'Answers', allowed: (name) => names.has(name), default: [] },
    current: { type: 'choice', key: 'c', label: 'Sheet', options: ids, default: ids[0] ?? '' },
  };
}

/** The sheets at the given parameters. Of two answers to one sheet the option that comes first counts. */
export function initSheets<A extends string>(
  ids: readonly string[],
  options: readonly Option<A>[],
  values: Readonly<Record<string, ParamValue>> = {},
): Sheets<A> {
  const given = new Set((values.answers as readonly string[] | undefined) ?? []);
  const answers: Record<string, A> = {};
  for (const id of ids) {
    const option = options.find(({ digit }) => given.has(token(id, digit)));
    if (option) answers[id] = option.value;
  }
  return { answers, current: (values.current as string | undefined) ?? ids[0] ?? '' };
}

/** The parameters of a state, for the address. */
export function sheetsToParams<A extends string>(
  state: Sheets<A>,
  ids: readonly string[],
  options: readonly Option<A>[],
): Record<string, ParamValue> {
  return {
    answers: ids.flatMap((id) => {
      const option = options.find(({ value }) => value === state.answers[id]);
      return option ? [token(id, option.digit)] : [];
    }),
    current: state.current,
  };
}

/** The sheet that comes after the present one: the next without an answer, else simply the next, round and round. */
export function nextSheet<A extends string>(state: Sheets<A>, ids: readonly string[]): string {
  const at = ids.indexOf(state.current);
  const round = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))];
  return round.find((id) => state.answers[id] === undefined) ?? round[0] ?? state.current;
}

/** One step: answer the open sheet (once), open another, or go on. */
export function stepSheets<A extends string>(
  state: Sheets<A>,
  action: SheetsAction<A>,
  ids: readonly string[],
): Sheets<A> {
  if (action.type === 'next') return { ...state, current: nextSheet(state, ids) };
  if (action.type === 'open') return ids.includes(action.id) ? { ...state, current: action.id } : state;
  // To change an answer after reading ours would be no answer.
  if (state.answers[state.current] !== undefined || !ids.includes(state.current)) return state;
  return { ...state, answers: { ...state.answers, [state.current]: action.answer } };
}
