import type { AnyFigureModel, FigureSpec } from '../figure/contract';
import * as every from './figures';

const all: readonly FigureSpec[] = Object.values(every);

/** Every figure's papers, by name. */
export const figures: Readonly<Record<string, FigureSpec>> = Object.fromEntries(all.map((f) => [f.name, f]));

/** The pure model of every figure: number chips, transcripts, search and Markdown are made from these, without React. */
export const models: Readonly<Record<string, AnyFigureModel>> = Object.fromEntries(all.map((f) => [f.name, f.model]));

/** Islands that are no figures, each a page's tool: no model, no state in the address, no embed. */
const TOOLS = ['workbench', 'review', 'quiz'] as const;

/** Everything that the release bundles and wakes. */
export const islandNames: readonly string[] = [...all.map((f) => f.name), ...TOOLS];
