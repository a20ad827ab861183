import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadTasks } from '../../../content/tasks';
import { opened, playedOn, reopened } from '../../../tests/unit/figure-links';
import Protocols from '.';
import { boxOf, dotOf, layoutOf, learnerAt, lightOf, personAt, poolPath } from './layout';
import { between, LEDGER, moved, NAMES, PROTOCOLS } from './ledger-data';
import { derive, model, type ProtocolsAction } from './model';
import { Plan } from './plan';
import { LONGEST_LOOK, longestRound, lookSays, roundSays, says } from './says';
import { asked, STEPS, sceneOf } from './scene';
import { jobOf, sentences } from './story';
import { shownOf } from './tree';

const trees = loadTasks();
const props = { id: 'protocols', trees };
const shown = shownOf(trees);
const pairs = PROTOCOLS.flatMap((a) => PROTOCOLS.filter((b) => b !== a).map((b) => [a, b] as const));

const protocol = fc.constantFrom(...PROTOCOLS);
const action: fc.Arbitrary<ProtocolsAction> = fc.oneof(
  protocol.map((p) => ({ type: 'protocol' as const, protocol: p })),
  protocol.map((p) => ({ type: 'other' as const, protocol: p })),
  fc.integer({ min: -3, max: 9 }).map((step) => ({ type: 'step' as const, step })),
  fc.constantFrom('one' as const, 'two' as const).map((pictures) => ({ type: 'pictures' as const, pictures })),
  fc.constantFrom('summary', 'ch-2', 'p-16', 'nobody').map((id) => ({ type: 'question' as const, id })),
);
const run = (...actions: ProtocolsAction[]) => playedOn(model, props, actions);
const played = fc.array(action, { maxLength: 20 }).map((actions) => run(...actions));
/** Ids of the questions with a given look. */
const looking = (p: (typeof PROTOCOLS)[number], step: number, look: string) =>
  [...sceneOf(p, step, shown).jobs].filter(([, job]) => job.look === look).map(([id]) => id);

describe('the questions', () => {
  it('are those of the book’s tree: seven about the whole, four chapters, four passages', () => {
    expect(shown.rows.map((row) => row.length)).toEqual([1, 7, 4, 4]);
    expect(shown.path.map((q) => q.id)).toEqual(['summary', 'part-1', 'ch-4', 'p-16']);
    expect(shown.path.map((q) => q.short)).toEqual(['Summary of the book', 'Part One', 'Chapter 4', 'Passage 16']);
    expect(shown.path.map((q) => q.base)).toEqual([false, false, false, true]);
  });
  it('cannot be had from another tree', () => {
    expect(() => shownOf(trees.filter((t) => t.id !== 'book-summary'))).toThrow(RangeError);
  });
});

describe('the four scenes', () => {
  it('use 1, 16, 8 and 4 of the sixteen questions', () => {
    expect(PROTOCOLS.map((p) => asked(p, shown))).toEqual([1, 16, 8, 4]);
  });
  it('light what a person judges: the whole, everything, nothing, the smallest question on the path', () => {
    expect(looking('rlhf', 0, 'lit')).toEqual(['summary']);
    expect(looking('rrm', 0, 'lit')).toHaveLength(16);
    expect(looking('ida', 0, 'lit')).toEqual([]);
    expect(looking('debate', 0, 'lit')).toEqual(['p-16']);
  });
  it('let nobody but an eye judge, and put a hand where the person works', () => {
    expect(PROTOCOLS.map((p) => sceneOf(p, 0, shown).person.glyph)).toEqual(['eye', 'eye', 'hand', 'eye']);
    expect(PROTOCOLS.map((p) => sceneOf(p, 0, shown).person.at)).toEqual(['whole', 'whole', 'whole', 'leaf']);
  });
  it('pay with a reward in RLHF and RRM, with a verdict in debate, not at all in amplification', () => {
    expect(PROTOCOLS.map((p) => sceneOf(p, 0, shown).signal)).toEqual(['choice', 'choice', 'copy', 'verdict']);
    for (const p of PROTOCOLS) {
      expect([1, 2].map((step) => sceneOf(p, step, shown).signal)).toEqual(['none', 'none']);
      expect(sceneOf(p, 1, shown).light).toBe('none');
    }
  });
  it('judge every helper of RRM, and have no opponent there', () => {
    const jobs = [...sceneOf('rrm', 4, shown).jobs].filter(([id]) => id !== 'summary').map(([, job]) => job);
    expect(jobs.every((job) => job.eye && job.token !== null && job.rival === null)).toBe(true);
    expect(new Set(jobs.map((job) => job.token))).toEqual(new Set(['3', '2', '1']));
    const debate = sceneOf('debate', 0, shown).jobs;
    expect([debate.get('ch-4')?.token, debate.get('ch-4')?.rival]).toEqual(['A', 'B']);
  });
  it('throw the tree of amplification away once the answer is learnt', () => {
    expect(looking('ida', 2, 'work')).toHaveLength(8);
    expect(looking('ida', 3, 'work')).toEqual(['summary']);
    expect(sceneOf('ida', 3, shown).jobs.get('part-1')?.wire).toBe('none');
  });
});

describe('the layout', () => {
  it('keeps every question where it is in every protocol, in the picture and apart from the rest', () => {
    for (const size of ['wide', 'narrow', 'plan', 'thumb'] as const) {
      const layout = layoutOf(shown, size);
      const boxes = shown.questions.map((q) => boxOf(layout, q));
      for (const [i, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0);
        expect(a.x + a.w).toBeLessThanOrEqual(layout.width);
        expect(a.y + a.h).toBeLessThanOrEqual(layout.height);
        for (const b of boxes.slice(i + 1)) {
          expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
        }
      }
    }
  });
  it('puts the light on the person and on what they see', () => {
    for (const size of ['wide', 'narrow', 'plan'] as const) {
      const layout = layoutOf(shown, size);
      for (const p of PROTOCOLS) {
        const scene = sceneOf(p, 2, shown);
        const light = lightOf(layout, shown, scene);
        const inside = ({ x, y }: { x: number; y: number }) =>
          x > light.x && y > light.y && y < light.bottom && x < (y > light.mid ? light.wide : light.right);
        expect(inside(personAt(layout, scene))).toBe(true);
        expect(inside(learnerAt(layout, scene))).toBe(false);
        expect(light.bottom).toBeLessThanOrEqual(layout.height);
        expect(poolPath(light).match(/[A-Z]/g)).toHaveLength(14);
        for (const q of shown.rows[1] ?? []) {
          const { dot, rise } = scene.jobs.get(q.id) ?? { dot: null, rise: 0 };
          if (dot) expect(inside(dotOf(layout, q, rise))).toBe(true);
        }
      }
    }
  });
});

describe('the words', () => {
  it('are five sentences for each protocol, all different', () => {
    const all = PROTOCOLS.flatMap((p) => sentences(p, shown));
    expect(all).toHaveLength(STEPS.length * PROTOCOLS.length);
    expect(new Set(all).size).toBe(all.length);
  });
  it('do not say what everybody gets wrong', () => {
    const text = JSON.stringify(model.describe(model.init(props), props));
    expect(text).not.toMatch(/instead of the hard|only (?:judge|check)s? the leaves|always easier|undefined|NaN/);
    expect(sentences('rrm', shown)[3]).toContain('still trained on the hard task');
    expect(between('rrm', 'debate')).toContain('No helper in RRM is paid to win');
  });
  it('tell any two apart, the same way round and round', () => {
    for (const [a, b] of pairs) {
      expect(between(a, b)).toBe(between(b, a));
      expect(between(a, b).length).toBeGreaterThan(60);
      expect(moved(a, b).map((row) => row.key)).toContain('recursion');
    }
    expect(new Set(pairs.map(([a, b]) => between(a, b))).size).toBe(6);
  });
  it('say for a question what it does under each', () => {
    const job = (p: (typeof PROTOCOLS)[number], id: string) => {
      const q = shown.byId.get(id);
      return q ? jobOf(p, q, shown) : '';
    };
    expect(job('rlhf', 'p-16')).toContain('Not asked');
    expect(job('rrm', 'p-16')).toContain('judges the reports alone');
    expect(job('rrm', 'part-1')).toContain('with the reports from below');
    expect(job('ida', 'part-2')).toContain('Nobody marks');
    expect(job('debate', 'p-16')).toContain('the judge opens this place');
    expect(job('debate', 'p-13')).toContain('Not argued');
  });
  it('name a source for every protocol and a cell for every row', () => {
    for (const p of PROTOCOLS) {
      expect(NAMES[p].sources.length).toBeGreaterThan(0);
      for (const row of LEDGER) expect(row.cells[p]).toMatch(/\.$/);
    }
    expect(model.describe(model.init(props), props).table?.rows).toHaveLength(LEDGER.length);
  });
});

describe('the model', () => {
  it('tells a new protocol apart from the one just left', () => {
    expect(run({ type: 'protocol', protocol: 'debate' })).toMatchObject({ protocol: 'debate', other: 'rrm' });
    expect(run({ type: 'protocol', protocol: 'rlhf' })).toMatchObject({ protocol: 'rlhf', other: 'rrm' });
    expect(run({ type: 'other', protocol: 'rrm' })).toMatchObject({ protocol: 'rrm', other: 'rlhf' });
  });
  it('keeps its invariants under every run of actions, and comes back from its address', () => {
    fc.assert(
      fc.property(played, (state) => {
        expect(state.other).not.toBe(state.protocol);
        expect(state.step).toBeGreaterThanOrEqual(0);
        expect(state.step).toBeLessThan(STEPS.length);
        const { sentence, difference, followed } = derive(state, props);
        expect(sentence && difference && followed).toBeTruthy();
        const back = reopened(model, props, state);
        expect(model.toParams(back, props)).toEqual(model.toParams(state, props));
      }),
    );
  });
  it('reads any text without an exception', () => {
    const token = fc.tuple(fc.constantFrom('p', 'c', 's', 'v', 'q', 'z'), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        const text = ['v1', ...tokens.map((t) => t.join(''))].join('.');
        const state = opened(model, props, text);
        expect(state.other).not.toBe(state.protocol);
      }),
    );
    expect(opened(model, props, 'v1.pdebate.cdebate').other).toBe('rlhf');
  });
  it('offers its chips', () => {
    const chips = model.values(model.init(props), props);
    expect(Object.values(chips).map((c) => c.text)).toEqual(['1 of 16', '16 of 16', '8 of 16', '4 of 16']);
  });
});

describe('the acts', () => {
  it('say of each protocol who looks at what, and what is learnt', () => {
    expect(says(model.init(props), props)).toBe(
      'Recursive reward modeling (RRM): AIs report on small questions. With these a person picks the better summary. The reporters were trained the same way.',
    );
    expect(lookSays('rlhf')).toContain('alone');
    expect(lookSays('ida')).not.toMatch(/reward|picks/);
    expect(lookSays('debate')).toContain('one path');
    for (const p of PROTOCOLS) expect(lookSays(p).length).toBeLessThanOrEqual(LONGEST_LOOK.length);
  });
  it('tell the round in the same words as the bench, and keep the room for the longest', () => {
    for (const p of PROTOCOLS) {
      for (const [step, said] of sentences(p, shown).entries()) {
        const state = { ...model.init(props), protocol: p, step };
        expect(says({ ...state, act: 'round' }, props)).toBe(said);
        expect(said.length).toBeLessThanOrEqual(longestRound(shown).length);
        expect(says({ ...state, act: 'bench' }, props)).toContain(`${NAMES[p].short}, ${STEPS[step]}: ${said}`);
      }
    }
    expect(roundSays('rrm', 9, shown)).toBe('');
  });
  it('open where a published link can be seen', () => {
    const act = (text: string) => opened(model, props, text).act;
    expect([act('v1.pdebate'), act('v1.pdebate.s2'), act('v1.pida.cdebate.vtwo')]).toEqual(['look', 'round', 'bench']);
  });
  it.each([
    ['rlhf', { shade: 15, lit: 1 }],
    ['rrm', { lit: 16 }],
    ['ida', { work: 8, ghost: 8 }],
    ['debate', { argued: 3, lit: 1, ghost: 12 }],
  ] as const)('draw %s with its rooms, and every mark with a word', (p, looks) => {
    const scene = sceneOf(p, 0, shown);
    const html = renderToStaticMarkup(createElement(Plan, { shown, scene, label: 'x' }));
    for (const [look, n] of Object.entries(looks)) expect(html.split(`data-room="${look}"`)).toHaveLength(n + 1);
    expect(html).toContain('>person<');
    for (const [signal, word] of [
      ['choice', 'reward'],
      ['copy', 'learns this'],
      ['verdict', 'loses'],
    ] as const)
      expect(html.includes(`>${word}<`)).toBe(scene.signal === signal);
    expect(html.includes('>reports<')).toBe(p === 'rrm');
    expect(html.includes('chapters: another round')).toBe(p === 'ida');
    expect(html).not.toMatch(/NaN|undefined/);
  });
});

describe('the first picture', () => {
  const html = renderToStaticMarkup(
    createElement(Protocols, { ...props, cites: { leike2018rrm: 'Leike et al., 2018' } }),
  );
  it('is drawn by the server, with its sentence and nothing of the bench', () => {
    expect(html).toContain(lookSays('rrm'));
    expect(html).not.toContain('#source-');
    expect(html).not.toContain(LEDGER[0]?.name);
    expect(html.match(/data-room/g)).toHaveLength(16);
    expect(html).not.toMatch(/style=|NaN|undefined/);
  });
});
