import { inRange } from '../../models/oversight/evaluation-game';

export interface Accuracies {
  /** share right of the weak supervisor alone, [0, 1] */
  weak: number;
  /** share right of the stronger student, trained on the supervisor's labels, [0, 1] */
  student: number;
  /** share right of the same student trained on true answers, [0, 1] */
  ceiling: number;
}

/**
 * Performance gap recovered: (student − weak) / (ceiling − weak). 0: no better than the supervisor; 1: as good as with true
 * answers; below 0 and above 1 are possible. Source: burns2023.
 * @returns the share, or null where the ceiling isn't above the supervisor, so that there is no gap
 * @throws RangeError naming a parameter that is out of range
 */
export function gapRecovered({ weak, student, ceiling }: Accuracies): number | null {
  inRange('weak', weak, 0, 1);
  inRange('student', student, 0, 1);
  inRange('ceiling', ceiling, 0, 1);
  return ceiling > weak ? (student - weak) / (ceiling - weak) : null;
}
