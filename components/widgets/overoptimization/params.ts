import type { ParamSchema } from '../../island/params';
import { SIZES } from './curves';
import { DRAWS, START } from './steps';

/** What a link carries: the notch of the slider (an index into DRAWS, not n itself) and the size of the proxy. */
export function params(): ParamSchema {
  return {
    draws: {
      type: 'number',
      key: 'n',
      label: 'Optimise harder',
      min: 0,
      max: DRAWS.length - 1,
      step: 1,
      default: START,
    },
    size: { type: 'choice', key: 's', label: 'Proxy reward model', options: SIZES, default: '3m' },
  };
}
