import type { Action } from './model';
import type { ActId } from './params';
import type { Derived, State } from './state';

export type Dispatch = (action: Action | { type: 'act'; act: ActId }) => void;

/** What every act is given. */
export interface Parts {
  id: string;
  state: State;
  d: Derived;
  dispatch: Dispatch;
  reset: () => void;
  /** what the reader is told about keeping */
  told: string;
}
