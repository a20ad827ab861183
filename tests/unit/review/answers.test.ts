/** The sheet of the test: it comes back as it went, nothing makes reading throw, and the phases follow each other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answers, NO_ANSWERS, open, phaseOf, readAnswers, writeAnswers } from '../../../components/quiz/answers';

const sheet = fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{1,6}$/), fc.constantFrom('a', 'b', 'c', 'd', '?'));
const answers: fc.Arbitrary<Answers> = fc.record({ before: sheet, after: sheet, seen: fc.boolean() });

it('comes back as it went', () => {
  fc.assert(
    fc.property(answers, (all) => {
      expect(readAnswers(writeAnswers(all))).toEqual(all);
    }),
  );
});

it('is read from any text without an error, and answers that are none are left out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readAnswers(text)).toBeNull();
    }),
  );
  expect(readAnswers('{"version":1,"before":{"q2":"e","q3":"b","Q!":"a"},"after":7}')).toEqual({
    before: { q3: 'b' },
    after: {},
    seen: false,
  });
});

it('goes from before over a pause to after', () => {
  const ids = ['q2', 'q3'];
  const before = { q2: 'a', q3: '?' };
  expect(open(ids, { q2: 'a' })).toEqual(['q3']);
  expect(phaseOf(ids, NO_ANSWERS, true)).toBe('before');
  expect(phaseOf(ids, { ...NO_ANSWERS, before }, false)).toBe('between');
  expect(phaseOf(ids, { ...NO_ANSWERS, before }, true)).toBe('after');
  expect(phaseOf(ids, { ...NO_ANSWERS, before, after: { q2: 'a' } }, false)).toBe('after');
  expect(phaseOf(ids, { ...NO_ANSWERS, before, after: before }, false)).toBe('done');
});
