/** `npm run check` tells of a figure without a drawing: a build would stumble over it minutes later. */
import { describe, expect, it } from 'vitest';
import { pictureProblems } from '../../../app/_pictures/check';
import { hasDrawing } from '../../../app/_pictures/drawings';

const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"><path d="M0 0L9 9"/></svg>`;

describe('whether a figure has a drawing', () => {
  it('a large one will do, a mark will not', () => {
    expect(hasDrawing('lamp', svg(100, 100))).toBe(true);
    expect(hasDrawing('lamp', svg(100, 99))).toBe(false);
    expect(hasDrawing('lamp', '<p>only words</p>')).toBe(false);
  });

  it('a small one will do where the figure’s papers choose it, and nowhere else', () => {
    expect(hasDrawing('task-map', svg(16, 16))).toBe(true);
    // Drawn anew, whatever stands on the page.
    expect(hasDrawing('overseer', '<p>only words</p>')).toBe(true);
    expect(hasDrawing('lamp', svg(16, 16))).toBe(false);
    expect(hasDrawing('timeline', svg(16, 16).repeat(3))).toBe(false);
  });

  it('holds for every figure of the site', async () => expect(await pictureProblems()).toEqual([]));
});
