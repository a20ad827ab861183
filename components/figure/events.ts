/**
 * How separate islands, prose chips and the loader talk: DOM events on the document, because each island is its own
 * React root in its own chunk and the loader holds no React.
 */
import type { ChipValue } from './contract';

/** A figure tells its chips their new values. */
export const VALUES_EVENT = 'figure:values';
/** A chip asks a figure to set one of its parameters. */
export const SET_EVENT = 'figure:set';
/** A chip asks a figure to point out (or stop pointing out) the mark behind a value. */
export const POINT_EVENT = 'figure:point';

export interface ValuesDetail {
  id: string;
  values: Record<string, ChipValue>;
}
export interface SetDetail {
  id: string;
  param: string;
  /** steps up (+1) or down (-1) from where the figure is now */
  by: number;
}
export interface PointDetail {
  id: string;
  key: string | null;
}
