// @vitest-environment jsdom
/** Fields of the workbench: the caret after an undo, keys while a word is being put together, and the pause that ends a step. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankTree } from '../../lab/document';
import { set } from '../../lab/edit';
import { TextField } from './fields';
import type { RowActions } from './row-actions';
import { edit, initial, type State, type Step, treeOf, undone } from './state';
import { TitleField } from './title-field';
import { PAUSE_MS, useSealing } from './use-sealing';

afterEach(cleanup);

/** Types into a field as a browser does: the event before, the text, the event after. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const at = field.selectionStart ?? 0;
  const end = field.selectionEnd ?? at;
  fireEvent(field, new InputEvent('beforeinput', { bubbles: true }));
  const value = field.value.slice(0, at) + text + field.value.slice(end);
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  setter?.call(field, value);
  field.setSelectionRange(at + text.length, at + text.length);
  fireEvent.input(field);
}

describe.each([1, 3])('a field of %i lines', (rows) => {
  it('has its caret where it was when its text comes back', () => {
    let show: (value: string) => void = () => {};
    function Held() {
      const [value, setValue] = useState('aaaa');
      show = setValue;
      return <TextField label="Words" value={value} most={90} rows={rows} onChange={setValue} />;
    }
    render(<Held />);
    const field = screen.getByLabelText('Words') as HTMLInputElement;
    expect(field.dir).toBe('auto');
    field.focus();
    field.setSelectionRange(1, 2);
    type(field, 'aXa');
    expect([field.value, field.selectionStart]).toEqual(['aaXaaa', 4]);
    act(() => show('aaaa'));
    // letters that are alike: only what was remembered says where
    expect([field.selectionStart, field.selectionEnd]).toEqual([1, 2]);
    act(() => show('aaXaaa'));
    expect(field.selectionStart).toBe(4);
    act(() => show('aaXbbaaa'));
    expect(field.selectionStart).toBe(5);
  });
});

describe('a title that is being written', () => {
  const press = (key: string, more: object = {}) => {
    const calls: string[] = [];
    const actions = { stop: (how: string) => calls.push(how), keys: () => calls.push('keys'), title: () => {} };
    const node = blankTree('One').root;
    render(<TitleField node={node} actions={{ current: actions as unknown as RowActions }} />);
    fireEvent.keyDown(screen.getByLabelText('Title'), { key, ...more });
    cleanup();
    return calls;
  };
  it('leaves every key of a composition to the system', () => {
    for (const key of ['Enter', 'Escape', 'z', 'ArrowDown', 'Process']) {
      expect(press(key, { isComposing: true })).toEqual([]);
      expect(press(key, { keyCode: 229 })).toEqual([]);
    }
    expect(press('Enter')).toEqual(['keep']);
    expect(press('Escape')).toEqual(['back']);
    expect(press('Enter', { ctrlKey: true })).toEqual(['keys']);
  });
});

describe('a pause', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  it('ends a step, but not within a word that is being put together', () => {
    let state: State = initial(blankTree('A'));
    let heard: ReturnType<typeof useSealing> | undefined;
    const send = (step: Step) => {
      state = step(state);
    };
    function Bench({ now }: { now: State }) {
      heard = useSealing(now, send);
      return null;
    }
    const view = render(<Bench now={state} />);
    const write = (title: string) => {
      send(edit((t, at) => set(t, at, { title }), { key: 'title' }));
      view.rerender(<Bench now={state} />);
    };
    const wait = (ms: number) => {
      act(() => void vi.advanceTimersByTime(ms));
      view.rerender(<Bench now={state} />);
    };
    write('A b');
    wait(PAUSE_MS - 1);
    write('A b c');
    wait(PAUSE_MS - 1);
    write('A b c.');
    wait(PAUSE_MS);
    write('A b c. D');
    heard?.onCompositionStart();
    wait(4 * PAUSE_MS);
    write('A b c. D 日');
    heard?.onCompositionEnd();
    wait(PAUSE_MS);
    const back = undone(false)(state);
    expect(treeOf(back).root.title).toBe('A b c.');
    expect(treeOf(undone(false)(back)).root.title).toBe('A');
  });
});
