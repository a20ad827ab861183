// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import { madeCase as made } from '../../../tests/unit/made-case';
import SortingDesk from '.';

const props = {
  id: 'sorting-desk',
  cases: [made('one', 'no'), made('two', 'yes')],
  cites: { wu2021: 'Wu et al., 2021' },
};

afterEach(cleanup);

describe('the sorting desk', () => {
  it('files with a key only while the desk has the focus, opens the note, and hands the focus to the next case', () => {
    render(<SortingDesk {...props} />);
    fireEvent.keyDown(document.body, { key: '2' });
    expect(screen.queryByText('Because of one.')).toBeNull();
    const button = screen.getByRole('button', { name: /^Could and didn’t/ });
    fireEvent.keyDown(button, { key: '2', ctrlKey: true });
    expect(screen.queryByText('Because of one.')).toBeNull();
    fireEvent.keyDown(button, { key: '2' });
    expect(screen.getByText('Because of one.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wu et al., 2021' }).getAttribute('href')).toBe('#source-wu2021');
    fireEvent.click(screen.getByRole('button', { name: 'Next case' }));
    expect(document.activeElement?.textContent).toBe('Title two');
    expect(screen.queryByText('Because of one.')).toBeNull();
  });

  it('puts the slip on the reader’s pile, says where we differ, and opens the case again', () => {
    render(<SortingDesk {...props} />);
    openAct('All');
    fireEvent.click(screen.getByRole('button', { name: /^Both, or can’t tell/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Next case' }));
    const pile = screen.getByRole('region', { name: 'Filed under: Both, or can’t tell' });
    const slip = within(pile).getByRole('button', { name: /Title one/ });
    expect(slip.textContent).toContain('we say: Couldn’t');
    fireEvent.click(slip);
    expect(screen.getByText('Because of one.')).toBeTruthy();
  });

  it('lists what is filed and what is not, and opens any of it on its own, with the focus on it', () => {
    render(<SortingDesk {...props} />);
    fireEvent.click(screen.getByRole('button', { name: /^Both, or can’t tell/ }));
    openAct('Piles');
    expect(within(screen.getByRole('region', { name: /^Filed under: Both/ })).getByText('Title one')).toBeTruthy();
    const left = screen.getByRole('region', { name: 'Still on the desk' });
    expect(within(left).queryByText('Title one')).toBeNull();
    fireEvent.click(within(left).getByRole('button', { name: 'Title two' }));
    expect(document.activeElement?.textContent).toBe('Title two');
    expect(screen.getByRole('button', { name: 'Sort' }).getAttribute('aria-current')).toBe('step');
    openAct('Piles');
    fireEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(within(screen.getByRole('region', { name: 'Still on the desk' })).getAllByRole('button')).toHaveLength(2);
  });
});
