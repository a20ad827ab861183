import type { ComponentType } from 'react';

/**
 * Every widget the explainer has, one line each. The release bundles each entry by itself, `components/widgets/<name>/index.tsx`,
 * and so the name is the folder's name.
 */
// biome-ignore lint/suspicious/noExplicitAny: each widget has props of its own; they come as JSON from the page
export const widgets: Readonly<Record<string, () => Promise<{ default: ComponentType<any> }>>> = {
  'blind-spots': () => import('./blind-spots'),
  decomposition: () => import('./decomposition'),
  'feedback-loop': () => import('./feedback-loop'),
  overoptimization: () => import('./overoptimization'),
  recursion: () => import('./recursion'),
  'sorting-desk': () => import('./sorting-desk'),
  'two-gaps': () => import('./two-gaps'),
  'fooled-judges': () => import('./fooled-judges'),
  'cheap-evaluation': () => import('./cheap-evaluation'),
  'nested-oversight': () => import('./nested-oversight'),
  reach: () => import('./reach'),
  'task-map': () => import('./task-map'),
  timeline: () => import('./timeline'),
  'weak-to-strong': () => import('./weak-to-strong'),
  'which-protocol': () => import('./which-protocol'),
  'labour-and-preference': () => import('./labour-and-preference'),
  'local-steps': () => import('./local-steps'),
  protocols: () => import('./protocols'),
  'debate-evidence': () => import('./debate-evidence'),
  'coin-run': () => import('./coin-run'),
  'teach-by-comparing': () => import('./teach-by-comparing'),
  'get-fooled': () => import('./get-fooled'),
  lamp: () => import('./lamp'),
};

/**
 * Islands that are no figures: they have no model, no state in the address, no embed. Each is a page's tool, in a folder like a
 * widget's.
 */
// biome-ignore lint/suspicious/noExplicitAny: as above
export const tools: Readonly<Record<string, () => Promise<{ default: ComponentType<any> }>>> = {
  workbench: () => import('./workbench'),
};

/** Everything that the release bundles and wakes. */
export const islands = { ...widgets, ...tools };
