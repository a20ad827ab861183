import type { Outcome, Size } from './outcome';
import type { Settings } from './params';
import type { Run } from './run';
import type { Scenario } from './scenarios';
import type { Frame } from './story';
import type { Task } from './task';

/** All that a state shows, computed from it. */
export interface Derived {
  task: Task;
  settings: Settings;
  /** what the mean field expects */
  expected: Outcome;
  /** what the picture shows: the expectation, or the run where there is one */
  shown: Outcome;
  /** the run that belongs to these settings, if it has been made and is asked for */
  run: Run | null;
  /** names the settings for which a run holds */
  key: string;
  sizes: readonly Size[];
  frames: readonly Frame[];
  /** the same moments told in pieces of the work, as the acts speak */
  inPieces: readonly Frame[];
  frame: Frame;
  /** index of the judgement pointed out, or null */
  focus: number | null;
  scenario: Scenario | null;
}
