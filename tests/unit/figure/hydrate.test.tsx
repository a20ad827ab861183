// @vitest-environment jsdom
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mount } from '../../../components/figure/hydrate';
import { nowWritten, unwritten } from '../../../components/figure/unwritten';
import { eventually } from '../eventually';
import { translate } from '../translate';

const heard: string[] = [];

function Fields() {
  const [on, setOn] = useState(false);
  const [level, setLevel] = useState(3);
  const [side, setSide] = useState('a');
  const [pick, setPick] = useState('x');
  const hear = (what: string, set: () => void) => {
    heard.push(what);
    set();
  };
  return (
    <>
      <input type="checkbox" checked={on} onChange={(e) => hear('box', () => setOn(e.target.checked))} />
      <input type="range" value={level} onChange={(e) => hear('range', () => setLevel(Number(e.target.value)))} />
      {['a', 'b'].map((v) => (
        <input
          key={v}
          type="radio"
          name="s"
          checked={side === v}
          onChange={() => hear(`radio ${v}`, () => setSide(v))}
        />
      ))}
      <select value={pick} onChange={(e) => hear('select', () => setPick(e.target.value))}>
        <option>x</option>
        <option>y</option>
      </select>
    </>
  );
}

/** The markup of the build, with what a browser or a reader has since put into its fields. */
async function wake(
  change: (find: (selector: string) => HTMLInputElement) => void,
  meanwhile: (find: (selector: string) => HTMLInputElement) => void = () => {},
) {
  const island = document.createElement('div');
  island.innerHTML = renderToString(<Fields />);
  document.body.replaceChildren(island);
  const find = (selector: string) => island.querySelector(selector) as HTMLInputElement;
  change(find);
  const alive = mount(island, Fields, { id: 'f' });
  meanwhile(find);
  await alive;
  return find;
}

describe('a figure that wakes', () => {
  beforeEach(() => {
    heard.length = 0;
  });

  it('stands as it was drawn, whatever the browser kept of an earlier visit', async () => {
    const find = await wake((at) => {
      at('[type=checkbox]').checked = true;
      at('[type=range]').value = '70';
      at('[type=radio]:nth-of-type(4)').checked = true;
      at('select').value = 'y';
    });
    expect(heard).toEqual([]);
    expect([find('[type=checkbox]').checked, find('[type=range]').value, find('select').value]).toEqual([
      false,
      '3',
      'x',
    ]);
    expect(find('[type=radio]').checked).toBe(true);
  });

  it.each<[string, (find: (selector: string) => HTMLInputElement) => HTMLInputElement, string]>([
    ['a box', (at) => Object.assign(at('[type=checkbox]'), { checked: true }), 'box'],
    ['a slider', (at) => Object.assign(at('[type=range]'), { value: '70' }), 'range'],
    ['the second of two', (at) => Object.assign(at('[type=radio]:nth-of-type(4)'), { checked: true }), 'radio b'],
    ['a list', (at) => Object.assign(at('select'), { value: 'y' }), 'select'],
  ])('hears what the reader did to %s before', async (_, touch, word) => {
    await wake((at) => {
      touch(at).dataset.touched = '';
    });
    expect(heard).toEqual([word]);
    expect(document.querySelector('[data-touched]')).toBeNull();
  });

  it('hears what the reader goes on doing until React has come, and the last of it counts', async () => {
    const touch = (
      at: (selector: string) => HTMLInputElement,
      selector: string,
      what: { value?: string; checked?: boolean },
    ) => {
      Object.assign(at(selector), what).dataset.touched = '';
    };
    const find = await wake(
      (at) => {
        touch(at, '[type=range]', { value: '70' });
        touch(at, '[type=checkbox]', { checked: true });
      },
      (at) => {
        touch(at, '[type=range]', { value: '75' });
        touch(at, '[type=checkbox]', { checked: false });
      },
    );
    expect(heard).toEqual(['range']);
    expect([find('[type=range]').value, find('[type=checkbox]').checked]).toEqual(['75', false]);
  });
});

describe('a figure into which others have put something', () => {
  it('is drawn anew, and hears what was typed and pressed before', async () => {
    heard.length = 0;
    const find = await wake((at) => {
      translate(document.body);
      at('select').after(document.createElement('font'));
      Object.assign(at('[type=range]'), { value: '70' }).dataset.touched = '';
      at('[type=range]').focus();
    });
    expect(heard).toEqual(['range']);
    expect([find('[type=range]').value, document.activeElement]).toEqual(['70', find('[type=range]')]);
    expect([find('select').value, document.querySelector('font, [data-mismatch]')]).toEqual(['x', null]);
  });
});

function Counter() {
  const [n, setN] = useState(0);
  return (
    <div>
      <button type="button" onClick={() => setN(n + 1)}>
        {n} so far
      </button>
      {n < 3 && <p>few</p>}
    </div>
  );
}

describe('presses that came before a figure', () => {
  it('are done in their order, each on what the one before has made of it', async () => {
    const island = document.createElement('div');
    island.innerHTML = renderToString(<Counter />);
    document.body.replaceChildren(island);
    const button = island.querySelector('button') as HTMLButtonElement;
    await mount(island, Counter, { id: 'c' }, [button, button]);
    expect(island.textContent).toBe('2 so farfew');
    translate(island);
    const foreign = document.createElement('div');
    foreign.innerHTML = '<button type="button"><font>0 so far</font></button>';
    document.body.replaceChildren(foreign);
    const early = foreign.querySelector('button') as HTMLButtonElement;
    await mount(foreign, Counter, { id: 'd' }, [early, early, early]);
    expect(foreign.textContent).toBe('3 so far');
  });
});

describe('a figure that React drops', () => {
  afterEach(() => {
    nowWritten('e');
    vi.restoreAllMocks();
  });

  it('is drawn again from what was written, and says so; if nobody has touched it since, only when asked', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const written = vi.fn();
    unwritten('e', written);
    let broken = false;
    function Fragile() {
      if (broken) throw new Error('gone');
      return <Counter />;
    }
    const figure = document.createElement('figure');
    const island = document.createElement('div');
    island.innerHTML = renderToString(<Fragile />);
    figure.append(island);
    document.body.replaceChildren(figure);
    await mount(island, Fragile, { id: 'e' });
    const press = () => {
      island.querySelector('button')?.click();
      return new Promise((done) => setTimeout(done));
    };
    const line = () => figure.querySelector('.figure-sign')?.textContent ?? '';
    await press();
    await press();
    // An extension takes away what React is about to take away.
    island.querySelector('p')?.remove();
    await press();
    await eventually(() => expect(line()).toContain('so it was drawn again'));
    expect(written).toHaveBeenCalledOnce();
    await eventually(() => expect(island.textContent).toBe('0 so farfew'));
    figure.querySelector<HTMLElement>('.figure-sign button')?.click();
    expect(line()).toBe('');
    await press();
    await press();
    island.querySelector('p')?.remove();
    broken = true;
    await press();
    await eventually(() => expect(line()).toContain('This figure has stopped'));
    broken = false;
    figure.querySelector<HTMLElement>('.figure-sign button')?.click();
    await eventually(() => expect(island.textContent).toBe('0 so farfew'));
  });
});
