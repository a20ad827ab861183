import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { SHAPES } from './cloud';
import { SIZES } from './curves';
import { DRAWS, START, THOUSAND } from './steps';

/** A cloud and its favourite; our ten pages; what was measured; then all five judges on one axis. */
export const ACTS = [
  { id: 'cloud', label: 'Cloud', shows: ['draws', 'shape'] },
  { id: 'pages', label: 'Ten pages', shows: ['draws'] },
  { id: 'measured', label: 'Measured', shows: ['draws', 'size'] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries: the notch of the slider (an index into DRAWS, not n itself), the size of the proxy, the shape of the cloud. @param start notch at which the slider stands by itself */
export function params(start: number = START): ParamSchema {
  return {
    draws: {
      type: 'number',
      key: 'n',
      label: 'Optimise harder',
      min: 0,
      max: DRAWS.length - 1,
      step: 1,
      default: start,
    },
    size: { type: 'choice', key: 's', label: 'Proxy reward model', options: SIZES, default: '3m' },
    shape: { type: 'choice', key: 'e', label: 'Errors of the judge', options: SHAPES, default: 'trick' },
  };
}

/** Version 1 started at the far end of the cloud's slider. */
export const oldParams = (): Readonly<Record<number, ParamSchema>> => ({ 1: params(THOUSAND) });
