// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import CheapEvaluation from '.';
import { CHOSEN, FORMULA, TRAINING } from './words';

afterEach(cleanup);
const seen = () => document.body.textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('cheap evaluation', () => {
  it('keeps the reader’s settings from act to act', () => {
    render(<CheapEvaluation id="cheap-evaluation" />);
    fireEvent.change(screen.getByRole('slider', { name: 'Judged twice' }), { target: { value: '200' } });
    openAct('Wall');
    press('Judge 10 more');
    openAct('Price');
    expect(screen.getByRole<HTMLInputElement>('slider', { name: 'Answers a person judges' }).value).toBe('210');
    openAct('All');
    expect(screen.getByRole<HTMLInputElement>('slider', { name: 'Answers a person judges' }).value).toBe('210');
  });

  it('trains, judges anew, and shows both on the bench too', () => {
    render(<CheapEvaluation id="cheap-evaluation" />);
    openAct('Train on it');
    const judge = () => screen.getByRole('button', { name: 'Judge 120 new answers' });
    expect(judge().getAttribute('aria-disabled')).toBe('true');
    for (let i = 0; i < 3; i++) press('Train a round');
    expect(judge().getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(judge());
    expect(judge().getAttribute('aria-disabled')).toBe('true');
    expect(seen()).toContain('480 of 600 judgements left');
    expect(seen()).toContain('Round 3: the assistant passes 97 of a hundred');
    openAct('All');
    expect(seen()).toContain('480 of 600 judgements left');
    press('Untrain');
    expect(seen()).toContain('600 of 600 judgements left');
    expect(seen()).toContain('Untrained: the old sample says');
  });

  it('says on the bench what is made up', () => {
    render(<CheapEvaluation id="cheap-evaluation" />);
    openAct('All');
    for (const said of [CHOSEN, FORMULA, TRAINING]) expect(seen()).toContain(said);
  });
});
