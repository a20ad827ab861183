// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import Reach from '../../../components/widgets/reach';

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

const slider = (name: RegExp) => screen.getByRole('slider', { name }) as HTMLInputElement;

describe('the figure of the reach', () => {
  it('goes up one level at a press', () => {
    const { container } = render(<Reach id="reach" />);
    fireEvent.click(screen.getByRole('button', { name: /One level up/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Next/ }));
    expect(container.textContent).toContain('Level 2: helpers that are 96.4\u00a0% real');
    expect(slider(/^Level of the walk/).value).toBe('2');
  });

  it('takes a place on the map of the plane, as the sliders do', () => {
    const { container } = render(<Reach id="reach" />);
    const plane = container.querySelector('svg.cursor-crosshair') as SVGSVGElement;
    plane.getBoundingClientRect = () => ({ left: 0, top: 0, width: 420, height: 400 }) as DOMRect;
    const at = (clientX: number, clientY: number) => ({ clientX, clientY, button: 0, pointerType: 'mouse' });
    fireEvent.pointerDown(plane, at(399, 352));
    expect([slider(/trained for reward/).value, slider(/whole shows/).value]).toEqual(['12', '0']);
    fireEvent.pointerMove(plane, at(0, 30));
    expect([slider(/trained for reward/).value, slider(/whole shows/).value]).toEqual(['0', '1']);
    fireEvent.pointerUp(plane, at(0, 30));
    fireEvent.pointerMove(plane, at(399, 352));
    expect(slider(/whole shows/).value).toBe('1');
  });

  it('shows that a collapse stays when the share goes up, and opens the settings that a scenario uses', () => {
    const { container } = render(<Reach id="reach" />);
    fireEvent.click(screen.getByRole('radio', { name: 'after a collapse' }));
    fireEvent.change(slider(/whole shows/), { target: { value: '0.94' } });
    expect(container.textContent).toContain('Only above 94.0\u00a0% would it climb back');
    fireEvent.change(slider(/whole shows/), { target: { value: '1' } });
    expect(container.textContent).toContain('this walk climbs back');
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    fireEvent.change(screen.getByRole('combobox', { name: 'Try' }), { target: { value: 'fading' } });
    expect(details?.open).toBe(true);
    fireEvent.change(slider(/less shows/), { target: { value: '0' } });
    expect(details?.open).toBe(true);
  });
});
