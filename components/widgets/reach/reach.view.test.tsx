// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openAct } from '../../../tests/unit/figure-views';
import Reach from '.';
import { NUMBERS } from './params';

beforeAll(() => {
  // jsdom knows neither media queries nor captured pointers
  window.matchMedia ??= ((media: string) => ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  })) as unknown as typeof window.matchMedia;
  SVGElement.prototype.setPointerCapture ??= () => {};
});
afterEach(cleanup);

/** The figure, on its bench. */
function onBench() {
  const { container } = render(<Reach id="reach" />);
  openAct('All');
  return container;
}
const slider = (name: RegExp) => screen.getByRole('slider', { name }) as HTMLInputElement;

describe('the figure of the reach', () => {
  it('keeps what was set from act to act', () => {
    const { container } = render(<Reach id="reach" />);
    fireEvent.change(slider(/^Honest reports/), { target: { value: '40' } });
    expect(container.textContent).toContain('Of a hundred reports 40 are honest.');
    expect(container.textContent).toContain('Errors pile up.');
    openAct('The curve');
    expect(slider(/^Honest reports/).value).toBe('40');
    fireEvent.change(slider(/^A look reaches/), { target: { value: '0.58' } });
    expect(container.textContent).toContain('The curve has come loose');
    openAct('Thirty levels');
    expect(container.textContent).toContain('To hold, a look must reach a piece 61 times in a hundred.');
    fireEvent.click(screen.getByRole('radio', { name: 'after a collapse' }));
    openAct('All');
    expect([slider(/^Honest reports/).value, slider(/^How often a look reaches/).value]).toEqual(['40', '0.58']);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'after a collapse' }).checked).toBe(true);
  });

  it('has a control for all that is taken back, and a mark of the ceiling, on its bench', () => {
    const container = onBench();
    for (const name of ['hidden', 'falseAlarm', 'growth', 'badFloor', 'badC'] as const)
      expect(screen.getByRole('slider', { name: NUMBERS[name].label })).toBeTruthy();
    expect(container.innerHTML).not.toContain('>ceiling');
    expect(container.innerHTML).not.toContain(' style="');
    fireEvent.change(slider(/^What no question/), { target: { value: '0.1' } });
    expect(container.innerHTML).toContain('>ceiling');
    expect(container.textContent).toContain('tipping point');
  });

  it('goes up one level at a press', () => {
    const container = onBench();
    fireEvent.click(screen.getByRole('button', { name: /Go up/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(container.textContent).toContain('Level 2: helpers that are 96.4\u00a0% real');
    expect(slider(/^Level of the walk/).value).toBe('2');
  });

  it('takes a place on the map of the plane, as the sliders do', () => {
    const container = onBench();
    const plane = container.querySelector('svg.cursor-crosshair') as SVGSVGElement;
    plane.getBoundingClientRect = () => ({ left: 0, top: 0, width: 420, height: 400 }) as DOMRect;
    const at = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, pointerType: 'mouse' });
    fireEvent.pointerDown(plane, at(399, 352));
    expect([slider(/trained for reward/).value, slider(/look reaches a piece/).value]).toEqual(['12', '0']);
    fireEvent.pointerMove(plane, at(0, 30));
    expect([slider(/trained for reward/).value, slider(/look reaches a piece/).value]).toEqual(['0', '1']);
    fireEvent.pointerUp(plane, at(0, 30));
    fireEvent.pointerMove(plane, at(399, 352));
    expect(slider(/look reaches a piece/).value).toBe('1');
  });

  it('shows that a collapse stays when the share goes up, and opens the settings that a scenario uses', () => {
    const container = onBench();
    fireEvent.click(screen.getByRole('radio', { name: 'after a collapse' }));
    fireEvent.change(slider(/look reaches a piece/), { target: { value: '0.94' } });
    expect(container.textContent).toContain('Only above 94.0\u00a0% would it climb back');
    fireEvent.change(slider(/look reaches a piece/), { target: { value: '1' } });
    expect(container.textContent).toContain('this walk climbs back');
    const details = container.querySelector('details:not([data-part])') as HTMLDetailsElement;
    expect(details?.open).toBe(false);
    fireEvent.change(screen.getByRole('combobox', { name: 'Try' }), { target: { value: 'fading' } });
    expect(details?.open).toBe(true);
    fireEvent.change(slider(/a look reaches less/), { target: { value: '0' } });
    expect(details?.open).toBe(true);
  });
});
