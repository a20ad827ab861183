// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEST_KEY } from '../../quiz/answers';
import Quiz from '.';

const item = (id: string) => ({
  id,
  question: `What of ${id}?`,
  options: [
    { id: 'a', says: `right ${id}`, right: true as const },
    { id: 'b', says: `wrong ${id}`, error: 'wrong' },
    { id: 'c', says: `worse ${id}`, error: 'worse' },
    { id: 'd', says: `worst ${id}`, error: 'worst' },
  ],
  answer: `Since ${id}.`,
  read: '../first/#x',
});
const props = {
  id: 'the-test',
  items: ['q2', 'q3', 'q4'].map(item),
  errors: ['wrong', 'worse', 'worst'].map((id) => ({ id, says: `The error ${id}`, read: '../first/#y' })),
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

const answer = (name: string) => {
  fireEvent.click(screen.getByRole('radio', { name }));
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
};
const all = (...names: string[]) => {
  for (const name of names) answer(name);
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the test', () => {
  it('asks before, tells nothing, asks again, and says what moved', () => {
    const { container } = render(<Quiz {...props} />);
    all('wrong q2', 'wrong q3', 'I don’t know');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Kept. Now read.');
    expect(container.textContent).not.toMatch(/Since|Right:/);
    press('I have read. Ask me again');
    all('right q2', 'wrong q3', 'right q4');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('0 of 3 before, 2 after');
    expect(container.textContent).toContain('2 questions went from wrong to right, 0 from right to wrong');
    const row = screen.getByRole('row', { name: /The error wrong/ });
    expect(row.textContent).toBe('The error wrong321');
    expect(container.textContent).toContain('What this can’t show.');
    expect(container.textContent).toContain('You, before: I don’t know After: right q4');
  });

  it('keeps the place, and erases all of it', () => {
    render(<Quiz {...props} />);
    answer('wrong q2');
    cleanup();
    render(<Quiz {...props} />);
    expect(screen.getByText('Before reading · question 2 of 3')).toBeTruthy();
    press('Back');
    expect(screen.getByText('Before reading · question 1 of 3')).toBeTruthy();
    answer('worse q2');
    press('Erase my answers');
    expect(localStorage.getItem(TEST_KEY)).toBeNull();
    expect(screen.getByText('Before reading · question 1 of 3')).toBeTruthy();
  });

  it('can be ended without an after: then it gives the answers and no result', () => {
    const { container } = render(<Quiz {...props} />);
    all('wrong q2', 'wrong q3', 'worst q4');
    press('End it, and show the answers');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('The answers');
    expect(container.textContent).toContain('Right: right q2');
    expect(container.textContent).not.toContain('What this can’t show.');
  });

  it('says where nothing can be kept, and goes on', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    render(<Quiz {...props} />);
    expect(screen.getByRole('status').textContent).toContain('for this visit only');
    answer('right q2');
    expect(screen.getByText('Before reading · question 2 of 3')).toBeTruthy();
  });

  it('leaves a record that it can’t read until the reader answers anew', () => {
    localStorage.setItem(TEST_KEY, 'rubbish');
    render(<Quiz {...props} />);
    expect(screen.getByRole('status').textContent).toContain('could not be read');
    expect(localStorage.getItem(TEST_KEY)).toBe('rubbish');
  });
});
