/** The lines of the wide drawing: from every claim and step to the step that hears it. */
import { COLUMNS, claimPlace, columnOf, stepMiddle } from './layout';
import type { derive } from './model';
import { partsOf, ROOT } from './proof';

interface Wire {
  key: string;
  d: (shift: number) => string;
  /** truth and verdict differ; null: truth not shown */
  differs: boolean | null;
}

/** The lines from parts to steps, computed from the places above. */
export function wiresOf(d: ReturnType<typeof derive>): Wire[] {
  const wires: Wire[] = [];
  const wire = (
    key: string,
    from: readonly [number, number],
    step: number,
    right: boolean | null,
    accepted: boolean,
  ) => {
    const [x, y] = from;
    const to = COLUMNS[columnOf(step)][0];
    const end = stepMiddle(step) + (y < stepMiddle(step) ? -14 : 14);
    const bend = (x + to) / 2;
    wires.push({
      key,
      d: (shift) => `M${x} ${y + shift}H${bend + (y < end ? -shift : shift)}V${end + shift}H${to}`,
      differs: right === null ? null : right !== accepted,
    });
  };
  for (let step = 0; step <= ROOT; step++) {
    for (const part of partsOf(step)) {
      const edge = COLUMNS[columnOf(step) - 1]?.[1] ?? 0;
      const at = step < 4 ? d.claims[part] : d.steps[part];
      if (at) wire(at.id, [edge, step < 4 ? claimPlace(part) : stepMiddle(part)], step, at.right, at.accepted);
    }
  }
  return wires;
}
