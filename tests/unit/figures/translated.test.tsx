// @vitest-environment jsdom
/** Every figure under a translator, before, during and after it wakes: it stays, and it says what it says otherwise. */
import { act } from '@testing-library/react';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { mount } from '../../../components/figure/hydrate';
import { islandNames } from '../../../components/widgets';
import { loadIsland } from '../../../components/widgets/registry';
import { readCards } from '../../../content/card-words';
import { figureProps } from '../../../content/figures';
import { loadStarts } from '../../../content/lab';
import { loadSelfTest } from '../../../content/self-test';
import { quietPage, SlowWorker } from '../figure-views';
import { heldTexts, readThrough, translate } from '../translate';

quietPage(SlowWorker);

/** What a page hands to the two that are no figures, and to the workbench. */
const PAGES: Readonly<Record<string, () => Record<string, unknown>>> = {
  workbench: () => ({ id: 'workbench', starts: loadStarts(), first: 'translation' }),
  review: () => ({ id: 'cards', deck: readCards().slice(0, 4), chapters: [], anki: '' }),
  quiz: () => ({ id: 'the-test', ...loadSelfTest() }),
};
const propsOf = (name: string): Record<string, unknown> => PAGES[name]?.() ?? figureProps(name, name, {});

/** Controls pressed in one act at most: a path through all that a figure says is not needed here. */
const MOST = 4;

const setValue = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
};

/** One act on a control. */
function use(control: HTMLElement): void {
  if (control instanceof HTMLSelectElement) {
    const at = control.selectedIndex;
    setValue(control, control.options[(at + 1) % control.options.length]?.value ?? '');
  } else if (control instanceof HTMLInputElement && control.type === 'range') {
    const [value, step, max] = [Number(control.value), Number(control.step) || 1, Number(control.max)];
    setValue(control, String(value + step <= max ? value + step : Number(control.min)));
  } else if (control instanceof HTMLInputElement && /text|number/.test(control.type)) {
    setValue(control, `${control.value}7`);
  } else control.click();
}

const controls = (island: HTMLElement) =>
  Array.from(island.querySelectorAll<HTMLElement>('button, input, select, summary')).filter(
    (e) => !e.hasAttribute('data-act-button') && !e.hasAttribute('disabled'),
  );

interface Played {
  /** what is to be read after each step */
  texts: string[];
  /** text nodes in React's hands, at any time */
  held: string[];
  /** faults that React told */
  faults: string[];
}

/** Plays a figure: every act, and in each act its controls. @param foreign under a translator */
async function play(name: string, foreign: boolean): Promise<Played> {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  const faults: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((...told) => faults.push(told.map(String).join(' ').slice(0, 300)));
  const Widget = (await loadIsland(name)).default as ComponentType<Record<string, unknown>>;
  const props = propsOf(name);
  const figure = document.createElement('figure');
  const island = document.createElement('div');
  island.innerHTML = renderToString(<Widget {...props} />, { identifierPrefix: `${name}-` });
  figure.append(island);
  document.body.replaceChildren(figure);
  const texts: string[] = [];
  const held = new Set<string>();
  const look = () => {
    texts.push(readThrough(island));
    for (const text of heldTexts(island)) held.add(text);
    if (foreign) translate(island);
  };
  const step = async (what: () => unknown) => {
    await act(async () => {
      await what();
      await vi.advanceTimersByTimeAsync(50);
    });
    look();
  };
  if (foreign) translate(island);
  let mounted: Promise<() => void> | undefined;
  await step(() => {
    mounted = mount(island, Widget, props);
  });
  const acts = () => Array.from(island.querySelectorAll<HTMLElement>('[data-act-button]'));
  for (let a = 0; a < Math.max(1, acts().length); a++) {
    if (a > 0) await step(() => acts()[a]?.click());
    for (let c = 0; c < MOST; c++) {
      const control = controls(island)[c];
      if (!control) break;
      await step(() => use(control));
      if (c < 2) await step(() => (control.isConnected ? use(control) : null));
    }
  }
  // What waits to be written into the address or said is written now, and not into another test's page.
  await act(async () => vi.advanceTimersByTimeAsync(5000));
  const away = await mounted;
  await act(async () => away?.());
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  return { texts, held: [...held], faults };
}

describe('a figure under a translator', () => {
  it.each(islandNames)('%s stays, says the same, and React holds no text of it', async (name) => {
    const plain = await play(name, false);
    expect(plain.held).toEqual([]);
    expect(plain.faults).toEqual([]);
    const { texts, faults } = await play(name, true);
    expect(faults).toEqual([]);
    // One at a time: where a figure falls silent, all that comes after differs too.
    for (const [at, text] of plain.texts.entries()) expect(texts[at], `step ${at}`).toBe(text);
  });
});
