// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readTask } from '../../../content/tasks';
import { openAct } from '../../../tests/unit/figure-views';
import LabourAndPreference from '.';
import { lookSays } from './says';

const props = { id: 'labour-and-preference', tree: readTask('book-summary') };
afterEach(cleanup);

describe('labour and preference', () => {
  it('tells about a question that is pressed or walked to', () => {
    render(<LabourAndPreference {...props} />);
    openAct('All');
    expect(screen.getAllByRole('option')).toHaveLength(52);
    expect(document.body.textContent).toContain('Assistants take on the 32 narrowest of 52 questions');
    fireEvent.click(screen.getByRole('option', { name: /^Where the words go/ }));
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toMatch(
      /^Where the words go\. .*What is wanted here takes a person 1 minute/,
    );
    const list = screen.getByRole('listbox');
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    expect(screen.getByRole('option', { selected: true }).id).toBe(list.getAttribute('aria-activedescendant'));
    expect(screen.getByText('Words for each part.')).toBeTruthy();
  });

  it('moves the finding out as the reader steps, and unfolds the outline to the narrowest question', () => {
    render(<LabourAndPreference {...props} />);
    openAct('All');
    for (let k = 0; k < 3; k++) fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getAllByText(/none that a person found out, 52 taken on trust/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: /^How it reads/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Language/ }));
    expect(screen.getAllByText(/Are the marked faults faults/).length).toBeGreaterThan(0);
  });

  it('flips the verdict and not the wishes, and takes both along to the bench', () => {
    const { container } = render(<LabourAndPreference {...props} />);
    const verdict = () => container.querySelector('[data-verdict]')?.textContent;
    expect(verdict()).toBe('First');
    fireEvent.click(screen.getByRole('radio', { name: 'One false' }));
    expect(verdict()).toBe('Second');
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(4);
    expect(screen.getByRole('button', { name: /^true to the book/ }).textContent).toContain(
      'report: Second ahead by 2, where it had said First by 2',
    );
    fireEvent.click(screen.getByRole('button', { name: /^true to the book/ }));
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(3);
    openAct('All');
    expect(container.textContent).toContain(lookSays(14, 'false'));
  });

  it('asks twice, in two orders, and says how far the reader moved', () => {
    const { container } = render(<LabourAndPreference {...props} />);
    openAct('Another order');
    const first = () => container.querySelector('ol > li')?.textContent;
    const before = first();
    fireEvent.change(screen.getByRole('slider', { name: 'Your verdict' }), { target: { value: '-3' } });
    fireEvent.click(screen.getByRole('button', { name: 'That is my verdict' }));
    expect(first()).not.toBe(before);
    expect(container.textContent).not.toContain('before');
    fireEvent.change(screen.getByRole('slider', { name: 'Your verdict' }), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'That is my verdict' }));
    expect(container.textContent).toContain('you moved four steps towards Second');
    fireEvent.click(screen.getByRole('button', { name: 'Read once more' }));
    expect(first()).toBe(before);
  });
});
