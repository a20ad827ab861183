// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REVIEW_KEY } from '../../review/keep';
import { answered, EMPTY, standing } from '../../review/log';
import { readFile, writeRecord } from '../../review/record';
import Review from '.';

const NOW = 1_800_000_000_000;
const card = (id: string, chapter: string) => ({
  id,
  chapter,
  kind: 'mechanism' as const,
  question: `Why ${id}?`,
  answer: `Since ${id}.`,
  read: { href: `../${chapter}/#x`, title: chapter },
});
const props = {
  id: 'cards',
  deck: [card('one22', 'first'), card('two22', 'first'), card('six22', 'second')],
  chapters: [
    { id: 'first', title: 'First' },
    { id: 'second', title: 'Second' },
  ],
  anki: 'cards.txt',
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  localStorage.clear();
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const article = (container: HTMLElement) => container.querySelector('article') as HTMLElement;
const kept = () => {
  const read = readFile(localStorage.getItem(REVIEW_KEY) ?? '');
  return 'log' in read ? standing(read.log).map(({ card: id, grade }) => `${id} ${grade}`) : [];
};

describe('one card at a time', () => {
  it('keeps the answer back, shows it, takes a grade, goes on in the order of the book, and keeps it', () => {
    const { container } = render(<Review {...props} />);
    expect(heading()).toBe('Why one22?');
    expect(container.textContent).not.toContain('Since one22.');
    press('Show the answer');
    expect(container.textContent).toContain('Since one22.');
    expect(document.activeElement).toBe(article(container));
    press(/Knew it/);
    expect(heading()).toBe('Why two22?');
    expect(kept()).toEqual(['one22 3']);
  });

  it('works by keys from inside, and by none from outside', () => {
    const { container } = render(<Review {...props} />);
    for (const key of [' ', 'Enter', '3', 'u']) fireEvent.keyDown(document.body, { key });
    expect(container.textContent).not.toContain('Since one22.');
    fireEvent.keyDown(article(container), { key: '3' });
    expect(kept()).toEqual([]);
    fireEvent.keyDown(article(container), { key: ' ' });
    expect(container.textContent).toContain('Since one22.');
    fireEvent.keyDown(article(container), { key: '1', ctrlKey: true });
    expect(kept()).toEqual([]);
    fireEvent.keyDown(article(container), { key: '2' });
    expect(kept()).toEqual(['one22 2']);
    fireEvent.keyDown(article(container), { key: 'Enter' });
    expect(container.textContent).toContain('Since two22.');
    // Space on a button is the button's
    fireEvent.keyDown(screen.getByRole('button', { name: /Easily/ }), { key: ' ' });
    expect(kept()).toEqual(['one22 2']);
  });

  it('takes the last answer back, and opens its card again', () => {
    const { container } = render(<Review {...props} />);
    press('Show the answer');
    press(/Forgot/);
    press('Take back the last answer');
    expect(heading()).toBe('Why one22?');
    expect(container.textContent).toContain('Since one22.');
    expect(kept()).toEqual([]);
    press(/Easily/);
    expect(kept()).toEqual(['one22 4']);
  });

  it('brings what was forgotten back when nothing else waits, and says when the next card comes', () => {
    render(<Review {...props} />);
    for (const grade of [/Forgot/, /Easily/, /Easily/]) {
      press('Show the answer');
      press(grade);
    }
    expect(heading()).toBe('Why one22?');
    press('Show the answer');
    press(/Easily/);
    expect(heading()).toBe('Nothing waits');
    expect(screen.getByText(/The next card comes in \d+ days?\./)).toBeTruthy();
  });
});

describe('what is kept', () => {
  it('is taken up again, and what is due comes first', () => {
    const log = answered(EMPTY, 'six22', 3, { at: NOW - 90 * 86_400_000, id: 'a' });
    localStorage.setItem(REVIEW_KEY, writeRecord(log));
    render(<Review {...props} />);
    expect(heading()).toBe('Why six22?');
    expect(screen.getByText('1 card to come again, 2 new')).toBeTruthy();
  });

  it('is put together with what another tab did; erased there, it is gone here', () => {
    render(<Review {...props} />);
    press('Show the answer');
    press(/Easily/);
    const other = answered(EMPTY, 'two22', 4, { at: NOW, id: 'b' });
    const news = writeRecord(other);
    // the other tab wrote without having heard of us
    localStorage.setItem(REVIEW_KEY, news);
    act(() => void dispatchEvent(new StorageEvent('storage', { key: REVIEW_KEY, newValue: news })));
    expect(kept().sort()).toEqual(['one22 4', 'two22 4']);
    expect(heading()).toBe('Why six22?');
    localStorage.removeItem(REVIEW_KEY);
    act(() => void dispatchEvent(new StorageEvent('storage', { key: REVIEW_KEY, newValue: null })));
    expect(heading()).toBe('Why one22?');
  });

  it('erased elsewhere, with the news still to come, does not come back with the next answer', () => {
    render(<Review {...props} />);
    press('Show the answer');
    press(/Easily/);
    localStorage.removeItem(REVIEW_KEY);
    press('Show the answer');
    press(/Barely/);
    expect(kept()).toEqual(['two22 2']);
  });

  it('where storage is denied lasts for the visit, and says so', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    render(<Review {...props} />);
    expect(screen.getByRole('status').textContent).toContain('for this visit only');
    press('Show the answer');
    press(/Easily/);
    expect(heading()).toBe('Why two22?');
  });

  it('that can’t be read is put aside, and said', () => {
    localStorage.setItem(REVIEW_KEY, 'rubbish');
    render(<Review {...props} />);
    expect(screen.getByRole('status').textContent).toContain('put aside');
    expect(localStorage.getItem(`${REVIEW_KEY}:unreadable`)).toBe('rubbish');
  });
});

describe('choosing chapters', () => {
  it('keeps to those that are ticked, on the device', () => {
    render(<Review {...props} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    expect(heading()).toBe('Why six22?');
    cleanup();
    render(<Review {...props} />);
    expect(heading()).toBe('Why six22?');
    fireEvent.click(screen.getByRole('button', { name: 'None' }));
    expect(heading()).toBe('No chapter is ticked');
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(heading()).toBe('Why one22?');
  });

  it('a link may ask for one chapter, for this visit', () => {
    history.replaceState(null, '', '?chapter=second');
    render(<Review {...props} />);
    expect(heading()).toBe('Why six22?');
    expect(localStorage.getItem(REVIEW_KEY)).toBeNull();
    history.replaceState(null, '', '/');
  });
});

describe('files', () => {
  const choose = async (text: string) => {
    const field = document.querySelector('input[type=file]') as HTMLInputElement;
    await act(async () => {
      fireEvent.change(field, { target: { files: [{ text: async () => text }] } });
      await vi.advanceTimersByTimeAsync(1);
    });
  };

  it('bring in what they hold, and say how much that is', async () => {
    const { container } = render(<Review {...props} />);
    await choose(writeRecord(answered(EMPTY, 'one22', 4, { at: NOW - 5, id: 'z' })));
    expect(kept()).toEqual(['one22 4']);
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    expect(container.querySelector('[aria-live]')?.textContent).toContain('1 answer more');
    expect(heading()).toBe('Why two22?');
  });

  it('that are broken are refused in words, and nothing is lost', async () => {
    render(<Review {...props} />);
    press('Show the answer');
    press(/Easily/);
    await choose('{"half');
    expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.');
    expect(kept()).toEqual(['one22 4']);
  });
});
