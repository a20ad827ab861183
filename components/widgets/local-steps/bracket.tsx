'use client';
import { H, W } from './layout';
import { ClaimChips, ClaimWords, Gap, StepBox, type TreeProps } from './parts';
import { wiresOf } from './wires';

/** Where the boxes stand, as classes; layout.ts has the same as numbers. */
export const PLACES = [
  'left-[7rem] top-[0.5rem] h-[6.5rem] w-[7rem]',
  'left-[7rem] top-[8rem] h-[6.5rem] w-[7rem]',
  'left-[7rem] top-[15.5rem] h-[6.5rem] w-[7rem]',
  'left-[7rem] top-[23rem] h-[6.5rem] w-[7rem]',
  'left-[16.5rem] top-[4.25rem] h-[6.5rem] w-[7rem]',
  'left-[16.5rem] top-[19.25rem] h-[6.5rem] w-[7rem]',
  'left-[26rem] top-[11.5rem] h-[7rem] w-[9rem]',
] as const;

/** The tree lying on its side: claims at the left, the whole at the right. For wide screens. */
export function Bracket(props: TreeProps) {
  const { d } = props;
  const wires = wiresOf(d);
  return (
    <div>
      <div className="relative h-[30rem]">
        <ul className="absolute inset-y-0 left-0 right-[36rem]">
          {d.claims.map((claim) => (
            <li key={claim.id} className="flex h-[3.75rem] items-center border-b border-rule/60 pr-3">
              <ClaimWords claim={claim} />
            </li>
          ))}
        </ul>
        <div className="absolute inset-y-0 right-0 w-[36rem]">
          <svg viewBox={`0 0 ${W} ${H}`} aria-hidden="true" className="absolute inset-0 size-full">
            {wires.map(({ key, d: path, differs }) => (
              <g key={key} fill="none" strokeLinejoin="round">
                {differs && <path d={path(0)} className="stroke-no/25" strokeWidth={13} />}
                {differs !== null && <path d={path(-2.5)} className="stroke-truth" strokeWidth={2} />}
                <path d={path(2.5)} className="stroke-belief" strokeWidth={2} strokeDasharray="5 4" />
              </g>
            ))}
          </svg>
          <ul className="absolute inset-y-0 left-0">
            {d.claims.map((claim, k) => (
              <li key={claim.id} className="flex h-[3.75rem] items-center">
                <ClaimChips {...props} claim={claim} k={k} />
                <span className="sr-only">{claim.label}</span>
              </li>
            ))}
          </ul>
          {d.steps.map((step, k) => (
            <StepBox key={step.id} {...props} step={step} k={k} className={`absolute ${PLACES[k]}`} />
          ))}
        </div>
      </div>
      <div className="mt-3 flex min-h-14 max-w-[22.5rem] items-center border-t border-dashed border-control pt-3">
        <div className="w-full">
          <Gap {...props} />
        </div>
      </div>
    </div>
  );
}
