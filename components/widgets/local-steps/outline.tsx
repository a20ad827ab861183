'use client';
import { ClaimChips, ClaimWords, Gap, StepBox, type TreeProps } from './parts';
import { partsOf, ROOT } from './proof';

/** A step with what it joins, indented. */
function Branch({ step: k, ...props }: TreeProps & { step: number }) {
  const step = props.d.steps[k];
  if (!step) return null;
  return (
    <li>
      <StepBox {...props} step={step} k={k} lying />
      <ul className="mt-2 ml-3 space-y-2 border-l-2 border-rule pl-2.5">
        {partsOf(k).map((part) => {
          if (k >= 4) return <Branch key={part} {...props} step={part} />;
          const claim = props.d.claims[part];
          return (
            claim && (
              <li key={claim.id} className="flex items-center justify-between gap-2">
                <ClaimWords claim={claim} />
                <ClaimChips {...props} claim={claim} k={part} />
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}

/** The same tree for a narrow screen: the whole first, its parts indented below. */
export function Outline(props: TreeProps) {
  return (
    <div>
      <ul>
        <Branch {...props} step={ROOT} />
      </ul>
      <div className="mt-3 border-t border-dashed border-control pt-3">
        <Gap {...props} />
      </div>
    </div>
  );
}
