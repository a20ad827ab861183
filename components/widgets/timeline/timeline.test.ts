import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTimeline } from '../../../content/timeline';
import { comeBack } from '../../../tests/unit/figure-links';
import { columnsOf } from './matrix';
import { CONDITIONS, dateText } from './milestones';
import { matching, model, sentence, type TimelineState } from './model';
import { LONGEST, LONGEST_WORKS, lookSays, says, worksSays } from './says';

const props = { id: 'timeline', milestones: loadTimeline() };
const chosen = fc.uniqueArray(fc.constantFrom(...CONDITIONS.map((c) => c.id)));
const state = fc
  .record({ chosen, standIns: fc.boolean() })
  .map((s): TimelineState => ({ ...s, chosen: CONDITIONS.map((c) => c.id).filter((id) => s.chosen.includes(id)) }));

describe('timeline', () => {
  it('stands in order of time', () => {
    const days = props.milestones.map((m) => m.when);
    expect(days.map((d) => d.slice(0, 4))).toEqual(days.map((d) => d.slice(0, 4)).toSorted());
    expect(new Set(props.milestones.map((m) => m.id)).size).toBe(props.milestones.length);
  });

  it('says what the chapter says: each of three conditions has been met, and no work meets all of them without stand-ins', () => {
    const three: TimelineState = { chosen: ['judged', 'levels', 'beyond'], standIns: false };
    for (const c of three.chosen)
      expect(matching({ chosen: [c], standIns: true }, props.milestones)).not.toHaveLength(0);
    expect(matching(three, props.milestones)).toHaveLength(0);
    expect(sentence(three, props.milestones)).toContain('None of the');
  });

  it('names the one that comes near, as the chapter does', () => {
    const near = matching({ chosen: ['judged', 'levels', 'beyond'], standIns: true }, props.milestones);
    expect(near.map((m) => m.sources)).toEqual([['wenx2025']]);
  });

  it('says in its first sentence how many entries it has', () => {
    const first = sentence({ chosen: [], standIns: true }, props.milestones);
    expect(first).toMatch(new RegExp(`^${props.milestones.length} entries`));
  });

  it('says that helped judgements were never trained on beyond unaided judgement', () => {
    expect(matching({ chosen: ['helped', 'trained', 'beyond'], standIns: false }, props.milestones)).toHaveLength(0);
  });

  it('finds fewer works with more conditions, and fewer when stand-ins do not count', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...CONDITIONS.map((c) => c.id)), (s, c) => {
        const found = matching(s, props.milestones).length;
        const toggle = { type: 'toggle', condition: c } as const;
        const from = { ...s, act: 'look' as const };
        const more = model.step(from, toggle, props);
        const n = matching(more, props.milestones).length;
        if (s.chosen.includes(c)) expect(n).toBeGreaterThanOrEqual(found);
        else expect(n).toBeLessThanOrEqual(found);
        expect(matching({ ...s, standIns: false }, props.milestones).length).toBeLessThanOrEqual(
          matching({ ...s, standIns: true }, props.milestones).length,
        );
        expect(model.step(more, toggle, props)).toEqual(from);
      }),
    );
  });

  it('survives the address', () =>
    comeBack(
      model,
      props,
      fc.tuple(state, fc.constantFrom('look', 'works', 'bench')).map(([s, act]) => ({ ...s, act })),
    ));

  it('says what its columns are, and how many works are left to be read', () => {
    const none: TimelineState = { chosen: [], standIns: true };
    expect(lookSays(none, props.milestones)).toBe(
      `Each column is one of ${props.milestones.length} published works. Choose what should hold at once, and see which are left.`,
    );
    const near: TimelineState = { chosen: ['judged', 'levels', 'beyond'], standIns: true };
    expect(worksSays(near, props.milestones)).toMatch(/^One of \d+ works is left\. /);
    expect(worksSays({ ...near, standIns: false }, props.milestones)).toMatch(/^None of the/);
  });

  it('keeps room for its longest sentences', () =>
    fc.assert(
      fc.property(state, (s) => {
        expect(lookSays(s, props.milestones).length).toBeLessThanOrEqual(LONGEST.length);
        expect(worksSays(s, props.milestones).length).toBeLessThanOrEqual(LONGEST_WORKS.length);
        expect(says({ ...s, act: 'bench' }, props.milestones)).toBe(sentence(s, props.milestones));
      }),
    ));

  it('gives every work a column of its own, years apart, from edge to edge', () => {
    const { columns, years } = columnsOf(props.milestones);
    expect(columns.map((c) => c.work.id)).toEqual(props.milestones.map((m) => m.id));
    columns.forEach(({ x, width }, i) => {
      const next = columns[i + 1];
      expect(next?.x ?? 100).toBeGreaterThanOrEqual(x + width - 0.02);
    });
    expect(years.map((y) => y.year)).toEqual([...new Set(props.milestones.map((m) => m.when.slice(0, 4)))]);
  });

  it('prints a day only where there is one', () => {
    expect([dateText('2018'), dateText('2018-05-02')]).toEqual(['2018', '2 May 2018']);
  });
});
