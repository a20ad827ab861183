import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import TaskMap from '.';
import { atCorner, derive, model, spotsIn, standing, type TaskMapState } from './model';
import { LONGEST_PLACE, longestMap, placeSays, says } from './says';
import { CORNERS, type Corner, cornerOf, type Task } from './tasks';

const made = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  title: `Title ${id}`,
  task: `Job ${id}.`,
  check: 'no',
  push: 'yes',
  why: `Because of ${id}.`,
  sources: [],
  voices: [],
  ...more,
});
const wentworth = { who: 'Wentworth', corner: 'no-yes' as const, says: 'Harder.', sources: ['wentworth2022'] };
const leike = { who: 'Leike', region: 'help' as const, says: 'With assistance.', sources: ['leike2022mvp'] };
const tasks = [
  made('easy', { check: 'yes', push: 'no' }),
  made('backdoor', { voices: [wentworth] }),
  made('plan', { push: 'open', voices: [leike] }),
];
const props = { id: 'task-map', tasks, cites: { wentworth2022: 'Wentworth, 2022' } };
const placed = (answers: Record<string, Corner>, current = 'easy'): TaskMapState => ({ answers, current });
const start = model.init(props);
const acted = (state: TaskMapState) => ({ ...state, act: 'place' as const });
const spots = (region: 'easy' | 'help' | 'none', s: TaskMapState) =>
  spotsIn(region, s, tasks).map(({ task, who, mine }) => [task.id, who.join(', '), mine]);

describe('the rule from corner to region', () => {
  it('is lit with a check and no pressure, dark with pressure and no check, half lit between', () => {
    expect(Object.fromEntries(CORNERS.map((c) => [c.value, c.region]))).toEqual({
      'yes-no': 'easy',
      'yes-yes': 'help',
      'no-no': 'help',
      'no-yes': 'none',
    });
    for (const c of CORNERS) expect(c.value).toBe(`${c.check}-${c.push}`);
  });
});

describe('who stands where', () => {
  it('on the square: you, we, and a voice only where its words place it', () => {
    const s = placed({ backdoor: 'yes-no', plan: 'no-no' });
    const at = (i: number, corner: Corner) => atCorner(tasks[i] as Task, corner, s).join(', ');
    expect(at(1, 'yes-no')).toBe('you');
    expect(at(1, 'no-yes')).toBe('we, Wentworth');
    expect(at(2, 'no-no')).toBe('you, perhaps we');
    expect(at(2, 'no-yes')).toBe('perhaps we');
    expect(CORNERS.every((c) => atCorner(tasks[0] as Task, c.value, s).length === 0)).toBe(true);
  });

  it('in the regions: a voice without a region is not put into one', () => {
    const s = placed({ easy: 'yes-no', backdoor: 'yes-no', plan: 'no-yes' });
    expect(spots('easy', s)).toEqual([
      ['easy', 'you, we', true],
      ['backdoor', 'you', true],
    ]);
    expect(spots('help', s)).toEqual([['plan', 'perhaps we, Leike', false]]);
    expect(spots('none', s)).toEqual([
      ['backdoor', 'we', false],
      ['plan', 'you, perhaps we', true],
    ]);
  });

  it('counts the reader’s regions and what is the same as ours; where we leave it open, either will do', () => {
    const d = derive(placed({ easy: 'yes-yes', backdoor: 'no-yes', plan: 'no-no' }), tasks);
    expect(d).toMatchObject({ placed: 3, left: 0, same: 2, count: { easy: 0, help: 2, none: 1 } });
    expect(derive(placed({ plan: 'no-yes' }), tasks).same).toBe(1);
    expect(derive(placed({ plan: 'yes-yes' }), tasks).same).toBe(0);
  });

  it('sums up calmly, and differently when all agree', () => {
    const all = { easy: 'yes-no', backdoor: 'no-yes', plan: 'no-no' } as const;
    expect(standing(placed(all), tasks)).toContain('wrong together');
    expect(standing(placed({ ...all, easy: 'no-no' }), tasks)).toContain('same corner for 2 of them');
    expect(standing(placed({ easy: 'no-no' }), tasks)).toBe('1 of 3 placed.');
    expect(model.values(acted(placed(all)), props).help).toMatchObject({ value: 1, text: '1' });
  });
});

describe('the acts', () => {
  it('ask the two questions, then say where both of us put the task', () => {
    expect(placeSays(start, tasks)).toBe('Is there a check that needs nobody’s word? And is someone pushing back?');
    expect(placeSays(placed({ easy: 'yes-no' }), tasks)).toBe('You and we say: easy to check.');
    expect(placeSays(placed({ easy: 'no-yes' }), tasks)).toBe('You say: no known help. We say: easy to check.');
    expect(says({ ...start, act: 'map' }, tasks)).toBe(standing(start, tasks));
    expect(says({ ...start, act: 'bench' }, tasks)).toBe('');
  });
  it('keep room for their longest sentences', () => {
    for (const task of tasks)
      for (const { value } of CORNERS) {
        expect(placeSays(placed({ [task.id]: value }, task.id), tasks).length).toBeLessThanOrEqual(
          LONGEST_PLACE.length,
        );
        const all = placed(Object.fromEntries(tasks.map(({ id }) => [id, value])));
        expect(standing(all, tasks).length).toBeLessThanOrEqual(longestMap(tasks).length);
      }
  });
});

describe('the guess lock', () => {
  // The same jobs, other answers: before the reader has placed anything, nothing may tell the two apart.
  const other = {
    ...props,
    tasks: tasks.map((t) => ({ ...t, check: 'yes' as const, push: 'no' as const, why: 'Other.', voices: [] })),
  };
  it('shows nothing of ours or others’ before: words, address, markup', () => {
    expect(model.describe(start, props)).toEqual(model.describe(start, other));
    const html = renderToStaticMarkup(createElement(TaskMap, props));
    expect(html).toBe(renderToStaticMarkup(createElement(TaskMap, other)));
    expect(html).toContain('Job easy.');
    expect(html).not.toContain('style=');
    const one = acted(placed({ easy: 'no-no' }));
    expect(model.toParams(one, props)).toEqual(model.toParams(one, other));
  });
  it('opens only the tasks that are placed', () => {
    const words = JSON.stringify(model.describe(acted(placed({ backdoor: 'no-no' })), props));
    expect(words).toContain('Because of backdoor.');
    expect(words).toContain('Wentworth');
    expect(words).not.toContain('Because of plan.');
    expect(words).not.toContain('Leike');
  });
  it('has everything for the page of answers, our rule included', () => {
    const words = JSON.stringify(model.answers?.(props));
    for (const text of [...tasks.map((t) => t.why), 'Harder.', 'With assistance.', cornerOf('no-yes').rule]) {
      expect(words).toContain(text);
    }
    expect(words).toContain('Checkable with help, or: No known help');
  });
});
