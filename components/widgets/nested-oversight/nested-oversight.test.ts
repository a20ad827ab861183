import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comeBack, playedOn, readAny } from '../../../tests/unit/figure-links';
import { MOST_STEPS, OVERSIGHT_GAMES } from '../../models/oversight/nested-oversight';
import NestedOversight from '.';
import {
  curveOf,
  derive,
  type GameId,
  model,
  multiplication,
  type NestedOversightAction,
  type NestedOversightState,
  sentence,
} from './model';
import { FARTHEST } from './params';
import { LONGEST_LOOK, LONGEST_TRY, lookSays, says, stronger, tries, trySays } from './says';
import { brief, CAVEATS, LATER, LONGEST, NOTES, tenths } from './words';

const props = { id: 'nested-oversight' };
const ids = OVERSIGHT_GAMES.games.map((game) => game.id);
const at = (game: GameId, gap: number, steps = 0): NestedOversightState => ({ game, gap, steps });
const everyState = ids.flatMap((game) =>
  [0, 20, 240, 400, 500, 800, 900, FARTHEST].flatMap((gap) =>
    [0, 1, 2, 5, 11, MOST_STEPS].map((n) => at(game, gap, n)),
  ),
);

const action: fc.Arbitrary<NestedOversightAction> = fc.oneof(
  fc.constantFrom(...ids).map((game) => ({ type: 'game' as const, game })),
  fc.double({ min: -100, max: 5000 }).map((gap) => ({ type: 'gap' as const, gap })),
  fc.double({ min: -5, max: 50 }).map((steps) => ({ type: 'steps' as const, steps })),
);
const played = fc.array(action, { maxLength: 20 }).map((actions) => playedOn(model, props, actions));

describe('the words', () => {
  it('say at the start what the ladder buys', () => {
    expect(sentence(model.init(props))).toBe(
      'Mafia, a gap of 800 points, three steps: every rung holds in 5.2\u00a0% of climbs. In one leap it would be 1.8\u00a0%. Each rung is easier than the leap, and that outweighs that all of them must hold. No other number of steps does better.',
    );
    expect(multiplication(at('backdoor', 400))).toBe('72.0\u00a0% × 38.3\u00a0% = 27.6\u00a0%');
    expect(multiplication(at('wargames', 0, 20))).toContain('20 rungs, each 34.2\u00a0%');
  });
  it('compare with the leap and with the best as the model has them, at every setting', () => {
    for (const state of everyState) {
      const { now, leap, best } = derive(state);
      const said = sentence(state);
      expect(said).toContain(tenths(now.success));
      expect(said.length).toBeLessThanOrEqual(LONGEST.length);
      if (state.gap === 0) continue;
      expect(/outweighs/.test(said)).toBe(now.steps > 1 && now.success > leap);
      expect(/comes to less/.test(said)).toBe(now.steps > 1 ? now.success <= leap : best.steps === 1);
      expect(/The best here/.test(said)).toBe(now.steps !== best.steps);
    }
  });
  it('claim of each rung only what holds: it is easier than the leap', () => {
    for (const state of everyState.filter((s) => s.gap > 0 && s.steps > 1)) {
      const { rungs, leap } = derive(state);
      for (const rung of rungs) expect(rung.holds).toBeGreaterThan(leap);
    }
  });
  it('say of each game what its lines do', () => {
    const odds = (id: GameId) => derive(at(id, 800, 4)).rungs.map((r) => r.holds);
    const rises = (id: GameId) => odds(id).every((p, i, all) => i === 0 || p > (all[i - 1] ?? 1));
    expect(ids.map(rises)).toEqual([true, true, false, true]);
    expect(NOTES.wargames).toContain(tenths(derive(at('wargames', 0)).now.success));
    expect(NOTES.backdoor).toContain(tenths(derive(at('backdoor', 400)).now.success));
    const slopes = Object.fromEntries(OVERSIGHT_GAMES.games.map((g) => [g.id, [g.guard.slope, g.houdini.slope]]));
    for (const id of ['mafia', 'backdoor', 'wargames'] as const) {
      const larger = [...(slopes[id] ?? [])].sort((a, b) => b - a).map((s) => s.toFixed(2));
      expect(NOTES[id]).toContain(`slopes ${larger.join(' and ')}`);
    }
    expect(NOTES.debate).toContain((slopes.debate?.[1] ?? 9).toFixed(2));
    const apart = (id: GameId) =>
      Math.abs(derive(at(id, 400)).now.success - (OVERSIGHT_GAMES.games.find((g) => g.id === id)?.laterAt400 ?? 9));
    expect(ids.every((id) => apart(id) <= apart('backdoor'))).toBe(true);
  });
  it('keep the two fits apart', () => {
    const words = model.describe(model.init(props), props);
    expect(words.sentences.join(' ')).toContain(
      'Mafia 11.1\u00a0% and 13.5\u00a0%; Debate 51.4\u00a0% and 51.7\u00a0%',
    );
    expect(words.sentences.join(' ')).toContain(
      'Backdoor Code 27.6\u00a0% and 10.0\u00a0%; Wargames 9.8\u00a0% and 9.4\u00a0%',
    );
    for (const said of [...CAVEATS, LATER]) expect(words.sentences).toContain(said);
  });
  it('never round a small share away', () => {
    expect(tenths(0.0001)).toBe('under\u00a00.1\u00a0%');
    expect(brief(0.0001)).toBe('<0.1\u00a0%');
    expect(tenths(0)).toBe('0.0\u00a0%');
    expect(tenths(0.9999)).toBe('over\u00a099.9\u00a0%');
  });
});

describe('the bars', () => {
  it('begin with all climbs, each where the last ended, and end at the success', () => {
    for (const state of everyState) {
      const { rungs, now } = derive(state);
      expect(rungs).toHaveLength(now.steps);
      expect(rungs[0]?.before).toBe(1);
      for (const [i, r] of rungs.entries()) {
        expect(r.held).toBeCloseTo(r.before * r.holds, 12);
        if (i) expect(r.before).toBe(rungs[i - 1]?.held);
      }
      expect(rungs.at(-1)?.held).toBe(now.success);
    }
  });
  it('stand under the curve: the best is never below a fixed number of steps', () => {
    for (const id of ids) {
      const [best, two] = [curveOf(id, 0), curveOf(id, 2)];
      expect(best.at(-1)?.[0]).toBe(FARTHEST);
      for (const [i, [, share]] of best.entries()) expect(share).toBeGreaterThanOrEqual(two[i]?.[1] ?? 9);
    }
  });
});

describe('the model', () => {
  it('keeps its parameters in range under every run of actions', () => {
    fc.assert(
      fc.property(played, ({ gap, steps, game }) => {
        expect(ids).toContain(game);
        expect(gap % 20).toBe(0);
        expect(gap >= 0 && gap <= FARTHEST).toBe(true);
        expect(Number.isInteger(steps) && steps >= 0 && steps <= MOST_STEPS).toBe(true);
      }),
    );
  });
  it('comes back from its address', () => comeBack(model, props, played));
  it('reads any text without an exception', () =>
    readAny(model, props, ({ table }) => expect(table?.rows).toHaveLength(4)));
  it('offers its chips; two of them move it', () => {
    const start = model.init(props);
    const v = model.values({ ...at('backdoor', 400), act: 'bench' }, props);
    expect([v.success?.text, v.leap?.text, v.bestSteps?.text]).toEqual(['27.6\u00a0%', '21.3\u00a0%', 'two steps']);
    expect([v.mafia?.text, v.mafiaLater?.text]).toEqual(['11.1\u00a0%', '13.5\u00a0%']);
    expect(v.gap).toMatchObject({ text: '400\u00a0points', value: 400, param: 'gap' });
    expect(v.steps).toMatchObject({ text: 'two steps', value: 0, param: 'steps' });
    expect(model.setParam?.(start, 'gap', 411, props).gap).toBe(420);
    expect(model.setParam?.(start, 'steps', 99, props).steps).toBe(MOST_STEPS);
    expect(model.setParam?.(start, 'game', 1, props)).toBe(start);
  });
});

describe('the acts', () => {
  it('speak in tries out of a hundred', () => {
    expect(lookSays(model.init(props))).toBe(
      'Each model watches the next, a little stronger. Of a hundred tries, all three watchers hold in about 5. In one leap: about 2.',
    );
    expect([tries(0.004), tries(0.006), tries(0.994), tries(0.996)]).toEqual([
      'hardly any',
      'about 1',
      'about 99',
      'nearly all',
    ]);
    expect([0, 200, 400, 800, FARTHEST].map(stronger)).toEqual([
      'no gap',
      'wins 76 of 100',
      'wins 91 of 100',
      'wins 990 of 1,000',
      'wins 999 of 1,000',
    ]);
  });
  it('say what the model has, without points and per cent, in the room that is kept', () => {
    for (const state of everyState) {
      const { now, best } = derive(state);
      for (const [said, longest] of [
        [lookSays(state), LONGEST_LOOK],
        [trySays(state), LONGEST_TRY],
      ] as const) {
        expect(said).toContain(tries(now.success));
        expect(said).not.toMatch(/%|Elo|point|slope/);
        expect(said.length).toBeLessThanOrEqual(longest.length);
      }
      expect(/Nothing does better/.test(trySays(state))).toBe(now.steps === best.steps);
      expect(says({ ...state, act: 'bench' })).toBe(sentence(state));
    }
  });
  it('say of each game what its lines do', () => {
    const gains = OVERSIGHT_GAMES.games.map(({ id, guard, houdini }) => [id, Math.sign(guard.slope - houdini.slope)]);
    expect(Object.fromEntries(gains)).toEqual({ mafia: 1, debate: 1, backdoor: -1, wargames: 1 });
    expect(OVERSIGHT_GAMES.games.find((g) => g.id === 'debate')?.houdini.slope).toBeLessThan(0.1);
    const past = 1 - derive(at('wargames', 0, 1)).now.success;
    expect(past).toBeGreaterThan(0.6);
    expect(past).toBeLessThan(0.7);
  });
});

describe('the first picture', () => {
  it('is drawn by the server: the ladder with its hundred tries, and nothing of the bench', () => {
    const html = renderToStaticMarkup(createElement(NestedOversight, props));
    expect(html).toContain(lookSays(model.init(props)));
    expect(html).not.toContain(CAVEATS[0]);
    expect(html.match(/<polygon/g)).toHaveLength(2 * 4);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
