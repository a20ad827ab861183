import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../components/figure/params';
import {
  initSheets,
  nextSheet,
  type Sheets,
  type SheetsAction,
  sheetParams,
  sheetsToParams,
  stepSheets,
} from '../../../components/figure/sheets';

type Answer = 'left' | 'right';
const ids = ['one', 'two', 'three-3', 'four'];
const options = [
  { value: 'left', digit: '1' },
  { value: 'right', digit: '2' },
] as const;
const schema = sheetParams(ids, options);
const start = initSheets<Answer>(ids, options);
const play = (actions: SheetsAction<Answer>[]) =>
  actions.reduce<Sheets<Answer>>((s, a) => stepSheets(s, a, ids), start);
const action: fc.Arbitrary<SheetsAction<Answer>> = fc.oneof(
  fc.constantFrom<Answer>('left', 'right').map((answer) => ({ type: 'answer' as const, answer })),
  fc.constantFrom(...ids, 'nobody').map((id) => ({ type: 'open' as const, id })),
  fc.constant({ type: 'next' as const }),
);
const played = fc.array(action, { maxLength: 30 }).map(play);

describe('sheets', () => {
  it('lets an answer stand', () => {
    const s = play([
      { type: 'answer', answer: 'right' },
      { type: 'answer', answer: 'left' },
    ]);
    expect(s.answers).toEqual({ one: 'right' });
  });

  it('goes to the next sheet without an answer, round and round, and simply on when all have one', () => {
    const some = play([
      { type: 'answer', answer: 'left' },
      { type: 'open', id: 'four' },
    ]);
    expect(nextSheet(some, ids)).toBe('two');
    const all = play(
      ids.flatMap((id): SheetsAction<Answer>[] => [
        { type: 'open', id },
        { type: 'answer', answer: 'left' },
      ]),
    );
    expect(nextSheet(all, ids)).toBe('one');
  });

  it('stays among its sheets, and comes back from its address', () => {
    fc.assert(
      fc.property(played, (s) => {
        expect(ids).toContain(s.current);
        for (const id of Object.keys(s.answers)) expect(ids).toContain(id);
        const text = encodeParams(1, schema, sheetsToParams(s, ids, options));
        const read = text === null ? { values: {}, problems: [] } : decodeParams(text, { 1: schema });
        expect(read.problems).toEqual([]);
        expect(initSheets(ids, options, read.values)).toEqual(s);
      }),
    );
  });

  it('reads any text without an exception, and drops what it does not know', () => {
    fc.assert(
      fc.property(
        fc.string().map((s) => `v1.a${s}`),
        (text) => {
          const s = initSheets(ids, options, decodeParams(text, { 1: schema }).values);
          expect(Object.keys(s.answers).length).toBeLessThanOrEqual(ids.length);
        },
      ),
    );
    const { values, problems } = decodeParams('v1.aone-9~two-2~ghost-1.cghost', { 1: schema });
    expect(problems).toHaveLength(2);
    expect(initSheets(ids, options, values)).toEqual({ answers: { two: 'right' }, current: 'one' });
  });
});
