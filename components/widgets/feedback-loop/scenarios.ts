import type { Settings } from './game';

/** Vetted starting points, good and bad, each with what it shows. `query` is the figure's part of a link. */
export interface Scenario extends Settings {
  name: string;
  query: string;
  note: string;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'Half in the light',
    lit: 4,
    beta: 6,
    gloss: 0.5,
    query: 'v1.s8',
    note: 'Approval rises and the page gets worse than it was before anybody judged it.',
  },
  {
    name: 'A lighter hand',
    lit: 4,
    beta: 1,
    gloss: 0.5,
    query: 'v1.b10.s8',
    note: 'Trained only a little, the page gets slightly better: the light pays faster than the shade costs.',
  },
  {
    name: 'Everything checked',
    lit: 8,
    beta: 6,
    gloss: 0.5,
    query: 'v1.k8.s8',
    note: 'Where nothing lies in the shade, approval is the truth, and training works as hoped.',
  },
  {
    name: 'Bluff reads no better',
    lit: 4,
    beta: 6,
    gloss: 0,
    query: 'v1.g0.s8',
    note: 'Without gloss the shade is left alone: unseen, but not pushed. The harm needs both shade and a bluff that pleases.',
  },
];
