// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import Overoptimization from '.';
import { DRAWS } from './steps';
import { CHOSEN, GOLD_IS_A_MODEL, NO_RL, PROVENANCE } from './words';

afterEach(cleanup);
const slider = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('slider', { name });

describe('overoptimisation', () => {
  it('keeps the reader’s settings from act to act', () => {
    render(<Overoptimization id="overoptimization" />);
    fireEvent.change(slider('Keep the best of'), { target: { value: DRAWS.indexOf(10) } });
    fireEvent.click(screen.getByRole('radio', { name: 'Wild errors' }));
    expect(document.body.textContent).toContain('The judge’s favourite of 10 answers. 89 of all thousand');
    openAct('Ten pages');
    expect(slider('As far as the best of').value).toBe(String(DRAWS.indexOf(10)));
    openAct('Measured');
    fireEvent.change(slider('Small judge’s size'), { target: { value: '8' } });
    expect(document.body.textContent).toContain('A small judge picks the best of 10. ');
    openAct('All');
    expect(slider(/^Optimise harder/).value).toBe(String(DRAWS.indexOf(10)));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '3B' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Wild errors' }).checked).toBe(true);
  });

  it('has a cloud of a thousand and no more, however far the bench goes', () => {
    render(<Overoptimization id="overoptimization" />);
    openAct('All');
    fireEvent.change(slider(/^Optimise harder/), { target: { value: DRAWS.length - 1 } });
    openAct('Cloud');
    expect(slider('Keep the best of').getAttribute('aria-valuetext')).toBe('1,000 answers');
    fireEvent.change(slider('Keep the best of'), { target: { value: '0' } });
    expect(document.body.textContent).toContain('One answer, as it comes');
  });

  it('says on the bench where its numbers come from', () => {
    render(<Overoptimization id="overoptimization" />);
    openAct('All');
    for (const said of [CHOSEN, GOLD_IS_A_MODEL, NO_RL, PROVENANCE]) expect(document.body.textContent).toContain(said);
    expect(document.querySelectorAll('svg .stroke-truth').length).toBeGreaterThan(10);
  });
});
