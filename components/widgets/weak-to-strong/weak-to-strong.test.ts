import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { playedOn, readAny, reopened } from '../../../tests/unit/figure-links';
import WeakToStrong from '.';
import { carried, lesson, linesOf, model, pgrOf, sentence, verdict, type WeakToStrongAction } from './model';
import { gapRecovered } from './pgr';
import { AGENTS_SAY, gapSays, guessSays, LONGEST_GAP, LONGEST_GUESS, says } from './says';
import { type Line, SETTING_KEYS, SETTINGS } from './settings';
import { LONGEST, NOTES, share } from './words';

const props = { id: 'weak-to-strong' };
const start = model.init(props);
type State = ReturnType<typeof model.init>;
const set = (weak: number, student: number, ceiling: number): State => ({
  ...start,
  weak,
  student,
  ceiling,
});
const guessed = (guess: number) =>
  [{ type: 'draft', guess } as const, { type: 'commit' } as const].reduce<State>(
    (s, a) => model.step(s, a, props),
    start,
  );

const accuracy = fc.integer({ min: 0, max: 100 });
const action: fc.Arbitrary<WeakToStrongAction> = fc.oneof(
  fc
    .tuple(fc.constantFrom('weak' as const, 'student' as const, 'ceiling' as const), fc.double({ min: -20, max: 200 }))
    .map(([name, value]) => ({ type: 'accuracy' as const, name, value })),
  fc.double({ min: -20, max: 200 }).map((guess) => ({ type: 'draft' as const, guess })),
  fc.constant({ type: 'commit' as const }),
);
const played = fc.array(action, { maxLength: 20 }).map((actions) => playedOn(model, props, actions, start));

/** Everything that says how reward modeling went. */
const ANSWERS = [...SETTINGS.reward.lines.map((line) => line.said), SETTINGS.reward.note, 'roughly a tenth'];

describe('the measure', () => {
  it('is a half in the worked example, 0 at the supervisor and 1 at the ceiling', () => {
    expect(gapRecovered({ weak: 0.6, student: 0.7, ceiling: 0.8 })).toBeCloseTo(0.5, 12);
    expect(gapRecovered({ weak: 0.6, student: 0.6, ceiling: 0.8 })).toBe(0);
    expect(gapRecovered({ weak: 0.6, student: 0.8, ceiling: 0.8 })).toBe(1);
    expect(gapRecovered({ weak: 0.6, student: 0.5, ceiling: 0.8 })).toBeCloseTo(-0.5, 12);
    expect(pgrOf(start)).toBeCloseTo(0.5, 12);
  });
  it('says nothing where there is no gap', () => {
    expect(gapRecovered({ weak: 0.8, student: 0.9, ceiling: 0.8 })).toBeNull();
    expect(sentence(set(80, 90, 80))).toContain('no higher than');
    expect(sentence(set(81, 90, 80))).toContain('below');
  });
  it('takes a student back to its accuracy', () => {
    fc.assert(
      fc.property(accuracy, accuracy, accuracy, (weak, student, ceiling) => {
        fc.pre(ceiling > weak);
        const pgr = pgrOf(set(weak, student, ceiling)) ?? Number.NaN;
        expect(weak + pgr * (ceiling - weak)).toBeCloseTo(student, 9);
        expect(Math.sign(pgr)).toBe(Math.sign(student - weak));
        expect(pgr > 1).toBe(student > ceiling);
      }),
    );
  });
  it.each(['weak', 'student', 'ceiling'])('refuses %s out of range by name', (name) => {
    const call = () => gapRecovered({ weak: 0.1, student: 0.2, ceiling: 0.3, [name]: 1.1 });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} `));
  });
});

describe('what was reported', () => {
  it('has words and mark of one number', () => {
    for (const key of SETTING_KEYS) {
      for (const { said, mark } of SETTINGS[key].lines) {
        if (!mark) {
          expect(said).toBe('no significant gain');
          continue;
        }
        const numbers = said === 'about half' ? [50] : (said.match(/\d+/g) ?? []).map(Number);
        expect(numbers.at(-1)).toBe(100 * mark.at);
        if (mark.kind === 'rise') expect(numbers[0]).toBe(100 * mark.from);
        // a bound in words is a bound in the picture, and only then
        expect(/more than|^(often )?above/.test(said)).toBe(mark.kind === 'above');
        expect(said.startsWith('almost never above')).toBe(mark.kind === 'below');
        expect(/^(about|near|roughly)/.test(said)).toBe(mark.kind === 'about' || mark.kind === 'rise');
      }
    }
  });
  it('is carried over to the reader’s scale', () => {
    const line = (key: 'nlp' | 'reward' | 'agents', i: number) => SETTINGS[key].lines[i] as Line;
    expect(SETTINGS.nlp.lines.map((l) => carried(start, l))).toEqual([
      'over 64',
      'often over 70',
      'about 70',
      'about 65 → 76',
    ]);
    expect(SETTINGS.reward.lines.map((l) => carried(start, l))).toEqual(['about 62', 'rarely over 64']);
    expect(carried(start, line('agents', 4))).toBe('–');
    expect(carried(set(0, 0, 100), line('agents', 0))).toBe('23');
    expect(carried(set(50, 0, 50), line('nlp', 0))).toBe('–');
  });
});

describe('the words', () => {
  it('fit their place and read the numbers right, whatever they are', () => {
    fc.assert(
      fc.property(accuracy, accuracy, accuracy, (weak, student, ceiling) => {
        const state = set(weak, student, ceiling);
        const said = sentence(state);
        expect(said.length).toBeLessThanOrEqual(LONGEST.length);
        expect(said).not.toMatch(/NaN|undefined|Infinity/);
        const pgr = pgrOf(state);
        if (pgr !== null) expect(said).toContain(pgr === 0 ? 'nothing of the gap' : share(pgr));
      }),
      { numRuns: 500 },
    );
  });
  it('warn of a narrow gap', () => {
    expect(sentence(set(60, 62, 64))).toContain('One answer more or less moves that by 25\u00a0points.');
    expect(sentence(start)).not.toContain('more or less');
    expect(sentence(start)).toBe(
      'Supervisor 60, student 70, ceiling 80 right of 100: of the 20 in between the student recovers 10: 50\u00a0% of the gap.',
    );
  });
  it('compare a guess with what was found', () => {
    expect(verdict(guessed(50))).toContain('more than was found almost anywhere');
    expect(verdict(guessed(18))).toContain('within what was found');
    expect(verdict(guessed(10))).toContain('about what was found');
    expect(verdict(guessed(0))).toContain('less than was found');
    expect(verdict(start)).toBeNull();
  });
});

describe('the guess', () => {
  it('keeps reward modeling out of everything until it is made', () => {
    fc.assert(
      fc.property(played, (state) => {
        const all = JSON.stringify([model.describe(state, props), model.values(state, props), lesson(state)]);
        for (const answer of ANSWERS) expect(all.includes(answer)).toBe(state.guess !== null);
        expect(all.includes('rarely over')).toBe(state.guess !== null && state.ceiling > state.weak);
        expect(linesOf('reward', state) === null).toBe(state.guess === null);
      }),
    );
    const html = renderToStaticMarkup(createElement(WeakToStrong, props));
    for (const answer of [...ANSWERS, 'rarely over', 'almost never']) expect(html).not.toContain(answer);
    expect(JSON.stringify(model.answers?.(props))).toContain('roughly 10\u00a0%');
  });
  it('stands once committed', () => {
    const again = model.step(model.step(guessed(30), { type: 'draft', guess: 10 }, props), { type: 'commit' }, props);
    expect(again.guess).toBe(30);
  });
});

describe('the model', () => {
  it('keeps its numbers in range under every run of actions', () => {
    fc.assert(
      fc.property(played, ({ weak, student, ceiling, draft, guess }) => {
        for (const n of [weak, student, ceiling, draft, guess ?? 0]) {
          expect(Number.isInteger(n) && n >= 0 && n <= 100).toBe(true);
        }
      }),
    );
  });
  it('comes back from its address', () => {
    fc.assert(
      fc.property(played, (state) => {
        const back = reopened(model, props, state);
        expect({ ...back, draft: state.draft }).toEqual(state);
      }),
    );
  });
  it('reads any text without an exception', () =>
    readAny(model, props, ({ table }) => expect(table?.rows.length).toBeGreaterThanOrEqual(12)));
  it('offers its chips; three of them move it', () => {
    const v = model.values(start, props);
    expect([v.pgr?.text, v.people?.text, v.agents?.text, v.maths?.text, v.code?.text]).toEqual(
      [50, 23, 97, 94, 47].map((n) => `${n}\u00a0%`),
    );
    expect(v.weak).toMatchObject({ text: '60 of 100', value: 60, param: 'weak' });
    expect(model.setParam?.(start, 'student', 101, props).student).toBe(100);
    expect(model.setParam?.(start, 'guess', 10, props)).toBe(start);
    expect(model.values(set(80, 80, 80), props).pgr?.text).toBe('no share');
  });
});

describe('the acts', () => {
  it('say in answers what is made up, whatever the numbers, in the room that is kept', () => {
    expect(gapSays(start)).toBe(
      'A weak model taught a stronger one, errors and all. Of the 20 answers in between, the student made up 10.',
    );
    fc.assert(
      fc.property(accuracy, accuracy, accuracy, (weak, student, ceiling) => {
        const state = set(weak, student, ceiling);
        const said = gapSays(state);
        expect(said.length).toBeLessThanOrEqual(LONGEST_GAP.length);
        expect(said).not.toMatch(/%|PGR|NaN/);
        const pgr = pgrOf(state);
        expect(/there is no gap/.test(said)).toBe(pgr === null);
        if (pgr === null) return;
        expect(/worse than its teacher/.test(said)).toBe(pgr < 0);
        expect(/better than if/.test(said)).toBe(pgr > 1);
        expect(/made up none/.test(said)).toBe(pgr === 0);
        expect(/made up all/.test(said)).toBe(pgr === 1);
      }),
      { numRuns: 500 },
    );
  });
  it('keep what was found of reward modeling for those who have guessed', () => {
    for (const state of [start, guessed(30)]) {
      expect(guessSays(state).length).toBeLessThanOrEqual(LONGEST_GUESS.length);
      for (const { id: act } of model.acts ?? []) {
        const html = says({ ...state, act });
        expect(/it went worst|Roughly 10/.test(html)).toBe(
          state.guess !== null && (act === 'guess' || act === 'bench'),
        );
      }
    }
    expect(says({ ...guessed(30), act: 'guess' })).toContain(verdict(guessed(30)));
  });
  it('say of the agents what the lines say', () => {
    const [people, agents] = SETTINGS.agents.lines;
    expect(agents?.mark?.at).toBeGreaterThan(0.95);
    expect(people?.mark?.at).toBeLessThan(0.25);
    expect(SETTINGS.agents.lines.at(-1)?.said).toBe('no significant gain');
    expect(says({ ...start, act: 'agents' })).toBe(AGENTS_SAY);
  });
});

describe('the first picture', () => {
  it('is drawn by the server: teacher, student and the gap, and nothing of the bench', () => {
    const html = renderToStaticMarkup(createElement(WeakToStrong, props));
    expect(html).toContain(gapSays(start));
    expect(html).toContain('student it taught');
    for (const { name } of Object.values(SETTINGS)) expect(html).not.toContain(name);
    for (const note of NOTES) expect(html).not.toContain(note);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
