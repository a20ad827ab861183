import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../figure/params';
import { MOST_LABELS, unpackFinal } from '../../gym/link';
import { createDesk, type SessionView } from '../../gym/protocol';
import { PREFERENCE_RESULTS } from '../../models/preferences/preference-results.data';
import TeachByComparing from '.';
import { DEFAULT_VIEW } from './defaults';
import { model } from './model';
import { AIMS } from './params';
import { results } from './results';
import { attemptSays, BELIEFS_SAY, LONGEST_ATTEMPT, LONGEST_TEACH, says, teachSays } from './says';
import { type Action, comparisonsOf, goodReruns, isReady, isTaught, requestOf, shownOf, simulatedOf } from './state';
import { bitsText, choicesText, headline, praise, repeatsText, repeatWords, spoken, statusText } from './words';

const props = { id: 'teach-by-comparing', cites: { christiano2017: 'Christiano et al., 2017' } };
const start = model.init(props);
type State = ReturnType<typeof model.init>;
const desk = createDesk();
/** An action, and then the picture that belongs to it, as the worker would send it. */
const settle = (state: State): State =>
  isReady(state) ? state : model.step(state, { type: 'computed', view: desk(requestOf(state)) }, props);
const play = (actions: Action[], from: State = start): State =>
  actions.reduce<State>((s, a) => settle(model.step(s, a, props)), from);
const link = (state: State): string | null => encodeParams(1, model.params(props), model.toParams(state, props));
const open = (text: string | null): State =>
  model.init(props, text === null ? {} : decodeParams(text, { 1: model.params(props) }).values);
const A: Action = { type: 'choose', label: 'A' };
const simulate: Action = { type: 'simulate', count: 1 };

describe('the first picture', () => {
  it('is what the session gives at the first seed', () => {
    const real = desk(requestOf(start));
    expect(DEFAULT_VIEW.key).toBe(real.key);
    const bare = ({ pair, best, reruns }: SessionView) =>
      [...pair, best, ...reruns].map(({ z, text, frames, outcome }) => ({ z, text, frames, outcome }));
    expect(bare(DEFAULT_VIEW)).toEqual(bare(real));
    expect(DEFAULT_VIEW.advice).toEqual(real.advice);
    expect(DEFAULT_VIEW.history).toEqual(real.history);
    for (const [stored, clip] of [
      [DEFAULT_VIEW.pair[0], real.pair[0]],
      [DEFAULT_VIEW.pair[1], real.pair[1]],
      [DEFAULT_VIEW.best, real.best],
    ] as const)
      for (const [k, values] of stored.reward.members.entries())
        for (const [i, v] of values.entries()) expect(v).toBeCloseTo(clip.reward.members[k]?.[i] ?? 99, 2);
  });
  it('asks one question about two different jumps, and the gymnast cannot do it yet', () => {
    expect(isReady(start)).toBe(true);
    expect(DEFAULT_VIEW.pair[0].text).not.toBe(DEFAULT_VIEW.pair[1].text);
    expect(goodReruns('backflip', DEFAULT_VIEW)).toBe(0);
    expect(isTaught(start)).toBe(false);
    expect(link(start)).toBeNull();
    const { sentences } = model.describe(start, props);
    expect(sentences.join(' ')).toContain(`A: ${DEFAULT_VIEW.pair[0].text}`);
    expect(sentences.join(' ')).toContain(`B: ${DEFAULT_VIEW.pair[1].text}`);
  });
  it('is in the server’s markup, with its words, and without a style of its own', () => {
    const markup = renderToStaticMarkup(createElement(TeachByComparing, props));
    expect(markup).toContain('Which is more like a backflip?');
    for (const clip of [...DEFAULT_VIEW.pair, DEFAULT_VIEW.best]) expect(markup).toContain(clip.text);
    expect(markup.match(/>This one</g) ?? markup.match(/This one/g)).not.toBeNull();
    expect(markup).toContain('aria-label="Play both clips"');
    expect(markup).not.toMatch(/ style=|NaN|undefined/);
    expect(markup.length).toBeLessThan(150_000);
  });
});

describe('choosing', () => {
  it('counts only for a pair that is on show', () => {
    const chosen = model.step(start, A, props);
    expect(chosen.labels).toBe('A');
    expect(isReady(chosen)).toBe(false);
    expect(model.step(chosen, A, props)).toBe(chosen);
    expect(settle(chosen).final).toMatch(/^[0-9a-f]{16}$/);
    expect(play([A, { type: 'choose', label: 'equal' }, { type: 'choose', label: 'unsure' }]).labels).toBe('AEU');
  });
  it('ignores a picture that belongs to something else', () => {
    const chosen = model.step(start, A, props);
    expect(model.step(chosen, { type: 'computed', view: DEFAULT_VIEW }, props)).toBe(chosen);
  });
  it('taken back gives the same picture as never chosen', () => {
    const once = play([A]);
    const back = play([{ type: 'choose', label: 'B' }, { type: 'undo' }], once);
    expect(back.labels).toBe('A');
    expect(shownOf(back)).toEqual(shownOf(once));
    expect(link(back)).toBe(link(once));
    expect(link(play([{ type: 'undo' }], once))).toBeNull();
    expect(model.step(start, { type: 'undo' }, props)).toBe(start);
  });
  it('by the simulated reader is marked in state, link and words, and stops when told to', () => {
    let state = play([A]);
    state = model.step(state, { type: 'simulate', count: 10 }, props);
    expect(state.auto).toBe(9);
    expect(state.labels).toMatch(/^A[abeu]$/);
    state = settle(state);
    state = settle(model.step(state, { type: 'simulate', count: state.auto }, props));
    expect(state.auto).toBe(8);
    expect(simulatedOf(state.labels)).toBe(2);
    expect(link(state)).toMatch(/^v1\.cA[abeu]{2}\.z/);
    expect(statusText(state)).toContain('3 choices, 2 of them by the simulated reader');
    expect(model.step(state, { type: 'stop' }, props).auto).toBe(0);
    // a choice of the reader's own takes over
    expect(model.step(state, A, props).auto).toBe(0);
  });
  it('another aim or another gymnast is a new lesson; for an aim of one’s own nobody stands in', () => {
    const taught = play([A, simulate]);
    expect(play([{ type: 'aim', aim: 'highest' }], taught).labels).toBe('');
    const other = play([{ type: 'another' }], taught);
    expect([other.labels, other.seed]).toEqual(['', start.seed + 1]);
    const own = play([{ type: 'aim', aim: 'own' }]);
    expect(model.step(own, simulate, props)).toBe(own);
    expect(shownOf(own).advice).toEqual([]);
  });
  it('comes to an end at the longest row a link can carry', () => {
    const full: State = { ...start, labels: 'A'.repeat(MOST_LABELS) };
    const there: State = { ...full, view: { ...DEFAULT_VIEW, key: JSON.stringify(requestOf(full)) } };
    expect(isReady(there)).toBe(true);
    expect(model.step(there, A, props)).toBe(there);
    expect(model.step(there, simulate, props)).toBe(there);
    expect(spoken(there)).toContain('full');
  });
});

describe('a lesson by the simulated reader', () => {
  const steps: State[] = [start];
  for (let i = 0; i < 20; i++) steps.push(play([simulate], steps.at(-1)));
  const end = steps.at(-1) ?? start;
  it('teaches the first gymnast a backflip', () => {
    expect(steps.filter(isTaught).length).toBeGreaterThanOrEqual(8);
    expect(isTaught(end)).toBe(true);
    expect(headline(end)).toBe('Nobody wrote a score, and it learnt the simulated reader’s eye.');
    expect(repeatsText('backflip', shownOf(end))).toMatch(
      /^Of six repeats, (four|five|all six) turn once backward and stand\.$/,
    );
    expect(shownOf(end).history).toHaveLength(21);
  });
  it('praises only what has been learnt, and whoever chose', () => {
    for (const state of steps) expect(praise(state) === '').toBe(!isTaught(state));
    const view = (state: State): State => ({
      ...state,
      view: { ...shownOf(end), key: JSON.stringify(requestOf(state)) },
    });
    expect(praise(view({ ...end, labels: end.labels.toUpperCase() }))).toBe(
      'You wrote no score, and it learnt your eye.',
    );
    expect(praise(view({ ...end, labels: `A${end.labels.slice(1)}` }))).toContain('and the simulated reader’s');
    expect(praise(view({ ...end, aim: 'own' }))).toBe('');
  });
  it('is played again exactly by its link, and its jump can be seen before that', () => {
    const again = open(link(end));
    expect(again.labels).toBe(end.labels);
    expect(isReady(again)).toBe(false);
    expect(again.final).toBe(end.final);
    const z = unpackFinal(again.final) ?? [];
    for (const [i, v] of shownOf(end).best.z.entries()) expect(Math.abs(v - (z[i] ?? 99))).toBeLessThan(1 / 32);
    const replayed = model.step(again, { type: 'computed', view: createDesk()(requestOf(again)) }, props);
    expect(shownOf(replayed)).toEqual(shownOf(end));
  });
});

describe('the acts', () => {
  it('ask, say how far it has come, and praise only what has been learnt', () => {
    expect(teachSays(start)).toBe(
      'Which is more like a backflip? It gets no rule and no score from you, only choices.',
    );
    expect(attemptSays(start)).toBe(
      'It doesn’t know what a backflip is. It has jumped 500 times at random. You give it no rule and no score: you only choose.',
    );
    expect(teachSays(model.step(start, A, props))).toBe('Which is more like a backflip? Learning …');
    const once = play([A]);
    expect(teachSays(once)).toBe(`Which is more like a backflip? ${repeatsText('backflip', shownOf(once))}`);
    for (const { id: act } of model.acts ?? []) {
      expect(says({ ...once, act })).toBe(spoken(once));
      const told = { attempt: attemptSays(start), beliefs: BELIEFS_SAY }[act] ?? '';
      expect(says({ ...start, act })).toBe(told);
    }
  });
  it('keep room for their sentences through a lesson', () => {
    let state = start;
    for (let i = 0; i < 12; i++) {
      state = play([i % 2 ? A : simulate], state);
      expect(teachSays(state).length).toBeLessThanOrEqual(LONGEST_TEACH.length);
      expect(attemptSays(state).length).toBeLessThanOrEqual(LONGEST_ATTEMPT.length);
    }
  });
  it('open any lesson where its attempt is seen', () => {
    expect(open('v1.cABEU').act).toBe('teach');
    expect(open('v1.cABEU.jbench').act).toBe('bench');
  });
});

describe('the link', () => {
  it('reads back every state, and anything else without harm', () => {
    const states = fc.record({
      seed: fc.integer({ min: 1, max: 9999 }),
      aim: fc.constantFrom(...AIMS),
      labels: fc.string({ unit: fc.constantFrom(...'ABEUabeu'), minLength: 1, maxLength: MOST_LABELS }),
      final: fc.constantFrom('', '8e8490a16d847973'),
    });
    fc.assert(
      fc.property(states, (given) => {
        const state = open(encodeParams(1, model.params(props), given));
        expect(model.toParams(state, props)).toMatchObject(given);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('c', 'z', 's', 'g'), (text, key) => {
        const state = open(`v1.${key}${text}`);
        expect(state.labels).toMatch(/^[ABEUabeu]{0,200}$/);
        expect(state.final).toBe('');
        expect(Number.isInteger(state.seed)).toBe(true);
      }),
    );
  });
});

describe('the words', () => {
  it('count choices and bits apart: who cannot tell teaches nothing', () => {
    expect(choicesText('A')).toBe('1 choice');
    expect(choicesText('a')).toBe('1 choice, by the simulated reader');
    expect(choicesText('ab')).toBe('2 choices, all by the simulated reader');
    expect(comparisonsOf('AUeuB')).toBe(3);
    expect(bitsText('AU')).toBe('about 1 bit');
    expect(model.values(play([A, { type: 'choose', label: 'unsure' }]), props)).toMatchObject({
      choices: { value: 2 },
      bits: { value: 1, text: '1 bit' },
      simulated: { value: 0 },
    });
  });
  it('say what a repeat came to, with the glyph of its verdict', () => {
    const outcome = shownOf(start).best.outcome;
    if (!outcome) throw new Error('the attempt is hidden');
    expect(repeatWords('backflip', { ...outcome, stick: true, turn: 0.98 })).toEqual(['✓ stands', '1.0 back']);
    expect(repeatWords('backflip', { ...outcome, stick: false, turn: -0.52 })).toEqual(['✗ falls', '0.5 forward']);
    expect(repeatWords('own', { ...outcome, stick: true, turn: 0.02 })).toEqual(['✓ stands', '0.0 turns']);
    expect(repeatWords('highest', { ...outcome, stick: true, apex: 0.874 })).toEqual(['✓ stands', '+87 cm']);
  });
  it('print the measured table as it is, or nothing', () => {
    expect(results([])).toBeUndefined();
    const table = results([
      {
        reader: 'noisy',
        seeds: [101, 140],
        at: [{ comparisons: 10, success: 0.5, reliability: 0.425 }],
        steadyMedian: null,
        steadyThreeQuarters: null,
        never: 3,
        cpuMs: 30,
        cpuMsSlow: 40,
      },
    ]);
    expect(table?.caption).toContain('40 robots each (seeds 101 to 140');
    expect(table?.rows).toEqual([['Backflip, an unsteady reader', '50\u00a0% (43\u00a0%)', 'not reached', 3]]);
    const rows = PREFERENCE_RESULTS.learning;
    expect(model.describe(start, props).table?.rows ?? []).toHaveLength(rows.length);
  });
});
