/** Draws, words, costs and picture are tested on the same worlds, so they stand in one file. */

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { opened, reopened } from '../../../tests/unit/figure-links';
import type { ParamValue } from '../../figure/params';
import { ppi } from '../../models/oversight/ppi';
import { ppiEstimate } from '../../models/oversight/ppi-estimate';
import CheapEvaluation from '.';
import { quantiles } from './binomial';
import { costSentence, costsOf, shareOf } from './costs';
import {
  DRAWS,
  drawer,
  errorRate,
  FIRST_SEED,
  hundred,
  MOST,
  outcome,
  PRICES,
  passRate,
  poolSize,
  WAYS,
  type World,
} from './game';
import { axisOf, PITCH, placeOf, SHOWN, shownOf, shownPassed, wallSize } from './layout';
import { worldsOf } from './made';
import { type Action, derive, model, presetAt } from './model';
import { NAMES, schema } from './params';
import { twiceSays } from './says';
import { countDraws, SCENARIOS } from './scenarios';
import { CHOSEN, comparison, footing, learned, range, sentence, working } from './words';

const props = { id: 'cheap-evaluation' };
type Whole = ReturnType<typeof model.init>;
const start = model.init(props);
const play = (actions: Action[], from = start) => actions.reduce<Whole>((s, a) => model.step(s, a, props), from);
const NB = '\u00a0';

const worlds = worldsOf(5);
const draws = fc.integer({ min: 1, max: DRAWS });
const drawnAt = (world: World, draw: number) => outcome(drawer(world)(draw), world);

describe('a draw', () => {
  it('takes its counts from the binomial distribution', () => {
    // by hand: n = 3, p = 1/4 has 27, 27, 9 and 1 of 64
    const count = quantiles(3, 0.25);
    expect([0, 26.9, 27.1, 53.9, 54.1, 62.9, 63.1, 63.99].map((u) => count(u / 64))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    const many = quantiles(19600, 0.79);
    const grid = Array.from({ length: 20000 }, (_, i) => many((i + 0.5) / 20000));
    const mean = grid.reduce((a, b) => a + b, 0) / grid.length;
    const variance = grid.reduce((a, b) => a + (b - mean) ** 2, 0) / grid.length;
    expect(mean).toBeCloseTo(19600 * 0.79, 0);
    expect(variance / (19600 * 0.79 * 0.21)).toBeCloseTo(1, 2);
    expect([quantiles(0, 0.5)(0.9), quantiles(9, 0)(0.9), quantiles(9, 1)(0.1)]).toEqual([0, 0, 9]);
  });

  it('comes to what the estimator says of its answers one by one', () => {
    fc.assert(
      fc.property(worlds, draws, (given, draw) => {
        const world = { ...given, pool: given.pool % 3 };
        const pool = drawer(world)(draw);
        const got = outcome(pool, world);
        const rest = poolSize(world) - MOST;
        const unlabelled = [
          ...pool.passed.slice(world.m),
          ...Array.from({ length: rest }, (_, i) => (i < pool.restPassed ? 1 : 0)),
        ];
        const judged = { truths: pool.good.slice(0, world.m), verdicts: pool.passed.slice(0, world.m), unlabelled };
        for (const [way, lambda] of [
          ['people', 0],
          ['corrected', 'tuned'],
        ] as const) {
          const expected = ppiEstimate({ ...judged, lambda });
          expect(got[way].low).toBeCloseTo(expected.low, 9);
          expect(got[way].high).toBeCloseTo(expected.high, 9);
          expect(got[way].holds).toBe(got[way].low <= world.mu && world.mu <= got[way].high);
        }
        const all = [...judged.verdicts, ...unlabelled].reduce((a, b) => a + b, 0) / poolSize(world);
        expect(got.assistant.estimate).toBeCloseTo(all, 12);
        expect(got.passedAll).toBeCloseTo(all, 12);
        expect(Object.values(got.cells).reduce((a, b) => a + b, 0)).toBe(world.m);
      }),
    );
  });

  it('is not changed by judging more of it', () => {
    const world = SCENARIOS[0]?.world as World;
    expect(drawer({ ...world, m: 400 })(5)).toEqual(drawer(world)(5));
    const harsher = drawer({ ...world, se: 0.8 })(5);
    expect(harsher.good).toEqual(drawer(world)(5).good);
    // an assistant that passes less passes nothing it refused before
    for (const [i, passed] of harsher.passed.entries())
      expect(passed).toBeLessThanOrEqual(drawer(world)(5).passed[i] ?? 0);
  });

  it('agrees with the formula on average', () => {
    const world = SCENARIOS[3]?.world as World;
    const { width } = hundred(world);
    const expected = ppi({ ...world, N: poolSize(world) - world.m });
    expect(width.people / 2 / expected.halfWidthClassical).toBeCloseTo(1, 1);
    expect(width.corrected / 2 / expected.halfWidthTuned).toBeCloseTo(1, 1);
  });
});

describe('the hundred draws', () => {
  it('are near the long run: within three of what 3000 other draws say', () => {
    for (const { world } of SCENARIOS.slice(0, 3)) {
      const draw = drawer(world);
      const { held } = hundred(world);
      for (const way of WAYS) {
        let long = 0;
        for (let i = 1001; i <= 4000; i++) if (outcome(draw(i), world)[way].holds) long++;
        expect(Math.abs(held[way] - long / 30)).toBeLessThan(3);
      }
    }
  });
});

describe('the choice of the hundred', () => {
  it('is owned up to, with the numbers of the hundred that were passed over', () => {
    const world = SCENARIOS[0]?.world as World;
    const draw = drawer(world);
    // draw s has the seed FIRST_SEED + s
    const holds = (seed: number) => outcome(draw(seed - FIRST_SEED), world).corrected.holds;
    let [first, all] = [0, 0];
    for (let seed = 1; seed <= 4000; seed++) {
      if (!holds(seed)) continue;
      all++;
      if (seed <= 100) first++;
    }
    expect(CHOSEN).toContain(
      `held the truth in ${first}, over 4,000 draws it holds it in ${(all / 40).toFixed(1)}\u00a0%`,
    );
  });
});

describe('the starting points', () => {
  it.each(SCENARIOS.map((s) => [s.name, s] as const))(
    '%s: its own draw and as many as it prints keep it',
    (name, s) => {
      expect(countDraws(s)).toBe(s.holds.count);
      // the last shows one of the draws in which the promise fails
      expect(s.keeps(drawnAt(s.world, s.seed))).toBe(name !== 'Too few to correct with');
    },
  );
  it('can each be pressed, and the first is the default', () => {
    expect(presetAt(start)).toBe(0);
    expect(play([{ type: 'preset', index: 0 }])).toEqual(start);
    for (const index of SCENARIOS.keys()) expect(presetAt(play([{ type: 'preset', index }]))).toBe(index);
    expect(play([{ type: 'preset', index: 9 }])).toBe(start);
    expect(presetAt(play([{ type: 'judge' }]))).toBe(-1);
  });
  it('say what the long run says', () => {
    const [first, even, coin, good, few] = SCENARIOS.map(({ world }) => world) as [World, World, World, World, World];
    expect(passRate(first) - first.mu).toBeCloseTo(0.09, 12);
    expect(passRate(even)).toBeCloseTo(even.mu, 12);
    expect(ppi({ ...coin, N: 1880 }).lambda).toBe(0);
    const { halfWidthTuned, halfWidthClassical } = ppi({ ...good, N: 9800 });
    expect(halfWidthTuned / halfWidthClassical).toBeCloseTo(0.54, 1);
    expect(few.m * (1 - few.mu)).toBeCloseTo(2, 12);
  });
});

describe('the default', () => {
  it('has the assistant miss, tightly, and the correction hold, narrower than the people', () => {
    const { outcome: now, world, all } = derive(start);
    expect(WAYS.map((way) => range(now[way], world.mu))).toEqual([
      `59–\u206076${NB}%`,
      `77–\u206080${NB}%`,
      `64–\u206075${NB}%`,
    ]);
    expect(WAYS.map((way) => now[way].holds)).toEqual([true, false, true]);
    expect(all.held).toEqual({ people: 95, assistant: 0, corrected: 92 });
    expect(comparison(now)).toBe(`36${NB}% narrower than the people’s`);
    expect(footing(world, all).few).toBe(false);
    expect(learned(now.cells)).toBe(
      'Of the 120 judged, 81 are good, of which the assistant passed all; 39 are bad, of which it passed 11.',
    );
    expect(working(now, world)).toBe(
      `The assistant passed 76.7${NB}% of the 120 and 78.8${NB}% of the others, so by its lights the 120 are a worse lot than the rest. On the judged answers its verdicts earn a weight of 0.89: the people’s 67.5${NB}% moves up to 69.4${NB}%.`,
    );
  });
  it('narrows with each of the next eight presses, and holds the truth at any number judged', () => {
    const world = SCENARIOS[0]?.world as World;
    const widths: number[] = [];
    for (let m = 20; m <= MOST; m += 10) {
      const { corrected } = drawnAt({ ...world, m }, start.seed);
      expect(corrected.holds).toBe(true);
      if (m >= world.m && m <= world.m + 80) widths.push(corrected.high - corrected.low);
    }
    expect(widths).toHaveLength(9);
    expect(widths).toEqual([...new Set(widths)].sort((a, b) => b - a));
  });
});

describe('the words', () => {
  it('say what is the case, whatever the settings', () => {
    fc.assert(
      fc.property(worlds, draws, fc.integer({ min: 0, max: PRICES.length - 1 }), (world, draw, price) => {
        const now = drawnAt(world, draw);
        const text = sentence(now, world);
        const all = [text, working(now, world), learned(now.cells), costSentence(costsOf(world, price))].join(' ');
        expect(all).not.toMatch(/NaN|undefined|Infinity|-\d/);
        expect(text.includes('this time holds the true')).toBe(now.assistant.holds);
        expect(text.includes('lies above it')).toBe(!now.assistant.holds && now.assistant.estimate < world.mu);
        expect(text.includes('it misses the truth')).toBe(!now.corrected.holds);
        const narrower = now.corrected.high - now.corrected.low < now.people.high - now.people.low;
        if (text.includes('narrower')) expect(narrower).toBe(true);
        if (text.includes('wider')) expect(narrower).toBe(false);
        for (const way of WAYS) {
          // what is printed holds the truth as the interval does, to the half of its last digit
          const [low = 0, high = low] = range(now[way], world.mu).replace(`${NB}%`, '').split('–\u2060').map(Number);
          const truth = 100 * world.mu;
          if (now[way].holds) expect(low - 0.051 <= truth && truth <= high + 0.051).toBe(true);
          else expect(low + 0.051 < truth && truth < high - 0.051).toBe(false);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
  it('give a decimal where whole numbers would deceive', () => {
    expect(range({ estimate: 0.72, low: 0.702, high: 0.75, holds: false }, 0.7)).toBe(`70.2–\u206075.0${NB}%`);
    expect(range({ estimate: 1.1, low: 0.9, high: 1.3, holds: true }, 0.95)).toBe(`90–\u2060100${NB}%`);
    expect(range({ estimate: 1, low: 1, high: 1, holds: false }, 0.95)).toBe(`100${NB}%`);
  });
  it('warn below ten expected cases, of either kind, and not at ten', () => {
    const at = (world: Partial<World>) => {
      const full = { mu: 0.7, se: 1, sp: 0.7, m: 120, pool: 2, ...world };
      return footing(full, {
        outcomes: [],
        held: { people: 90, assistant: 0, corrected: 81 },
        width: { people: 0, assistant: 0, corrected: 0 },
      });
    };
    expect(at({ m: 110 })).toMatchObject({ few: true });
    expect(at({ m: 110 }).text).toContain('expect about 10 to show the assistant wrong');
    expect(at({ m: 100, mu: 0.5, se: 0.9, sp: 0.9 }).few).toBe(false);
    expect(at({ m: 100, mu: 0.9, se: 0.5 }).few).toBe(false);
    const both = at({ m: 40, mu: 0.95 }).text;
    expect(both).toContain('expect about 2 to be bad and about 1 to show the assistant wrong');
    expect(both).toContain('in 81 and the people’s in 90');
    expect(at({ mu: 0.05 }).text).toContain('about 6 to be good');
    expect(at({ sp: 1 }).text).toContain('next to none to show the assistant wrong');
    expect(errorRate({ mu: 0.7, se: 0.9, sp: 0.6, m: 1, pool: 0 })).toBeCloseTo(0.19, 12);
  });
});

describe('the costs', () => {
  it('of the cheapest mix are never above those of any other on offer', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: PRICES.length - 1 }), (world, price) => {
        const { alone, own, best, worth } = costsOf(world, price);
        expect(shareOf(alone)).toBeCloseTo(1, 12);
        expect(shareOf(best)).toBeLessThanOrEqual(Math.min(1, shareOf(own)) + 1e-9);
        expect(worth).toBe(shareOf(best) < 1);
        if (!worth || best.judgements < 1) return;
        // and it buys the width it is said to buy
        const bought = ppi({
          ...world,
          m: Math.round(best.judgements * 1000),
          N: Math.max(1, Math.round(1000 * (best.verdicts - best.judgements))),
        });
        expect(bought.equivalentLabels / 1000 / alone.judgements).toBeCloseTo(1, 2);
      }),
    );
  });
  it('at the default', () => {
    const told = costsOf(derive(start).world, start.price);
    expect(costSentence(told)).toBe(
      `Your mix costs 65${NB}% of what judgements alone would. The cheapest mix, 135${NB}judgements, 944${NB}verdicts, would cost 58${NB}%.`,
    );
  });
  it('say when verdicts are not worth their price, and what a perfect assistant hides', () => {
    const dear = { mu: 0.7, se: 0.8, sp: 0.7, m: 100, pool: 2 };
    expect(costsOf(dear, 2).worth).toBe(false);
    expect(costSentence(costsOf(dear, 2))).toContain('judgements alone are cheapest');
    expect(costSentence(costsOf({ ...dear, se: 1, sp: 1 }, 3))).toContain('only judgements can show');
  });
});

describe('the picture', () => {
  it.each([0, 1, 2, 3, 5])('hangs every answer of pool %d in a place of its own, inside the wall', (pool) => {
    const shown = shownOf({ pool });
    const { width, height } = wallSize({ pool });
    const places = new Set<string>();
    for (let i = 0; i < shown; i++) {
      const { x, y } = placeOf(i, shown);
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
      expect(x % PITCH).toBe(PITCH / 2);
      places.add(`${x} ${y}`);
    }
    expect(places.size).toBe(shown);
    expect(shown).toBeLessThanOrEqual(SHOWN);
    expect(width / height).toBeCloseTo(1.25, 1);
  });
  it('shows all that a small pool passes, and the share of a large one', () => {
    const world = SCENARIOS[0]?.world as World;
    expect(shownPassed(1234, world)).toBe(1234);
    expect(shownPassed(9600 * 0.5, { ...world, pool: 4 })).toBe(800);
  });
  it('has the truth and the pass rate on its axis, with room on both sides', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { low, high, ticks } = axisOf(world);
        for (const value of [world.mu, passRate(world)]) {
          expect(low).toBeLessThanOrEqual(Math.max(0, value - 0.2) + 1e-9);
          expect(high).toBeGreaterThanOrEqual(Math.min(1, value + 0.2) - 1e-9);
        }
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
  it('stands in the server’s markup with its sentences', () => {
    const markup = renderToStaticMarkup(createElement(CheapEvaluation, props));
    const { outcome: now, world } = derive(start);
    expect(markup).toContain(twiceSays(start));
    for (const text of [sentence(now, world), learned(now.cells), working(now, world)])
      expect(markup).not.toContain(text);
    // every answer judged is a dot or a cross
    const { passedBad, passedGood, rejectedGood, rejectedBad } = now.cells;
    expect(markup.match(/h0/g)).toHaveLength(passedGood + rejectedGood);
    expect(markup.match(/m0 -/g)).toHaveLength(passedBad + rejectedBad);
    expect(markup).not.toMatch(/NaN|undefined| style="/);
  });
});

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('set' as const),
    name: fc.constantFrom(...NAMES),
    value: fc.double({ min: -5, max: 500 }),
  }),
  fc.constantFrom<Action>(
    { type: 'judge' },
    { type: 'again' },
    { type: 'train' },
    { type: 'fresh' },
    { type: 'untrained' },
  ),
  fc.integer({ min: -1, max: 6 }).map((index) => ({ type: 'preset' as const, index })),
);

describe('the model', () => {
  it('keeps its bounds under every run of actions, and comes back from its address', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 12 }), (run) => {
        const state = play(run);
        for (const name of NAMES) {
          expect(state[name]).toBeGreaterThanOrEqual(schema[name].min);
          expect(state[name]).toBeLessThanOrEqual(schema[name].max);
        }
        const back = reopened(model, props, state);
        expect(back).toEqual(state);
      }),
    );
  });
  it('never throws on a mangled link', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = opened(model, props, `v1.${text}`);
        expect(model.describe(state, props).sentences.join(' ')).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 30 },
    );
  });
  it('judges ten more up to the most, and goes round the draws', () => {
    expect(play([{ type: 'judge' }]).m).toBe(130);
    expect(play(Array(60).fill({ type: 'judge' })).m).toBe(MOST);
    expect(play(Array(DRAWS).fill({ type: 'again' }))).toEqual(start);
  });
  it('has chips that carry their parameter’s own value and set it', () => {
    const chips = model.values(start, props);
    for (const chip of Object.values(chips)) {
      expect(chip.text).not.toMatch(/NaN|undefined/);
      if (chip.param === undefined) continue;
      expect(chip.value).toBe((model.toParams(start, props) as Record<string, ParamValue>)[chip.param]);
      const { max } = schema[chip.param as keyof typeof schema];
      expect(model.setParam?.(start, chip.param, max, props)[chip.param]).toBe(max);
    }
    expect(chips.worth?.text).toBe('288 judgements');
    expect(chips.correctedHeld?.text).toBe('92 of 100');
  });
});
