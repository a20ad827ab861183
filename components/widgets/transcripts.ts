import type { ComponentType } from 'react';
import { Transcript as Decomposition } from './decomposition/transcript';

/** Widgets whose words need more than sentences and one table. */
// biome-ignore lint/suspicious/noExplicitAny: each widget has props of its own
export const transcripts: Readonly<Record<string, ComponentType<{ props: any }> | undefined>> = {
  decomposition: Decomposition,
};
