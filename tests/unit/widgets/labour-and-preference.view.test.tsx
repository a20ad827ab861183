// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import LabourAndPreference from '../../../components/widgets/labour-and-preference';
import { readTask } from '../../../content/tasks';

const props = { id: 'labour-and-preference', tree: readTask('book-summary') };
afterEach(cleanup);

describe('labour and preference', () => {
  it('tells about a question that is pressed or walked to', () => {
    render(<LabourAndPreference {...props} />);
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
    for (let k = 0; k < 3; k++) fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(screen.getAllByText(/none that a person found out, 52 taken on trust/).length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('button', { name: /^How it reads/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Language/ }));
    expect(screen.getAllByText(/Are the marked faults faults/).length).toBeGreaterThan(0);
  });
});
