// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { shows, startFilters } from '../../../components/page/filter';
import { placeIn } from '../../../components/page/resume';
import { asksForSearch } from '../../../components/page/search-key';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
});

describe('a filter', () => {
  const wanted = (text: string) => new URLSearchParams(text);
  it('shows what has every chosen value and every word', () => {
    const values = { kind: 'contested', source: 'wu2021 leike2018rrm' };
    expect(shows(wanted(''), values, 'anything')).toBe(true);
    expect(shows(wanted('kind=contested&source=wu2021'), values, '')).toBe(true);
    expect(shows(wanted('kind=established'), values, '')).toBe(false);
    expect(shows(wanted('source=wu20'), values, '')).toBe(false);
    expect(shows(wanted('words=Book half'), values, 'half of a book')).toBe(true);
    expect(shows(wanted('words=books'), values, 'half of a book')).toBe(false);
  });

  it('takes its start from the address, tells how many it shows, and writes what is chosen into the address', () => {
    history.replaceState(null, '', '/claims/?kind=contested&source=nobody');
    document.body.innerHTML = `<div data-filter="list"><input name="words"><select name="kind"><option value="">all</option>
      <option value="contested">c</option></select><select name="source"><option value="">all</option></select><output></output></div>
      <ul id="list"><li data-is-kind="contested">One book</li><li data-is-kind="established">Two books</li><li data-is-kind="contested">Three</li></ul>`;
    startFilters();
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('li')].filter((li) => !li.hidden).map((li) => li.textContent);
    expect(shown()).toEqual(['One book', 'Three']);
    expect(document.querySelector('output')?.textContent).toBe('2 of 3 shown');
    const words = document.querySelector('input');
    if (words) words.value = 'book';
    words?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toEqual(['One book']);
    expect(location.search).toBe('?words=book&kind=contested');
  });
});

describe('a kept place', () => {
  it('is read as it was written, and nonsense is none', () => {
    const place = { page: 'how-far', title: 'How far', id: 'a', section: 'A' };
    expect(placeIn(JSON.stringify(place))).toEqual(place);
    expect(placeIn(JSON.stringify({ page: 'how-far', title: 'How far', id: 3 }))).toEqual({
      page: 'how-far',
      title: 'How far',
    });
    for (const text of [null, '', '{', '[]', 'null', '{"page":"../x","title":"t"}', '{"page":"a"}'])
      expect(placeIn(text)).toBeNull();
  });
});

describe('the key of the search', () => {
  const press = (init: KeyboardEventInit, at: Element = document.body) => {
    let asks = false;
    const listen = (event: KeyboardEvent) => {
      asks = asksForSearch(event);
    };
    document.addEventListener('keydown', listen, { once: true });
    at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
    return asks;
  };
  it('is / outside of fields, and Ctrl or Command with K anywhere; none of them once switched off', () => {
    const field = document.createElement('input');
    document.body.append(field);
    expect(press({ key: '/' })).toBe(true);
    expect(press({ key: '/' }, field)).toBe(false);
    expect(press({ key: '/', ctrlKey: true })).toBe(false);
    expect(press({ key: 'k', ctrlKey: true }, field)).toBe(true);
    expect(press({ key: 'k', metaKey: true })).toBe(true);
    expect(press({ key: 'k' })).toBe(false);
    document.documentElement.dataset.keys = 'off';
    expect(press({ key: '/' })).toBe(false);
    expect(press({ key: 'k', ctrlKey: true })).toBe(false);
    delete document.documentElement.dataset.keys;
  });
});
