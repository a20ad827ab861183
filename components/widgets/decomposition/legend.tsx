import type { Status } from '../../models/recursion/task-tree';
import type { Derived } from './derived';
import { Agent, Dot, Eye, Mark } from './marks';
import { count } from './words';

/** What the marks mean, and how many judgements there are of each kind as far as the story has gone. */
export function Legend({ derived, pointed }: { derived: Derived; pointed: string | null }) {
  const { judgement, shown } = derived;
  const yet = shown.helped < judgement.counts.helped;
  const names: readonly [Status, string][] = [
    ['alone', 'judged alone'],
    ['helped', 'with help'],
    ['out', yet ? 'by nobody yet' : 'by nobody'],
  ];
  const row = 'flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-sm text-ink-2';
  // The marks have a line of their own: what they say never changes, so nothing below moves when the counts do.
  return (
    <>
      <ul className={row}>
        {names.map(([status, name]) => (
          <li
            key={status}
            className={`flex items-center gap-1 ${pointed === status ? 'outline-2 outline-offset-2 outline-link' : ''}`}
          >
            <Mark size={24}>
              <Eye status={status} />
            </Mark>
            <span>
              <b className="font-semibold tabular-nums text-ink">{count(shown[status])}</b> {name}
            </span>
          </li>
        ))}
      </ul>
      <ul className={`${row} basis-full`}>
        <li className="flex items-center gap-1">
          <Mark size={24}>
            <Agent round={1} />
          </Mark>
          <span>assistant, with its round of training</span>
        </li>
        <li className="hidden items-center gap-1 md:flex">
          <Mark size={24}>
            <Dot answered={false} />
          </Mark>
          <span>question on its way down</span>
        </li>
        <li className="hidden items-center gap-1 md:flex">
          <Mark size={24}>
            <Dot answered />
          </Mark>
          <span>report, checked</span>
        </li>
      </ul>
    </>
  );
}
