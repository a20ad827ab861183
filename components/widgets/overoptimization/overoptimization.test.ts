import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comeBack, opened, playedOn, readAny } from '../../../tests/unit/figure-links';
import { mulberry32 } from '../../models/numerics/rng';
import Overoptimization from '.';
import { CLOUD, SHAPES, shownCloud } from './cloud';
import {
  curveOf,
  goldAt,
  PANELS,
  peakOf,
  pointAt,
  readingError,
  SIZES,
  schematicProxy,
  TOY_END,
  toyAt,
} from './curves';
import { lawsAt, TRICK, WILD } from './laws';
import { LAWS } from './laws.data';
import {
  cloudSentence,
  derive,
  model,
  type OveroptimizationAction,
  type OveroptimizationState,
  sentence,
} from './model';
import { DRAWS, distance, FARTHEST, GRID, START, THOUSAND } from './steps';
import { CHOSEN, GOLD_IS_A_MODEL, LONGEST, PROVENANCE, signed } from './words';

const props = { id: 'overoptimization' };
const at = (n: number, size = '3m') => derive({ draws: DRAWS.indexOf(n), size, shape: 'trick' });
const everyState: OveroptimizationState[] = SIZES.flatMap((size) =>
  DRAWS.map((_, draws) => ({ draws, size, shape: 'trick' as const })),
);

const action: fc.Arbitrary<OveroptimizationAction> = fc.oneof(
  fc.double({ min: -5, max: 99 }).map((draws) => ({ type: 'draws' as const, draws })),
  fc.constantFrom(...SIZES, 'none').map((size) => ({ type: 'size' as const, size })),
  fc.constantFrom(...SHAPES).map((shape) => ({ type: 'shape' as const, shape })),
);
const played = fc.array(action, { maxLength: 20 }).map((actions) => playedOn(model, props, actions));

describe('the axis', () => {
  it('puts 1,000 answers at 5.91 nats and 60,000 at 10.00', () => {
    expect(at(1000).kl.toFixed(2)).toBe('5.91');
    expect(at(60_000).kl.toFixed(2)).toBe('10.00');
    expect([DRAWS[START], DRAWS[THOUSAND]]).toEqual([100, 1000]);
    expect([DRAWS[0], DRAWS.at(-1)]).toEqual([1, 1_000_000]);
  });
  it('goes up notch by notch', () => {
    for (const [i, n] of DRAWS.entries()) if (i) expect(n).toBeGreaterThan(DRAWS[i - 1] ?? 0);
  });
});

describe('the measured panel', () => {
  it('peaks where the digitised coefficients say', () => {
    const [small, middle] = [peakOf('gao', '3m'), peakOf('gao', '85m')];
    expect(small?.kl.toFixed(2)).toBe('4.17');
    expect(small?.truth).toBeCloseTo(0.5, 3);
    expect(middle?.kl.toFixed(2)).toBe('7.98');
    expect(middle?.truth.toFixed(2)).toBe('0.85');
    expect(peakOf('gao', '3b')).toBeNull();
  });
  it('is R = d(α − βd)', () => {
    expect(goldAt(2, '3m')).toBeCloseTo(2 * (0.49 - 0.24), 12);
    expect(goldAt(3, '1-2b')).toBeCloseTo(3 * (0.653 - 3 * 0.0965), 12);
    expect(readingError(2)).toBeCloseTo(2 * 0.003 + 4 * 0.001, 12);
  });
  it('has a schematic proxy that only rises, and no value of it anywhere', () => {
    for (const size of SIZES) {
      const curve = curveOf('gao', size);
      for (const [i, p] of curve.entries()) if (i) expect(p.proxy).toBeGreaterThan(curve[i - 1]?.proxy ?? 9);
      expect(schematicProxy(FARTHEST, size)).toBeGreaterThan(goldAt(FARTHEST, size));
    }
    for (const state of everyState) expect(derive(state).panels[0]?.proxy).toBeNull();
  });
});

describe('our model', () => {
  it('has the reference values at their distances', () => {
    expect(toyAt(1.347435).truth).toBeCloseTo(0.572999 - 0.5, 5);
    expect(toyAt(2.487129).truth).toBeCloseTo(0.523833 - 0.5, 5);
    expect(toyAt(2.487129).proxy).toBeCloseTo(0.271186 - 0.10625, 5);
    expect(toyAt(6.650215).truth).toBeCloseTo(0.304685 - 0.5, 5);
    expect(peakOf('toy', '3m')?.kl).toBeCloseTo(1.347435, 4);
  });
  it('has its mark on its curve', () => {
    for (const p of curveOf('toy', '3m').slice(1)) {
      const marked = toyAt(p.d ** 2);
      expect(marked.truth).toBeCloseTo(p.truth, 6);
      expect(marked.proxy).toBeCloseTo(p.proxy, 6);
    }
  });
  it('stops where nothing is left to change', () => {
    expect(TOY_END).toBeLessThan(10 * Math.log(2));
    expect(toyAt(12)).toEqual(toyAt(TOY_END));
    expect(at(1_000_000).panels[1]?.way).toBe('end');
    expect(at(1000).panels[1]?.way).toBe('down');
  });
});

describe('the three laws', () => {
  it('stand in the table as the models compute them', () => {
    expect(LAWS.map((row) => row[0])).toEqual(GRID);
    for (const [n, et, ep, wt, wp, tt, tp] of LAWS) {
      const { even, wild, trick } = lawsAt(n);
      const fresh = [even.truth, even.proxy, wild.truth, wild.proxy, trick.truth, trick.proxy];
      for (const [i, value] of [et, ep, wt, wp, tt, tp].entries()) expect(value).toBeCloseTo(fresh[i] ?? 9, 4);
    }
  });
  it('keep the same reference values as the models', () => {
    expect(pointAt('wild', 4, '3m').truth).toBeCloseTo(0.834358, 4);
    expect(pointAt('even', 1_000_000, '3m').truth).toBeCloseTo(4.86289749 / 2, 4);
    expect(pointAt('trick', 16, '3m').truth).toBeCloseTo(1.317732, 4);
  });
  it('agree with draws: the score and the truth of the one kept of 16', () => {
    const uniform = mulberry32(42);
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    const wild = () => {
      const truth = normal();
      const t = normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / WILD.nu);
      return { truth, proxy: truth + WILD.scale * t };
    };
    const trick = () => {
      const z = normal();
      const x = uniform() < TRICK.eps ? 1 : 0;
      return { truth: z - TRICK.L * x, proxy: z + TRICK.B * x };
    };
    for (const [law, draw] of [['wild', wild] as const, ['trick', trick] as const]) {
      const kept = Array.from({ length: 20_000 }, () =>
        Array.from({ length: 16 }, draw).reduce((a, b) => (b.proxy > a.proxy ? b : a)),
      );
      for (const key of ['truth', 'proxy'] as const) {
        const mean = kept.reduce((sum, one) => sum + one[key], 0) / kept.length;
        const spread = Math.sqrt(kept.reduce((sum, one) => sum + (one[key] - mean) ** 2, 0) / kept.length);
        expect(Math.abs(mean - lawsAt(16)[law][key])).toBeLessThan((3.5 * spread) / Math.sqrt(kept.length));
      }
    }
  });
  it('never turn; sink to nothing; dip below zero and rise again', () => {
    expect(peakOf('even', '3m')).toBeNull();
    const truth = (law: 'even' | 'wild' | 'trick') => DRAWS.map((n) => pointAt(law, n, '3m').truth);
    const [even, wild, trick] = [truth('even'), truth('wild'), truth('trick')];
    for (const [i, value] of even.entries()) if (i) expect(value).toBeGreaterThan(even[i - 1] ?? 9);
    expect(Math.max(...wild)).toBeGreaterThan(1.4);
    expect(wild.at(-1)).toBeLessThan(0.1);
    expect(Math.min(...wild)).toBe(0);
    const low = trick.indexOf(Math.min(...trick));
    expect(trick[low]).toBeLessThan(-0.3);
    expect(Math.max(...trick.slice(0, low))).toBeGreaterThan(1.3);
    expect(trick.at(-1)).toBeGreaterThan(Math.max(...trick.slice(0, low)));
  });
  it('have scores that never fall', () => {
    for (const panel of PANELS.slice(1)) {
      const scores = DRAWS.map((n) => pointAt(panel, n, '3m').proxy ?? Number.NaN);
      for (const [i, value] of scores.entries()) if (i) expect(value).toBeGreaterThanOrEqual(scores[i - 1] ?? 9);
    }
  });
});

describe('links', () => {
  it('of version 1 stand at a thousand where they say nothing, and open what they name', () => {
    const open = (text: string) => {
      const { draws, act, shape, size } = opened(model, props, text);
      return { n: DRAWS[draws], act, shape, size };
    };
    expect(open('v1.ewild')).toEqual({ n: 1000, act: 'cloud', shape: 'wild', size: '3m' });
    expect(open('v1.s3b.jmeasured')).toEqual({ n: 1000, act: 'measured', shape: 'trick', size: '3b' });
    expect(open('v1.n17')).toEqual({ n: 100, act: 'cloud', shape: 'trick', size: '3m' });
    expect(open('v2.ewild')).toEqual({ n: 100, act: 'cloud', shape: 'wild', size: '3m' });
  });
});

describe('the words', () => {
  it('are right at the start, and at a thousand', () => {
    expect(sentence(model.init(props))).toMatch(
      /^Of 100 answers, keep the one the judge scores highest: 3\.62\u00a0nats/,
    );
    const far = { ...model.init(props), draws: THOUSAND };
    const d = derive(far);
    expect(d.n).toBe(1000);
    expect(d.panels.map((p) => p.way)).toEqual(['down', 'down', 'up', 'down', 'again']);
    expect(d.panels.map((p) => p.below)).toEqual([false, true, false, false, true]);
    expect(sentence(far)).toBe(
      'Of 1,000 answers, keep the one the judge scores highest: 5.91\u00a0nats from the start. One notch harder would help the truth in two of five panels (even errors and a rare trick) and hurt it in three. In two it stands below its start (our model and a rare trick). The judge’s score falls in none.',
    );
  });
  it('say of every panel what the next notch does', () => {
    for (const state of everyState) {
      const d = derive(state);
      for (const p of d.panels) {
        const next = DRAWS[state.draws + 1];
        if (next === undefined || p.way === 'end') continue;
        const after = pointAt(p.panel, next, state.size).truth;
        expect(p.way === 'down').toBe(after <= p.truth);
      }
      const text = sentence(state);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      // the height kept free is enough
      expect(text.length).toBeLessThanOrEqual(LONGEST.length);
    }
    expect(sentence({ draws: 0, size: '3m', shape: 'trick' })).toContain(
      'would help the truth in five of five panels.',
    );
  });
  it('carry a real minus and no signed zero', () => {
    expect([signed(0.456), signed(-0.3), signed(-0.001)]).toEqual(['+0.46', '−0.30', '0.00']);
  });
  it('say where the numbers come from', () => {
    const words = model.describe(model.init(props), props).sentences.join(' ');
    expect(words).toContain('coefficients digitised from their Figure 3 by a third party; not published numbers');
    expect(words).toContain(GOLD_IS_A_MODEL);
    expect(words).toContain('Reinforcement learning is left out');
    expect(words).toContain(CHOSEN);
    expect(PROVENANCE).not.toMatch(/published by/);
  });
});

describe('the model', () => {
  it('keeps its invariants under every run of actions', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(DRAWS[state.draws]).toBeDefined();
        expect(SIZES).toContain(state.size);
        expect(derive(state).d).toBeLessThanOrEqual(FARTHEST);
        expect(derive(state).d).toBe(distance(derive(state).n));
      }),
    );
  });
  it('comes back from its address', () => comeBack(model, props, played));
  it('reads any text without an exception', () =>
    readAny(model, props, ({ table }) => expect(table?.rows).toHaveLength(5)));
  it('offers its chips, and one of them moves it', () => {
    expect(model.values(model.init(props), props).draws?.text).toBe('100');
    const v = model.values({ ...model.init(props), draws: THOUSAND }, props);
    expect(v.draws?.text).toBe('1,000');
    expect(v.kl?.text).toBe('5.91\u00a0nats');
    expect(v.goldPeak?.text).toBe('0.50');
    expect(v.goldPeakKl?.text).toBe('4.17\u00a0nats');
    expect(v.falling?.text).toBe('three of five');
    expect(model.setParam?.(model.init(props), 'draws', 1e9, props).draws).toBe(DRAWS.length - 1);
  });
});

describe('the first picture', () => {
  it('is drawn by the server', () => {
    const html = renderToStaticMarkup(createElement(Overoptimization, props));
    expect(html).toContain(cloudSentence(model.init(props)));
    expect(html).not.toContain(sentence(model.init(props)));
    expect(html).not.toContain('style=');
    // A thousand answers, each a dot or a cross, and one of them kept.
    const { cloud } = shownCloud('trick');
    const tricks = cloud.trick.reduce((a, b) => a + b, 0);
    expect(html.match(/h0/g)).toHaveLength(CLOUD - tricks);
    expect(html.match(/M-4.5-4.5/g)).toHaveLength(tricks + 1);
    expect(html).toContain('>kept</text>');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});
