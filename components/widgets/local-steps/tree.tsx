import { Chip, Look } from './marks';
import type { ShownClaim, ShownStep } from './model';
import { ClaimWords, ReCheck, type TreeProps, useFocusOn } from './parts';
import { partsOf, ROOT } from './proof';
import { inside } from './words';

/** Levels from the top: the whole, the halves, the passages; below them the claims. Each spans its part of eight columns. */
const LEVELS = [
  { steps: [ROOT], span: 'col-span-8' },
  { steps: [4, 5], span: 'col-span-4' },
  { steps: [0, 1, 2, 3], span: 'col-span-2' },
] as const;

/** Half the room between the line of truth and that of the verdict, in columns. */
const APART = 0.045;

interface Wire {
  /** middles, in columns */
  from: number;
  to: number;
  /** truth and verdict differ; null: the truth is not shown */
  differs: boolean | null;
}

/** Lines from a level to the one above it, as wide as the tree is. */
function Lines({ wires }: { wires: readonly Wire[] }) {
  const path = ({ from, to }: Wire, shift: number) =>
    `M${from + shift} 2V${1 + (from < to ? -shift : shift) * 3}H${to + shift}V0`;
  return (
    <svg viewBox="0 0 8 2" preserveAspectRatio="none" className="tree-lines col-span-8 h-5 w-full" aria-hidden="true">
      {wires.map((wire) => (
        <g key={wire.from} fill="none" strokeLinejoin="round">
          {wire.differs && (
            <path d={path(wire, 0)} className="stroke-no/25" strokeWidth={11} vectorEffect="non-scaling-stroke" />
          )}
          {wire.differs !== null && (
            <path d={path(wire, -APART)} className="stroke-truth" strokeWidth={2} vectorEffect="non-scaling-stroke" />
          )}
          <path
            d={path(wire, APART)}
            className="stroke-belief"
            strokeWidth={2}
            strokeDasharray="5 4"
            vectorEffect="non-scaling-stroke"
          />
        </g>
      ))}
    </svg>
  );
}

/** One step: what is so, what it passes on, and in the search the eye that re-checks it. */
function StepCell({ step, d, dispatch, acted }: TreeProps & { step: ShownStep }) {
  const target = useFocusOn<HTMLSpanElement>(step.looked, acted);
  return (
    <div
      className={`rounded-md border-[1.5px] bg-paper-2 px-1 py-1 sm:px-1.5 ${step.valid === null ? 'border-control' : 'border-ink'}`}
    >
      <p className="text-center text-[0.6875rem] leading-4 whitespace-nowrap text-ink sm:text-xs">{step.label}</p>
      <span className="mt-0.5 flex justify-center gap-1">
        {step.right !== null && (
          <Chip look="truth" yes={step.right} label={`in truth ${step.right ? 'right' : 'wrong'}`} />
        )}
        <Chip look="belief" yes={step.accepted} label={`passes on: ${step.accepted ? 'accepted' : 'rejected'}`} />
        {step.looked && step.right === null && (
          <span
            ref={target}
            tabIndex={-1}
            className="flex h-7 min-w-7 items-center text-xs text-ink-2 outline-offset-2"
          >
            {step.valid ? 'valid' : 'invalid'}
          </span>
        )}
        <ReCheck step={step} d={d} dispatch={dispatch} />
      </span>
    </div>
  );
}

/** One claim: the verdict on it, and below what is so, or the eye that holds it against the text. */
function ClaimCell({ claim, k, d, side, dispatch, acted }: TreeProps & { claim: ShownClaim; k: number }) {
  const target = useFocusOn<HTMLSpanElement>(claim.looked, acted);
  const truth = `in truth ${claim.right ? 'right' : 'wrong'}`;
  return (
    <span ref={target} tabIndex={-1} className="flex flex-col items-center gap-1.5 rounded-sm outline-offset-2">
      <Chip look="belief" yes={claim.accepted} label={`${claim.label}: ${claim.accepted ? 'accepted' : 'rejected'}`} />
      {claim.right === null ? (
        <Look
          label={`Hold against the text: ${inside(claim.label)}`}
          off={d.left === 0}
          onPress={() => dispatch({ type: 'look', id: claim.id })}
        />
      ) : (
        <Chip
          look="truth"
          yes={claim.right}
          label={side === 'break' ? `${claim.label}: ${truth}. Change` : truth}
          onPress={side === 'break' ? () => dispatch({ type: 'truth', claim: k }) : undefined}
        />
      )}
      <span
        data-work=""
        aria-hidden="true"
        className="hidden text-center text-[0.6875rem] leading-[1.15] text-ink-2 sm:block"
      >
        {claim.label}
      </span>
    </span>
  );
}

/** The tree standing on its claims, small enough for one screen. @param told the claim whose words are shown below; null: none */
export function Tree({ told, ...props }: TreeProps & { told: ShownClaim | null }) {
  const { d } = props;
  const differs = (at: ShownClaim | ShownStep | undefined) =>
    !at || at.right === null ? null : at.right !== at.accepted;
  const middle = (step: number): number => {
    const [a, b] = partsOf(step);
    return step < 4 ? (a + b + 1) / 2 : (middle(a) + middle(b)) / 2;
  };
  const wiresTo = (steps: readonly number[]): Wire[] =>
    steps.flatMap((step) =>
      partsOf(step).map((part) => ({
        from: step < 4 ? part + 0.5 : middle(part),
        to: middle(step),
        differs: differs(step < 4 ? d.claims[part] : d.steps[part]),
      })),
    );
  return (
    <div>
      <fieldset data-control="choice" className="grid min-w-0 grid-cols-8 items-start justify-items-center">
        <legend className="sr-only">What is so, and what was passed on</legend>
        {LEVELS.map(({ steps, span }) => [
          ...steps.flatMap((k) => {
            const step = d.steps[k];
            return step ? (
              <div key={step.id} className={span}>
                <StepCell {...props} step={step} />
              </div>
            ) : (
              []
            );
          }),
          <Lines key={span} wires={wiresTo(steps)} />,
        ])}
        {d.claims.map((claim, k) => (
          <ClaimCell key={claim.id} {...props} claim={claim} k={k} />
        ))}
      </fieldset>
      <div data-work="" className="mt-2 min-h-11">
        {told && <ClaimWords claim={told} />}
      </div>
    </div>
  );
}
