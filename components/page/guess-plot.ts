/** Where the marks of a guess stand in its plot, whose height and width are 100; the build draws the answer, the page the reader's. */

/** A value's place on its scale, as a share of it; kept within the plot. */
const shareOf = (value: number, min: number, max: number): number =>
  Math.min(1, Math.max(0, (value - min) / (max - min)));

/** How far along a scale of 0 to 100 a value stands. */
export const alongOf = (value: number, min: number, max: number): number =>
  Number((100 * shareOf(value, min, max)).toFixed(2));

/** The points of an SVG polyline through some values, each in the middle of its column, the scale from bottom to top. */
export const linePoints = (values: readonly number[], min: number, max: number): string =>
  values
    .map((value, i) => {
      const x = Number((((i + 0.5) * 100) / values.length).toFixed(2));
      return `${x},${Number((100 - alongOf(value, min, max)).toFixed(2))}`;
    })
    .join(' ');

/** A value in words. @param says holds {n} for the number */
export const saidAs = (says: string, n: number): string => says.replace('{n}', String(n));
