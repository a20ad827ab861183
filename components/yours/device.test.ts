// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { device, erase, keepYours, keptAsFile, keptKeys, loadYours } from './device';
import { YOURS_EVENT, YOURS_KEY } from './yours';

const alone = { caught: { hits: 2, tries: 3 }, alarms: { hits: 1, tries: 3 } };

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('what is kept on the device', () => {
  it('adds part to part, takes one away, and leaves nothing behind when none is left', () => {
    const random = { accepted: { hits: 9, tries: 15 }, false: { hits: 4, tries: 15 } };
    expect(keepYours({ alone })).toBe(true);
    expect(keepYours({ random })).toBe(true);
    expect(loadYours()).toEqual({ alone, random });
    keepYours({ alone: null });
    expect(loadYours()).toEqual({ random });
    keepYours({ random: null });
    expect(localStorage.getItem(YOURS_KEY)).toBeNull();
  });

  it('tells the page of every change', () => {
    const heard = vi.fn();
    document.addEventListener(YOURS_EVENT, heard);
    keepYours({ alone });
    erase(localStorage);
    expect(heard).toHaveBeenCalledTimes(2);
    document.removeEventListener(YOURS_EVENT, heard);
  });

  it('lists what is ours and nothing else; a file has all of it; erasing spares what belongs to others', () => {
    localStorage.setItem('another-app', 'x');
    localStorage.setItem('pwwcc-lab:tree:1', '{}');
    localStorage.setItem('theme', 'dark');
    keepYours({ alone });
    expect(keptKeys(localStorage)).toEqual(['pwwcc-lab:tree:1', YOURS_KEY, 'theme']);
    expect(JSON.parse(keptAsFile(localStorage))).toEqual({
      'pwwcc-lab:tree:1': '{}',
      [YOURS_KEY]: JSON.stringify({ alone }),
      theme: 'dark',
    });
    expect(erase(localStorage, 'pwwcc-lab:')).toBe(1);
    expect(erase(localStorage)).toBe(2);
    expect(localStorage.getItem('another-app')).toBe('x');
  });

  it('says so where storage is denied or full, and does not throw', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepYours({ alone })).toBe(false);
    vi.restoreAllMocks();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(device()).toBeNull();
    expect(loadYours()).toEqual({});
    expect(keepYours({ alone })).toBe(false);
  });
});
