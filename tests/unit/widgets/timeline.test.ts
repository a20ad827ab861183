import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeParams, encodeParams } from '../../../components/island/params';
import { CONDITIONS, dateText } from '../../../components/widgets/timeline/milestones';
import { matching, model, sentence, type TimelineState } from '../../../components/widgets/timeline/model';
import { params } from '../../../components/widgets/timeline/params';
import { loadTimeline } from '../../../content/timeline';

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

  it('says what the chapter says: each of three conditions has been met, and no work meets all of them', () => {
    const three: TimelineState = { chosen: ['judged', 'levels', 'beyond'], standIns: true };
    for (const c of three.chosen)
      expect(matching({ chosen: [c], standIns: true }, props.milestones)).not.toHaveLength(0);
    expect(matching(three, props.milestones)).toHaveLength(0);
    expect(sentence(three, props.milestones)).toContain('None of the');
  });

  it('says that helped judgements were never trained on beyond unaided judgement', () => {
    expect(matching({ chosen: ['helped', 'trained', 'beyond'], standIns: false }, props.milestones)).toHaveLength(0);
  });

  it('finds fewer works with more conditions, and fewer when stand-ins do not count', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...CONDITIONS.map((c) => c.id)), (s, c) => {
        const found = matching(s, props.milestones).length;
        const more = model.step(s, { type: 'toggle', condition: c }, props);
        const n = matching(more, props.milestones).length;
        if (s.chosen.includes(c)) expect(n).toBeGreaterThanOrEqual(found);
        else expect(n).toBeLessThanOrEqual(found);
        expect(matching({ ...s, standIns: false }, props.milestones).length).toBeLessThanOrEqual(
          matching({ ...s, standIns: true }, props.milestones).length,
        );
        expect(model.step(more, { type: 'toggle', condition: c }, props)).toEqual(s);
      }),
    );
  });

  it('survives the address', () => {
    fc.assert(
      fc.property(state, (s) => {
        const text = encodeParams(1, params, model.toParams(s, props));
        expect(model.init(props, text === null ? {} : decodeParams(text, { 1: params }).values)).toEqual(s);
      }),
    );
  });

  it('prints a day only where there is one', () => {
    expect([dateText('2018'), dateText('2018-05-02')]).toEqual(['2018', '2 May 2018']);
  });
});
