import type { Action } from './model';
import type { ActId } from './params';

export type Dispatch = (action: Action | { type: 'act'; act: ActId }) => void;
