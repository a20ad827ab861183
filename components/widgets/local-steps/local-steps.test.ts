import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { readTask } from '../../../content/tasks';
import { comeBack, opened, playedOn } from '../../../tests/unit/figure-links';
import LocalSteps from '.';
import { CLAIM, GAP, HIDDEN, STEP } from './account';
import { type Action, derive, LONGEST, model, type State } from './model';
import { accepts, beneath, CLAIMS, facts, invalid, ones, outcome, partsOf, ROOT, STEPS } from './proof';
import { proofDrawing } from './proof-drawing';
import { findSays, LONGEST_FIND, LONGEST_LEAF, leafSays, says, seenIn } from './says';

const props = { id: 'local-steps' };
const start = model.init(props);
const run = (...actions: Action[]) => playedOn(model, props, actions, start);
const FIND: Action = { type: 'side', side: 'find' };

const ids = [...CLAIM, ...STEP].map(({ id }) => id);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(FIND, { type: 'side', side: 'break' }, { type: 'gap' }, { type: 'clear' }, { type: 'next' }),
  fc.integer({ min: -1, max: 8 }).map((claim) => ({ type: 'truth' as const, claim })),
  fc.integer({ min: -1, max: 8 }).map((claim) => ({ type: 'verdict' as const, claim })),
  fc.integer({ min: -1, max: 7 }).map((step) => ({ type: 'bend' as const, step })),
  fc.constantFrom(...ids, 'nothing').map((id) => ({ type: 'look' as const, id })),
  fc.constantFrom('right' as const, 'wrong' as const).map((said) => ({ type: 'say' as const, said })),
  fc.double({ min: -3, max: 30 }).map((value) => ({ type: 'budget' as const, value })),
);
const played = fc.array(action, { maxLength: 16 }).map((list) => run(...list));

/** The tree by hand, as slowly and plainly as can be: nothing of proof.ts is used. */
function plainly(wrong: number, rejected: number, bent: number, gap: boolean) {
  const leaf = (mask: number) => Array.from({ length: 8 }, (_, k) => ((mask >> k) & 1) === 0);
  const up = (heard: boolean[], from: number) =>
    Array.from({ length: heard.length / 2 }, (_, k) => {
      const both = Boolean(heard[2 * k] && heard[2 * k + 1]);
      return ((bent >> (from + k)) & 1) === 1 ? !both : both;
    });
  const passages = up(leaf(rejected), 0);
  const halves = up(passages, 4);
  const [whole] = up(halves, 6);
  return { passes: [...passages, ...halves, whole], truth: leaf(wrong).every(Boolean) && !gap };
}

describe('the three facts, over every case there is', () => {
  const f = facts();
  it('tries all 2^8 · 2^8 · 2^7 · 2, and finds no wrong whole without a fault', () => {
    // One by one this time, truths against verdicts, where the model counts them together.
    let cases = 0;
    let failed = 0;
    let unexplained = 0;
    for (let bent = 0; bent < 128; bent++) {
      for (let rejected = 0; rejected < 256; rejected++) {
        const accepted = plainly(0, rejected, bent, false).passes[6];
        for (let wrong = 0; wrong < 256; wrong++) {
          for (let gap = 0; gap < 2; gap++) {
            cases++;
            if (accepted === (wrong === 0 && gap === 0)) continue;
            failed++;
            if (bent === 0 && wrong === rejected && gap === 0) unexplained++;
          }
        }
      }
    }
    expect(f.all).toEqual({ cases, failed, withoutFault: unexplained });
    expect(cases).toBe(16_777_216);
    expect(unexplained).toBe(0);
  });
  it('1: with every claim judged rightly and every step valid, the whole is right', () => {
    expect(f.induction).toEqual({ cases: 256, failed: 0 });
    for (let wrong = 0; wrong < 256; wrong++) {
      const { passes, truth } = plainly(wrong, wrong, 0, false);
      expect(passes[6]).toBe(truth);
    }
  });
  it('2: one misjudged claim is enough, and no step shows it', () => {
    let failed = 0;
    for (let wrong = 0; wrong < 256; wrong++) {
      for (let k = 0; k < 8; k++) {
        const { passes, truth } = plainly(wrong, wrong ^ (1 << k), 0, false);
        if (passes[6] === truth) continue;
        failed++;
        // The one claim decides: all the others are right.
        expect(wrong & ~(1 << k)).toBe(0);
      }
    }
    expect(f.oneLeaf).toEqual({ cases: 2048, failed, steps: 7 * failed, found: 0 });
    expect(failed).toBe(16);
  });
  it('3: what no question covers can be wrong with everything else in order', () => {
    expect(f.gap).toEqual({ cases: 512, failed: 1 });
    expect(plainly(0, 0, 0, true)).toMatchObject({ truth: false });
    expect(outcome({ wrong: 0, rejected: 0, bent: 0, gap: true })).toMatchObject({ failed: true, misjudged: 0 });
  });
});

describe('a case', () => {
  const mask = (bits: number) => fc.integer({ min: 0, max: 2 ** bits - 1 });
  it('comes up as it does by hand', () => {
    fc.assert(
      fc.property(mask(8), mask(8), mask(7), fc.boolean(), (wrong, rejected, bent, gap) => {
        const hand = plainly(wrong, rejected, bent, gap);
        const { passes, right, failed, misjudged } = outcome({ wrong, rejected, bent, gap });
        expect(passes).toEqual(hand.passes);
        expect(right[ROOT]).toBe(hand.truth);
        expect(failed).toBe(hand.passes[6] !== hand.truth);
        expect(misjudged).toBe(wrong ^ rejected);
        // Re-checking finds the bent steps and no others, whatever the claims.
        expect(invalid({ rejected, bent })).toEqual([0, 1, 2, 3, 4, 5, 6].filter((k) => (bent >> k) & 1));
      }),
    );
  });
  it('shows the error all the way up, and nowhere else, if one claim is wrong and accepted', () => {
    const { passes, right } = outcome({ wrong: 1 << 5, rejected: 0, bent: 0, gap: false });
    expect(passes.map((p, k) => p !== right[k])).toEqual([false, false, true, false, false, true, true]);
  });
  it('has three levels over eight claims', () => {
    expect([STEPS, CLAIMS, CLAIM.length, STEP.length]).toEqual([7, 8, 8, 7]);
    expect(beneath(ROOT)).toBe(255);
    expect([partsOf(2), partsOf(5), partsOf(ROOT)]).toEqual([
      [4, 5],
      [2, 3],
      [4, 5],
    ]);
    expect(ones(0b1011)).toBe(3);
    expect((accepts(0, 0) >> ROOT) & 1).toBe(1);
  });
  it('names the passages as the task tree does', () => {
    expect(JSON.stringify(readTask('book-summary'))).toContain('"id":"p-16"');
    expect(STEP.map(({ id }) => id)).toEqual(['p-13', 'p-14', 'p-15', 'p-16', 'misprint', 'ledgers', 'ch-4']);
  });
});

describe('breaking it', () => {
  it('starts in order, with the goal', () => {
    expect(derive(start)).toMatchObject({ failed: false, invalid: 0 });
    expect(derive(start).sentence).toContain('without a single invalid step');
  });
  it('can be done with one leaf', () => {
    const state = run({ type: 'truth', claim: 5 });
    expect(derive(state)).toMatchObject({ failed: true, invalid: 0 });
    expect(derive(state).sentence).toContain(
      'Every local approval was valid, and the whole is wrong because of one leaf: whether the tide was real.',
    );
    expect(derive(run({ type: 'verdict', claim: 5 })).sentence).toContain(
      'a good account is thrown out because of one leaf',
    );
  });
  it('can be done with no leaf at all', () => {
    const state = run({ type: 'gap' });
    expect(derive(state).sentence).toContain('no question asks how Amos takes it');
    expect(derive(run({ type: 'gap' }, { type: 'truth', claim: 0 })).sentence).toContain('twice over');
  });
  it('is told when a step was bent, and when faults hide each other', () => {
    expect(derive(run({ type: 'bend', step: 6 })).sentence).toContain('re-checking the steps would show it');
    const hidden = run({ type: 'truth', claim: 0 }, { type: 'truth', claim: 1 }, { type: 'verdict', claim: 1 });
    expect(derive(hidden)).toMatchObject({ failed: false });
    expect(derive(hidden).sentence).toContain('although one claim is misjudged');
  });
  it('says the whole is wrong exactly where it is', () => {
    fc.assert(
      fc.property(played, (state) => {
        const d = derive({ ...state, side: 'break' });
        expect(d.sentence.startsWith('The verdict on the whole is right')).toBe(!d.failed);
        if (d.failed) expect(d.sentence.includes('invalid, and re-checking')).toBe((d.invalid ?? 0) > 0);
        expect(d.sentence).not.toMatch(/NaN|undefined|because of one leaf: \./);
      }),
    );
  });
});

describe('finding it', () => {
  const html = (state: State) =>
    JSON.stringify([
      derive(state),
      model.describe({ ...state, act: 'find' }, props),
      model.values({ ...state, act: 'find' }, props),
    ]);
  it('is the same picture for every account, until the reader has said what they think', () => {
    const first = HIDDEN.map((_, account) => derive({ ...start, side: 'find', account }));
    for (const d of first) expect(d).toEqual(first[0]);
    for (const account of HIDDEN.keys()) {
      const shown = html({ ...start, side: 'find', account });
      for (const c of [...CLAIM, GAP]) for (const word of [c.instead, c.text]) expect(shown).not.toContain(word);
    }
  });
  it('shows at a claim what the text says, and at a step only that it is valid', () => {
    const step = run(FIND, { type: 'look', id: 'p-14' });
    expect(derive(step).steps[1]).toMatchObject({ valid: true, right: null });
    const claim = run(FIND, { type: 'look', id: 'post' });
    expect(derive(claim).claims[3]).toMatchObject({ right: false, says: 'to every station' });
    expect(derive(claim).claims.filter((c) => c.right === null)).toHaveLength(7);
    expect(derive(claim).sentence).toContain('one differs: where the correction went');
  });
  it('finds nothing at any step of any account', () => {
    for (const account of HIDDEN.keys()) {
      const looks = STEP.reduce<typeof start>((s, { id }) => model.step(s, { type: 'look', id }, props), {
        ...start,
        side: 'find',
        account,
        budget: 15,
      });
      expect(derive(looks).steps.every((s) => s.valid === true)).toBe(true);
    }
  });
  it('has a budget and a last word', () => {
    const spent = run(FIND, ...ids.map((id) => ({ type: 'look' as const, id })));
    expect(spent.looked).toHaveLength(4);
    expect(model.step(spent, { type: 'budget', value: 1 }, props).budget).toBe(4);
    const said = model.step(
      model.step(spent, { type: 'say', said: 'right' }, props),
      { type: 'say', said: 'wrong' },
      props,
    );
    expect(said.said).toBe('right');
    expect(derive(said).sentence).toMatch(/^You said right\. It is wrong\. Every local approval was valid/);
    expect(model.step(said, { type: 'look', id: 'ch-4' }, props).looked).toEqual(said.looked);
    const next = model.step(said, { type: 'next' }, props);
    expect(next).toMatchObject({ account: 1, looked: [], said: 'none' });
    expect(model.step(next, { type: 'next' }, props)).toBe(next);
  });
  it('says what was there: nothing, or what nobody asked', () => {
    const at = (account: number, said: 'right' | 'wrong') => derive({ ...start, side: 'find', account, said }).sentence;
    expect(at(1, 'right')).toContain('You said so: it is right.');
    expect(at(2, 'wrong')).toContain('None of the 15 looks would have shown it');
    expect(at(2, 'right')).toMatch(/^You said right\. It is wrong/);
    for (const account of HIDDEN.keys()) {
      expect(LONGEST.find.length).toBeGreaterThanOrEqual(at(account, account === 1 ? 'wrong' : 'right').length);
    }
  });
  it('has its answers on a page of their own', () => {
    expect(model.answers?.(props).table?.rows.map((r) => r[1])).toEqual(['wrong', 'right', 'wrong', 'wrong']);
  });
});

describe('the acts', () => {
  it('say what one false claim does, in the words of the bench where something else was set there', () => {
    expect(leafSays(start)).toBe(
      'Eight claims, all accepted. Each box accepts just when both below did. Make one claim false: press a square.',
    );
    expect(leafSays(run({ type: 'truth', claim: 4 }))).toBe(
      'One claim is false: the sum. Every verdict is still “accepted”, every step is still valid, and the whole is wrong.',
    );
    expect(leafSays(run({ type: 'truth', claim: 4 }, { type: 'truth', claim: 5 }))).toMatch(/^Two claims are false\. /);
    const bent = run({ type: 'bend', step: 0 });
    expect(leafSays(bent)).toBe(derive(bent).sentence);
  });
  it('claim that the whole is wrong and no step invalid just where it is so', () => {
    for (let wrong = 1; wrong < 256; wrong++) {
      const state = { ...start, own: { ...start.own, wrong } };
      expect(derive(state)).toMatchObject({ failed: true, invalid: 0 });
      expect(derive(state).claims.every(({ accepted }) => accepted)).toBe(true);
      expect(leafSays(state)).toContain('the whole is wrong');
    }
  });
  it('have a side of their own, whatever the bench has', () => {
    expect([seenIn(run(FIND), 'leaf').side, seenIn(start, 'find').side]).toEqual(['break', 'find']);
    expect([seenIn(start, 'bench'), seenIn(run(FIND), 'bench')]).toEqual([start, run(FIND)]);
  });
  it('say after the verdict what there was', () => {
    const at = (account: number, said: 'right' | 'wrong') => findSays({ ...start, account, said });
    expect(at(0, 'wrong')).toBe(
      'You said so: it is wrong, because of one leaf: where the correction went. Every step was valid: re-checking all seven shows nothing.',
    );
    expect(at(1, 'wrong')).toMatch(/^You said wrong\. It is right\./);
    expect(at(2, 'right')).toMatch(/^You said right\. It is wrong: nobody asked how Amos takes it\./);
  });
  it('keep room for their longest sentences', () =>
    fc.assert(
      fc.property(played, (state) => {
        expect(leafSays(state).length).toBeLessThanOrEqual(LONGEST_LEAF.length);
        expect(findSays(state).length).toBeLessThanOrEqual(LONGEST_FIND.length);
        expect(says({ ...state, act: 'bench' })).toBe(derive(state).sentence);
      }),
    ));
});

describe('the model', () => {
  it('comes back from its address', () => comeBack(model, props, played));
  it('reads any text without an exception, and never spends more looks than there are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const state = opened(model, props, `v1.${text}`);
        expect(model.describe(state, props).sentences.join(' ')).not.toMatch(/NaN|undefined/);
      }),
    );
    const many = opened(model, props, `v1.sfind.n2.l${ids.join('~')}`);
    expect(many.looked).toHaveLength(2);
  });
  it('offers its counts as chips, and the budget as one that turns', () => {
    const v = model.values(start, props);
    expect(v.cases?.text).toBe('16,777,216');
    expect([v.oneLeaf?.text, v.oneLeafFailed?.text, v.stepChecks?.text, v.stepChecksFound?.text]).toEqual([
      '2,048',
      '16',
      '112',
      '0',
    ]);
    expect(v.budget).toMatchObject({ value: 4, param: 'budget' });
    expect(model.setParam?.(start, 'budget', 7, props).budget).toBe(7);
    expect(model.setParam?.(start, 'side', 7, props)).toBe(start);
  });
});

describe('the first picture', () => {
  it('is drawn by the server: the tree and its sentence, and nothing of the facts or of hidden accounts', () => {
    const html = renderToStaticMarkup(createElement(LocalSteps, props));
    expect(html).toContain('Make one claim false');
    expect(html.match(/aria-label="[^"]*: in truth right. Change"/g)).toHaveLength(CLAIMS);
    expect(html).not.toContain('All 16,777,216 cases');
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/NaN|undefined/);
    expect(html).not.toContain('to every station');
  });
  it('has its drawing for the card: every line, box and mark of the bench', () => {
    const { svg } = proofDrawing({ svg: '', width: 1, height: 1 }, props, (name) => name);
    expect(svg.match(/<path d="M[^"]*" fill="none" stroke="truth"/g)).toHaveLength(CLAIMS + STEPS - 1);
    expect(svg.match(/<circle/g)).toHaveLength(CLAIMS + STEPS);
  });
});
