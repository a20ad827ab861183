/** What the tests of the recursion share: its controls, its steps, and all that it has to show of a state. */
import type { Page } from '@playwright/test';
import { px } from '../../components/ui/px';
import { runSentence } from '../../components/widgets/recursion/describe';
import { criticalLine, derive, model } from '../../components/widgets/recursion/model';
import {
  MORE as MORE_NUMBERS,
  NUMBERS,
  type NumberName,
  type Props,
  REGULAR,
} from '../../components/widgets/recursion/params';
import { criterionText, SEEDS } from '../../components/widgets/recursion/scenarios';
import { bySize } from '../../components/widgets/recursion/story';
import { train } from '../../components/widgets/recursion/train';
import { inHours, percent } from '../../components/widgets/recursion/words';
import { loadTasks } from '../../content/tasks';
import { island, plain } from './play';
import { expect } from './test';

export const ID = 'recursion';
export const PAGE = 'help-the-human-evaluate/';
export const props: Props = { id: ID, trees: loadTasks() };
/** Length of a bar that is full. */
const FULL = 398.5;
export const MORE = [...MORE_NUMBERS, 'general'] as const;
const GRANTS = ['hidden', 'falseAlarm', 'growth', 'badFloor', 'badC'] as const;
export type State = ReturnType<typeof model.init>;
type Action = Parameters<typeof model.step>[1];
export const step = (state: State, ...actions: Action[]): State =>
  actions.reduce((s, action) => model.step(s, action, props), state);
export const set = (state: State, name: NumberName, value: number) => step(state, { type: 'set', name, value });
/** The figure as it stands when its bench is opened. */
export const bench = (): State => step(model.init(props), { type: 'act', act: 'bench' });
/** The state once the run of its settings is there. */
export function trained(state: State): State {
  const { task, settings, key } = derive(state, props);
  return step(state, { type: 'trained', key, run: train(task, settings) });
}

export const button = (page: Page, name: RegExp) => island(page, ID).getByRole('button', { name });
export const radio = (page: Page, name: string) => island(page, ID).getByRole('radio', { name });
export const slider = (page: Page, name: NumberName) =>
  island(page, ID).getByRole('slider', { name: NUMBERS[name].label });
export const menu = (page: Page, name: 'Task' | 'Try' | 'Point out') =>
  island(page, ID)
    .getByRole('combobox', { name, exact: false })
    .and(page.locator(`label:has-text("${name}") select`));
export const scrub = (page: Page) => island(page, ID).getByRole('slider', { name: 'Step of the story' });

/** What a reader sees: settings, sentences, and on each side the hours, the bars and the numbers. */
const look = (page: Page) =>
  island(page, ID).evaluate((root) => {
    const shown = (e: Element) => e.getClientRects().length > 0;
    const text = (e: Element | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ');
    const all = (selector: string) => Array.from(root.querySelectorAll(selector)).filter(shown);
    const matching = (selector: string, start: RegExp) =>
      all(selector)
        .map(text)
        .filter((t) => start.test(t));
    const widths = (selector: string) =>
      Array.from(root.querySelectorAll(selector), (e) => Number(e.getAttribute('width')));
    return {
      menus: Array.from(root.querySelectorAll('select'), (e) => e.value),
      sliders: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=range]'), (e) => Number(e.value)),
      hours: text(Array.from(root.querySelectorAll('[data-reads]')).find((e) => e.textContent?.includes('hour'))),
      chosen: Array.from(root.querySelectorAll<HTMLInputElement>('input[type=radio]:checked'), (e) => e.value),
      said: text(all('[data-part="story"] p')[0]),
      paragraphs: all('p').map(text),
      needs: matching('p', /^To (check|read) every/),
      looks: matching('span', /^looks done/),
      done: matching('p', /^really done/),
      bars: widths('svg[viewBox="0 0 400 46"] rect.fill-truth'),
      reach: widths('svg[viewBox="0 0 400 14"] rect.fill-lamp-fill'),
      chart: text(all('svg[font-size]')[0]),
      ringed: root.querySelectorAll('g > rect.stroke-ink').length,
    };
  });

/** The picture and the words are what the model computes. */
export async function expectShown(page: Page, state: State) {
  const { task, settings, shown, expected, frames, frame, scenario, run, sizes, focus } = derive(state, props);
  const regular = task.id === REGULAR;
  const sides = (['rlhf', 'rrm'] as const).map((side) => {
    const done = side === 'rlhf' ? frame.left : frame.level >= task.height;
    const { need, cover, truth, looks } = shown[side];
    return {
      need: `To ${side === 'rlhf' ? 'check every piece' : 'read every report'}: ${inHours(need / 60)}. ${cover === 1 ? 'These are enough.' : `These cover ${percent(cover)}.`}`,
      cover,
      truth: done ? truth : 0.5,
      looks: done ? looks : expected[side].looksBefore,
    };
  });
  await expect
    .poll(async () => {
      const { paragraphs: _, chart, sliders, ...rest } = await look(page);
      const ends = /(recursion \D*\d+ %)(plain RLHF \D*\d+ %)/.exec(chart)?.slice(1);
      // The place of the hours' slider is one of its own stops; its words are compared.
      return { ...rest, chart: ends, sliders: sliders.toSpliced(1, 1) };
    })
    .toEqual({
      menus: [state.task, ...(regular ? [] : [state.focus ?? '']), scenario?.id ?? ''],
      sliders: [
        state.step,
        settings.c,
        ...(regular ? [settings.b, settings.depth] : []),
        ...GRANTS.map((name) => settings[name]),
        ...MORE.map((name) => settings[name]),
      ],
      hours: inHours(settings.hours),
      chosen: [settings.real, settings.whole, settings.audit, settings.sameHuman],
      said: plain(frame.sentence),
      needs: sides.map(({ need }) => plain(need)),
      looks: sides.map(({ looks }) => plain(`looks done ${percent(looks)}`)),
      done: sides.map(({ truth }) => plain(`really done ${percent(truth)}`)),
      bars: sides.map(({ truth }) => px(FULL * truth)),
      reach: sides.map(({ cover }) => px(FULL * cover)),
      chart: [`recursion ${percent(shown.rrm.truth)}`, `plain RLHF ${percent(shown.rlhf.truth)}`].map(plain),
      ringed: focus === null ? 0 : 2,
    });
  expect(state.step).toBeLessThan(frames.length);
  const { paragraphs } = await look(page);
  expect(paragraphs).toContain(plain(bySize(sizes, task.b)));
  if (scenario) {
    const { note, holds, criterion } = scenario;
    const told = paragraphs.find((text) => text.startsWith(plain(note)));
    expect(told).toContain(plain(`In ${holds} of ${SEEDS} really trained runs`));
    expect(told).toContain(plain(criterionText(criterion)));
  }
  if (run) expect(paragraphs).toContain(plain(runSentence(derive(state, props))));
  const line = Math.ceil(100 * criticalLine(task, settings) - 1e-9);
  if (line <= 100 && settings.growth === 0) expect(paragraphs.join(' ')).toMatch(new RegExp(`(From|Below) ${line} %`));
}
