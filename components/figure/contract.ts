import type { ComponentType } from 'react';
import type { CardDrawing } from './drawing';
import type { DataName } from './needs';
import type { ParamSchema, ParamValue } from './params';

/** A number that prose can show: `<Value of="figure-id.key"/>`. */
export interface ChipValue {
  /** as printed, with its unit: "12 minutes", "5 of 8" */
  text: string;
  /** the bare number, for tests and for the spin button */
  value: number;
  /** what it is, for screen readers: "nodes judged alone" */
  label: string;
  /** the parameter that the chip may change, if it is one; `value` is then that parameter's value, whatever the words say */
  param?: string;
}

/** The words of a figure's state: one source for screen readers, no-JavaScript pages, print and Markdown. */
export interface Description {
  sentences: string[];
  table?: { caption: string; head: string[]; rows: (string | number)[][] };
}

/** A state is the shareable parameters plus whatever else the figure remembers. */
export type FigureState = Record<string, unknown>;

/** One act, as its figure's model.ts lists it. */
export interface Act<Id extends string = string> {
  /** [a-z0-9-]; stands in links for ever */
  id: Id;
  /** on its button: a word or two */
  label: string;
  /** names of the parameters whose controls or effects are seen in it */
  shows: readonly string[] | 'all';
}

/**
 * What a widget's model.ts exports as `model`: pure functions only (no React, DOM, clock or Math.random).
 * `Props` is what the page hands to the figure (JSON), `State` what changes while the reader plays.
 */
export interface FigureModel<Props, State extends FigureState, Action> {
  /** version of `params`; raise it when a default or a meaning changes, and keep the old schema in `oldParams` */
  version: number;
  params: (props: Props) => ParamSchema;
  oldParams?: (props: Props) => Readonly<Record<number, ParamSchema>>;
  /** the state at the given parameters; the rest of the parameters take their defaults */
  init: (props: Props, values?: Record<string, ParamValue>) => State;
  step: (state: State, action: Action, props: Props) => State;
  /** the parameters of a state, for the address */
  toParams: (state: State, props: Props) => Record<string, ParamValue>;
  /** sets one parameter from outside (a chip in the prose); absent where no chip may change the figure */
  setParam?: (state: State, name: string, value: number, props: Props) => State;
  /** the acts in which the figure is shown, put there by withActs; absent where everything stands on one screen */
  acts?: readonly Act[];
  /** the start as “Start over” gives it, where that is not simply `init`: a figure in acts stays in its act */
  restart?: (state: State, props: Props) => State;
  describe: (state: State, props: Props) => Description;
  /**
   * Only for a figure that hides its truth until the reader has committed to a guess: the answers, for the page of answers
   * (print, no JavaScript). `describe` of such a figure says nothing that the reader has not yet earned.
   */
  answers?: (props: Props) => Description;
  /** the chips this figure offers, by key */
  values: (state: State, props: Props) => Record<string, ChipValue>;
}

/** Erases a model's types where many models stand side by side (registry, chips, transcripts). */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds models of different props, states and actions
export type AnyFigureModel = FigureModel<any, any, any>;

/** A state of a figure that is worth a picture (`npm run shots`) and whose link is kept for ever (tests/golden/links.json). */
export interface FrozenState {
  /** what the picture is called: small letters, digits, hyphens */
  name: string;
  /** the state as it stands in the address after `?figure=`; left out: as it comes */
  query?: string;
  /** names of buttons within the figure, pressed in this order */
  press?: readonly string[];
  /** without JavaScript: the still drawing */
  still?: boolean;
}

/**
 * What a page may ask its readers to guess before it says so (`<Guess of="figure-id.key">`): one value, or several along a line.
 * The answers are computed by the figure's model.
 */
export interface Ask {
  /** from where to where it is guessed, and in which steps, in the reader's units */
  scale: { min: number; max: number; step: number };
  /** where the reader's marks stand at first; on the scale */
  start: number;
  /** a value in words, with {n} for the number: "{n} of 8 lines" */
  says: string;
  /** what the numbers are, as the plot of several is headed: "Of a hundred pieces, really done" */
  counts: string;
  /** the answers, one or several, on the scale and rounded to its step; `at` names the place of each */
  points: readonly { at: string; truth: number }[];
  /** what the places are: "Levels up"; "" for a single value */
  along: string;
}

/** A figure's papers: all that has to be known about it, in its folder's figure.ts. Lists and checks are made from these. */
export interface FigureSpec {
  /** the folder's name, and `widget` in the page */
  name: string;
  model: AnyFigureModel;
  /** citation keys that the figure's own words and data name; they count as cited on its page. Those of `needs` come by themselves. */
  sources?: readonly string[];
  /** props that content fills in: the name of the data, or of several, which then come as a list */
  needs?: Readonly<Record<string, DataName | readonly DataName[]>>;
  /** attributes of `<Figure>` that go to the figure, beside those of every figure */
  attributes?: readonly string[];
  /** what of the first picture is drawn on its preview card; left out: its largest drawing */
  card?: CardDrawing;
  /** what a page may have its readers guess, by key; computed when a page asks, from the figure's props */
  // biome-ignore lint/suspicious/noExplicitAny: each widget has props of its own
  asks?: Readonly<Record<string, (props: any) => Ask>>;
  /** replaces the sentences and table of `describe` where a figure's words need more */
  // biome-ignore lint/suspicious/noExplicitAny: each widget has props of its own
  transcript?: ComponentType<{ props: any }>;
  /**
   * Acts that show nothing until somebody has played, by their ids, as pictures for whoever reads without scripts and for paper. Each
   * is a `<Stage>`; it may not tell what a reader has not earned yet, for it stands in the page of all readers.
   */
  stills?: Readonly<Record<string, ComponentType<{ id: string }>>>;
  /** how tall its embed is at 640 px wide; measured by `npx tsx tests/tools/embed-heights.ts` */
  embedHeight: number;
  states: readonly FrozenState[];
}
