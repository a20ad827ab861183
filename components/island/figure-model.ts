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
