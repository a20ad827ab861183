import type { ReactNode } from 'react';
import { type Gap, GapMark } from '../../ui/gap-mark';
import { derive, type TwoGapsState } from './model';

/** A truth that nobody has earned yet: shade. */
function Unknown() {
  return (
    <span className="inline-block min-w-9 rounded-sm bg-shade px-2 text-center text-shade-ink">
      <span aria-hidden="true">?</span>
      <span className="sr-only">hidden until you have guessed</span>
    </span>
  );
}

interface RowProps {
  gap: Gap;
  name: string;
  what: string;
  known: ReactNode;
  truth: ReactNode;
  /** a chip in the prose points here */
  pointed: boolean;
}

function Row({ gap, name, what, known, truth, pointed }: RowProps) {
  return (
    <tr className={`border-t border-rule align-top ${pointed ? 'bg-lit' : ''}`}>
      <th scope="row" className="py-2.5 pr-3 text-left font-normal">
        <span className="flex gap-2">
          <GapMark gap={gap} className="mt-[0.2em] size-3.5" />
          <span>
            <span className="block font-semibold text-ink">{name}</span>
            <span className="block text-xs leading-snug text-ink-2">{what}</span>
          </span>
        </span>
      </th>
      <td className="py-2.5 pr-3 text-right whitespace-nowrap text-ink">{known}</td>
      <td className="py-2.5 text-right font-semibold whitespace-nowrap text-truth">{truth}</td>
    </tr>
  );
}

const big = (n: number) => <span className="text-xl leading-6 font-semibold tabular-nums">{n}</span>;

/** The two gaps in numbers: what can be stated so far beside what is really there, in the order of the columns. */
export function Ledger({ state, pointed }: { state: TwoGapsState; pointed: string | null }) {
  const { now, alignmentGap, capabilityGap, truth } = derive(state);
  // Skill that was taught may count for more than it is worth: then the bound is none.
  const bounded = (bound: string, n: number) => (
    <>
      <span className="text-xs text-ink-2">{now.taught > 0 ? 'perhaps ' : `${bound} `}</span>
      {big(n)}
    </>
  );
  return (
    <table className="w-full border-collapse text-sm leading-snug">
      <caption className="sr-only">The two gaps, in points of a hundred</caption>
      <thead className="text-xs text-ink-2">
        <tr className="align-bottom">
          <th scope="col" className="pb-1.5 text-left font-normal">
            Of a hundred
          </th>
          <th scope="col" className="w-20 pr-3 pb-1.5 text-right font-normal">
            as far as we know
          </th>
          <th scope="col" className="w-14 pb-1.5 text-right font-normal">
            in truth
          </th>
        </tr>
      </thead>
      <tbody>
        <Row
          gap="no"
          name="Capability gap"
          what="nothing tried has brought it out"
          known={bounded('at most', capabilityGap)}
          truth={truth ? big(truth.capabilityGap) : <Unknown />}
          pointed={pointed === 'capabilityGap'}
        />
        <Row
          gap="yes"
          name="Alignment gap"
          what="could, and didn’t when asked plainly"
          known={bounded('at least', alignmentGap)}
          truth={truth ? big(truth.alignmentGap) : <Unknown />}
          pointed={pointed === 'alignmentGap' || pointed === 'elicited'}
        />
        <Row
          gap="done"
          name="Observed"
          what="right when asked plainly"
          known={big(now.observed)}
          truth={big(now.observed)}
          pointed={pointed === 'observed'}
        />
      </tbody>
    </table>
  );
}
