import { BENCH } from '../../figure/acts';
import type { Act } from '../../figure/contract';
import type { ParamSchema } from '../../figure/params';
import { TOPICS } from './evidence';

/** A judge who hasn’t read the text; one who has; a few pixels; a fault that nobody finds; and all of it. */
export const ACTS = [
  { id: 'look', label: 'Look', shows: ['judge'] },
  { id: 'open', label: 'No secret', shows: [] },
  { id: 'digit', label: 'A digit', shows: ['pixels'] },
  { id: 'fault', label: 'Lost fault', shows: [] },
  BENCH,
] as const satisfies readonly Act[];

/** What a link carries. */
export const schema = {
  topic: { type: 'choice', key: 't', label: 'Evidence', options: TOPICS, default: 'words' },
  hidden: { type: 'choice', key: 'h', label: 'Text hidden from the judge', options: ['yes', 'no'], default: 'yes' },
  pixels: { type: 'choice', key: 'x', label: 'Pixels', options: ['6', '4'], default: '6' },
  judge: { type: 'choice', key: 'w', label: 'Who judges', options: ['person', 'model'], default: 'person' },
} satisfies ParamSchema;
