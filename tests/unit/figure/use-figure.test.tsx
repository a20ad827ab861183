// @vitest-environment jsdom
/** What a figure does to the page around it: its address, the way back, and the words that tell it. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureModel } from '../../../components/figure/contract';
import { writeAll } from '../../../components/figure/unwritten';
import { useFigure } from '../../../components/figure/use-figure';

type State = { n: number };
const model: FigureModel<{ id: string }, State, 'more'> = {
  version: 1,
  params: () => ({ n: { type: 'number', key: 'n', label: 'Number', min: 0, max: 9, step: 1, default: 0 } }),
  init: (_, values = {}) => ({ n: Number(values.n ?? 0) }),
  step: ({ n }) => ({ n: n + 1 }),
  toParams: ({ n }) => ({ n }),
  describe: ({ n }) => ({
    sentences: [`It stands at ${n}.`],
    table: { caption: 'All', head: ['', 'now'], rows: [['number', n]] },
  }),
  values: () => ({}),
};

function Figure() {
  const { state, dispatch, notice } = useFigure(model, 'f', { id: 'f' });
  return (
    <button type="button" onClick={() => dispatch('more')}>
      {state.n} {notice}
    </button>
  );
}

const words = () => document.querySelector('.transcript') as HTMLElement;
const press = () => fireEvent.click(screen.getByRole('button'));
const wait = (ms = 300) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/page/');
  document.body.innerHTML =
    '<figure id="f"><div id="root"></div><details class="transcript"><summary>The figure in words</summary><p>It stands at 0.</p></details></figure>';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  history.replaceState(null, '', '/');
});
const draw = () => render(<Figure />, { container: document.getElementById('root') as HTMLElement });

describe('the figure in words', () => {
  it('follows the figure, table and all, and is left as it was built while nothing has changed', () => {
    draw();
    const built = words().querySelector('p');
    wait();
    expect(words().querySelector('p')).toBe(built);
    press();
    press();
    wait();
    expect(words().textContent).toBe('The figure in wordsIt stands at 2.Allnownumber2');
    expect(words().querySelector('section.table-scroll[tabindex="0"][aria-label="All"] th[scope=row]')).not.toBeNull();
  });

  it('tells the state that a link brings', () => {
    history.replaceState(null, '', '/page/?f=v1.n5');
    draw();
    wait();
    expect(words().textContent).toContain('It stands at 5.');
  });
});

it('a number that the figure cannot take is told of, and nothing else is said', () => {
  history.replaceState(null, '', '/page/?f=v1.n50');
  draw();
  expect(screen.getByRole('button').textContent).toBe(
    '9 The link’s value for “Number”, 50, is none that it can take: it stands at 9.',
  );
});

describe('the way back within a page', () => {
  it('keeps what was done, and writes it into that entry', () => {
    draw();
    history.pushState(null, '', '/page/#b');
    press();
    wait();
    expect(location.search).toBe('?f=v1.n1');
    press();
    // Back to an entry from before: it knows of nothing.
    history.replaceState(null, '', '/page/');
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(screen.getByRole('button').textContent).toBe('2 ');
    expect(location.search).toBe('?f=v1.n2');
  });

  it('takes the state of an entry where nothing was done', () => {
    draw();
    history.replaceState(null, '', '/page/?f=v1.n7');
    act(() => void dispatchEvent(new PopStateEvent('popstate')));
    expect(screen.getByRole('button').textContent).toBe('7 ');
  });
});

it('what was just done can be written at once', () => {
  draw();
  press();
  act(writeAll);
  expect(location.search).toBe('?f=v1.n1');
});
