// @vitest-environment jsdom
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { mount } from '../../../components/figure/hydrate';

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
async function wake(change: (find: (selector: string) => HTMLInputElement) => void) {
  const island = document.createElement('div');
  island.innerHTML = renderToString(<Fields />);
  document.body.replaceChildren(island);
  const find = (selector: string) => island.querySelector(selector) as HTMLInputElement;
  change(find);
  await mount(island, Fields, { id: 'f' });
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
});
