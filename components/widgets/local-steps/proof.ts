/**
 * A tree of eight claims, seven steps and one thing that no claim covers, small enough to try everything. A whole is right if
 * all its parts are; a valid step accepts if and only if it has heard "accepted" from all its parts. The project's own
 * finite logic: nothing here is estimated. Pure; verdicts and truths are bit masks, bit k for claim or step k.
 */

export const CLAIMS = 8;
/** Steps 0..3 join two claims each, 4 and 5 two of these each, 6 is the whole. */
export const STEPS = 7;
export const ROOT = STEPS - 1;
const ALL_CLAIMS = (1 << CLAIMS) - 1;
const ALL_STEPS = (1 << STEPS) - 1;

/** One way in which everything can be. */
export interface Case {
  /** claims that are wrong: the text does not bear them out */
  readonly wrong: number;
  /** claims that were rejected by whoever judged them; the others were accepted */
  readonly rejected: number;
  /** steps that pass on the opposite of what their parts say */
  readonly bent: number;
  /** what no claim covers is wrong */
  readonly gap: boolean;
}

export interface Outcome {
  /** claims judged otherwise than they are */
  readonly misjudged: number;
  /** for each step what it passes on: accepted? */
  readonly passes: readonly boolean[];
  /** for each step whether what it stands for is right; for the whole, what no claim covers counts too */
  readonly right: readonly boolean[];
  /** the verdict on the whole is not the truth */
  readonly failed: boolean;
}

const PARTS: readonly (readonly [number, number])[] = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 1],
  [2, 3],
  [4, 5],
];
/** The two parts of a step: claims for the steps 0..3, steps for the others. */
export const partsOf = (step: number): readonly [number, number] => PARTS[step] ?? [0, 0];

/** The claims beneath a step, as a mask. */
export const beneath = (step: number): number =>
  step < 4 ? 0b11 << (2 * step) : step < 6 ? 0b1111 << (4 * (step - 4)) : ALL_CLAIMS;

/** Whether both parts of a step say "accepted": claims not rejected, or steps in the mask `out` of what was passed on. */
const hears = (step: number, rejected: number, out: number): boolean =>
  step < 4
    ? ((rejected >> (2 * step)) & 3) === 0
    : step < ROOT
      ? ((out >> (2 * (step - 4))) & 3) === 3
      : ((out >> 4) & 3) === 3;

/** What comes up from a tree: the verdict of each step, as a mask of acceptances. */
export function accepts(rejected: number, bent: number): number {
  let out = 0;
  for (let step = 0; step < STEPS; step++) {
    if (hears(step, rejected, out) !== (((bent >> step) & 1) === 1)) out |= 1 << step;
  }
  return out;
}

/** Whether the verdict on the whole is not the truth. */
const fails = ({ wrong, rejected, bent, gap }: Case): boolean =>
  (((accepts(rejected, bent) >> ROOT) & 1) === 1) !== (wrong === 0 && !gap);

/** Runs one case. */
export function outcome({ wrong, rejected, bent, gap }: Case): Outcome {
  const out = accepts(rejected, bent);
  const passes = Array.from({ length: STEPS }, (_, step) => ((out >> step) & 1) === 1);
  const right = passes.map((_, step) => (wrong & beneath(step)) === 0 && !(step === ROOT && gap));
  return { misjudged: wrong ^ rejected, passes, right, failed: fails({ wrong, rejected, bent, gap }) };
}

/** How many bits of a mask are set. */
export function ones(mask: number): number {
  let n = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) n++;
  return n;
}

/** What trying everything shows. Each count is of cases; `failed` are those in which the verdict on the whole is wrong. */
export interface Facts {
  /** every claim right or wrong, accepted or rejected; every step valid or bent; the gap right or wrong */
  readonly all: { readonly cases: number; readonly failed: number; readonly withoutFault: number };
  /** claims judged rightly, steps valid, nothing amiss in the gap */
  readonly induction: { readonly cases: number; readonly failed: number };
  /** steps valid, exactly one claim misjudged, nothing amiss in the gap; `found`: invalid steps in the failed cases */
  readonly oneLeaf: { readonly cases: number; readonly failed: number; readonly steps: number; readonly found: number };
  /** claims judged rightly, steps valid, the gap free */
  readonly gap: { readonly cases: number; readonly failed: number };
}

let known: Facts | undefined;

/**
 * Goes through all 2^8 · 2^8 · 2^7 · 2 cases. The verdict depends only on the rejections and the bent steps, the truth only on
 * the wrong claims and the gap; so the 2^15 verdicts are worked out once and set against the 2^9 truths by counting.
 */
export function facts(): Facts {
  if (known) return known;
  const truths = 2 * (ALL_CLAIMS + 1);
  const all = { cases: 0, failed: 0, withoutFault: 0 };
  for (let bent = 0; bent <= ALL_STEPS; bent++) {
    for (let rejected = 0; rejected <= ALL_CLAIMS; rejected++) {
      const accepted = ((accepts(rejected, bent) >> ROOT) & 1) === 1;
      all.cases += truths;
      // Of all truths, one makes the whole right: no claim wrong and nothing amiss in the gap.
      all.failed += accepted ? truths - 1 : 1;
      // Without a fault the claims are wrong where they were rejected, and the steps and the gap are in order.
      if (bent === 0 && accepted !== (rejected === 0)) all.withoutFault++;
    }
  }
  const induction = { cases: 0, failed: 0 };
  const oneLeaf = { cases: 0, failed: 0, steps: 0, found: 0 };
  const gap = { cases: 0, failed: 0 };
  for (let wrong = 0; wrong <= ALL_CLAIMS; wrong++) {
    for (const amiss of [false, true]) {
      const failed = fails({ wrong, rejected: wrong, bent: 0, gap: amiss });
      gap.cases++;
      if (failed) gap.failed++;
      if (amiss) continue;
      induction.cases++;
      if (failed) induction.failed++;
    }
    for (let claim = 0; claim < CLAIMS; claim++) {
      const at: Case = { wrong, rejected: wrong ^ (1 << claim), bent: 0, gap: false };
      oneLeaf.cases++;
      if (!fails(at)) continue;
      oneLeaf.failed++;
      oneLeaf.steps += STEPS;
      oneLeaf.found += invalid(at).length;
    }
  }
  known = { all, induction, oneLeaf, gap };
  return known;
}

/** Re-checks every step against what it heard. @returns the steps that pass on something else */
export function invalid({ rejected, bent }: Pick<Case, 'rejected' | 'bent'>): number[] {
  const out = accepts(rejected, bent);
  return Array.from({ length: STEPS }, (_, step) => step).filter(
    (step) => hears(step, rejected, out) !== (((out >> step) & 1) === 1),
  );
}
