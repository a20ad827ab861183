import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../components/gym/keyboard';

describe('the keys of a pair', () => {
  const press = (key: string, on: 'pair' | 'button' | 'field' = 'pair', more = {}) =>
    commandOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...more }, on);
  it('are those of the text', () => {
    expect(press('ArrowLeft')).toEqual({ label: 'A' });
    expect(press('ArrowRight')).toEqual({ label: 'B' });
    expect(press('ArrowDown')).toEqual({ label: 'equal' });
    for (const key of ['ArrowUp', '?', 'n', 'N']) expect(press(key)).toEqual({ label: 'unsure' });
    for (const key of ['z', 'Z', 'Backspace']) expect(press(key)).toBe('undo');
    expect(press(' ')).toBe('play');
  });
  it('leave to buttons, fields and the browser what is theirs', () => {
    expect(press(' ', 'button')).toBeNull();
    expect(press('ArrowLeft', 'button')).toEqual({ label: 'A' });
    expect(press('ArrowLeft', 'field')).toBeNull();
    expect(press('z', 'pair', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', 'pair', { altKey: true })).toBeNull();
    for (const key of ['Enter', 'Tab', 'Escape', 'PageDown', 'constructor', 'toString']) expect(press(key)).toBeNull();
  });
});
