import type { Action } from './model';
import type { ActId } from './params';
import type { Derived, State } from './state';

/** What every act is given. */
export interface Parts {
  id: string;
  state: State;
  d: Derived;
  dispatch: (action: Action | { type: 'act'; act: ActId }) => void;
  reset: () => void;
  /** what the reader is told about keeping */
  told: string;
  /** whether the six seconds are shown */
  clock: boolean;
  setClock: (on: boolean) => void;
}
