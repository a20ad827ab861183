// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadProtocolItems } from '../../../content/protocol-items';
import { openAct } from '../../../tests/unit/figure-views';
import WhichProtocol from '.';

afterEach(cleanup);

describe('which protocol is this?', () => {
  it('answers by key and by button, gives the verdict, keeps the ledger, and hands the focus on', () => {
    const [first, second] = loadProtocolItems();
    render(<WhichProtocol id="which-protocol" items={loadProtocolItems()} />);
    openAct('All');
    const ledger = screen.getByRole('list', { name: 'The scenes' });
    expect(within(ledger).queryByText(/right/)).toBeNull();
    fireEvent.keyDown(document.body, { key: '4' });
    expect(screen.queryByText('Not debate, but RLHF.')).toBeNull();
    fireEvent.keyDown(screen.getByRole('button', { name: /^Debate/ }), { key: '4' });
    expect(screen.getByText('Not debate, but RLHF.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^RLHF\s*right$/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next scene' }));
    expect(document.activeElement?.textContent).toBe(second?.title);
    fireEvent.click(screen.getByRole('button', { name: /^Debate/ }));
    expect(screen.getByText('1 of 2 right so far.')).toBeTruthy();
    fireEvent.click(within(ledger).getByRole('button', { name: /A backflip\s*not right$/ }));
    expect(document.activeElement?.textContent).toBe(first?.title);
    expect(screen.getByText('Not debate, but RLHF.')).toBeTruthy();
  });

  it('opens a scene from among all of them in its act, with the focus and its verdict', () => {
    const [first] = loadProtocolItems();
    render(<WhichProtocol id="which-protocol" items={loadProtocolItems()} />);
    fireEvent.click(screen.getByRole('button', { name: /^Debate/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Next scene' }));
    openAct('Scenes');
    fireEvent.click(screen.getByRole('button', { name: /A backflip\s*not right$/ }));
    expect(document.activeElement?.textContent).toBe(first?.title);
    expect(screen.getAllByText('Not debate, but RLHF.').length).toBeGreaterThan(0);
  });
});
