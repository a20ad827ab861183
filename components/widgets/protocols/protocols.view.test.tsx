// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTasks } from '../../../content/tasks';
import { openAct } from '../../../tests/unit/figure-views';
import Protocols from '.';
import { between } from './ledger-data';
import { lookSays } from './says';
import { sentences } from './story';
import { shownOf } from './tree';

const trees = loadTasks();
const shown = shownOf(trees);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const onBench = () => {
  const rendered = render(<Protocols id="protocols" trees={trees} cites={{ leike2018rrm: 'Leike et al., 2018' }} />);
  openAct('All');
  return rendered;
};

describe('the four protocols', () => {
  it('are one picture and four buttons; the choice goes along from act to act', () => {
    const { container } = render(<Protocols id="protocols" trees={trees} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Debate' }));
    expect(container.textContent).toContain(lookSays('debate'));
    openAct('Train');
    fireEvent.click(screen.getByRole('radio', { name: '3 Learn' }));
    expect(container.textContent).toContain(sentences('debate', shown)[3]);
    fireEvent.click(screen.getByRole('radio', { name: 'RRM' }));
    openAct('All');
    expect(screen.getAllByText(sentences('rrm', shown)[3] ?? '').length).toBeGreaterThan(0);
    openAct('Look');
    expect(container.textContent).toContain(lookSays('rrm'));
  });

  it('name their sources on the bench', () => {
    const { container } = onBench();
    expect(container.querySelector('a[href="#source-leike2018rrm"]')?.textContent).toBe('Leike et al., 2018');
  });

  it('change places under the reader’s hand, and say what moved', () => {
    const { container } = onBench();
    fireEvent.click(screen.getByRole('radio', { name: /^Debate/ }));
    expect(screen.getAllByText(sentences('debate', shown)[0] ?? '').length).toBeGreaterThan(0);
    expect(screen.getAllByText(between('rrm', 'debate')).length).toBeGreaterThan(0);
    expect(container.textContent).toContain('B attacks');
    fireEvent.change(screen.getByRole('combobox', { name: /coming from/ }), { target: { value: 'ida' } });
    expect(screen.getAllByText(between('ida', 'debate')).length).toBeGreaterThan(0);
  });

  it('walk through a round and back to all of it', () => {
    onBench();
    fireEvent.click(screen.getByRole('button', { name: /^Walk through a round/ }));
    for (const step of [1, 2, 3, 4]) {
      expect(screen.getAllByText(sentences('rrm', shown)[step] ?? '').length).toBeGreaterThan(0);
      fireEvent.click(screen.getByRole('button', { name: step === 4 ? /^All of it/ : /^Next/ }));
    }
    expect((screen.getByRole('radio', { name: 'All of it' }) as HTMLInputElement).checked).toBe(true);
  });

  it('stand side by side, at the same step, and follow one question by list or by mouse', () => {
    const { container } = onBench();
    const pictures = container.querySelectorAll('svg[role="img"]').length;
    fireEvent.click(screen.getByRole('radio', { name: '2 Look' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'side by side' }));
    expect(container.querySelectorAll('svg[role="img"]').length).toBe(pictures + 1);
    expect(screen.getAllByText(sentences('rlhf', shown)[2] ?? '').length).toBeGreaterThan(0);
    const list = screen.getByRole('combobox', { name: /Follow one question/ }) as HTMLSelectElement;
    fireEvent.change(list, { target: { value: 'omissions' } });
    expect(screen.getByText(/^An omission finder reports/)).toBeTruthy();
    fireEvent.click(screen.getAllByText('Part Two')[0] ?? container);
    expect(list.value).toBe('part-2');
  });
});
