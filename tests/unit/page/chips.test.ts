// @vitest-environment jsdom
/** Number chips of the text take the arrows, and leave every key with a modifier to the browser. */
import { afterEach, expect, it, vi } from 'vitest';
import { SET_EVENT } from '../../../components/figure/events';
import { startChips } from '../../../components/page/chips';

const added: [string, EventListenerOrEventListenerObject][] = [];
afterEach(() => {
  for (const [name, listener] of added) document.removeEventListener(name, listener);
  document.body.innerHTML = '';
});

it('steps by arrows and pages alone', async () => {
  document.body.innerHTML =
    '<p><span data-value="reach.c" data-param="c" role="spinbutton" tabindex="0">80 %</span><span data-value="reach.d">3</span></p>';
  const listen = document.addEventListener.bind(document);
  const spy = vi.spyOn(document, 'addEventListener').mockImplementation(((name: string, listener: EventListener) => {
    added.push([name, listener]);
    listen(name, listener);
  }) as typeof document.addEventListener);
  startChips(async () => {});
  spy.mockRestore();
  const set: unknown[] = [];
  const hear = (event: Event) => set.push((event as CustomEvent).detail);
  document.addEventListener(SET_EVENT, hear);
  added.push([SET_EVENT, hear]);
  const [chip, plain] = document.querySelectorAll('[data-value]');
  const press = async (key: string, more: KeyboardEventInit = {}, on = chip): Promise<boolean> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    on?.dispatchEvent(event);
    await Promise.resolve();
    await Promise.resolve();
    return event.defaultPrevented;
  };
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'])
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) expect(await press(key, { [modifier]: true })).toBe(false);
  expect(await press('x')).toBe(false);
  expect(await press('ArrowUp', {}, plain)).toBe(false);
  expect(set).toEqual([]);
  expect(await press('ArrowUp')).toBe(true);
  expect(await press('PageDown')).toBe(true);
  expect(set).toEqual([
    { id: 'reach', param: 'c', by: 1 },
    { id: 'reach', param: 'c', by: -10 },
  ]);
});
