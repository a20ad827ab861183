import type { Status } from '../../models/task-tree';
import { Agent, Dot, Eye, Mark } from './marks';
import type { Derived } from './model';
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
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 font-sans text-sm text-ink-2">
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
      <li className="flex basis-full items-center gap-1 sm:basis-auto">
        <Mark size={24}>
          <Agent round={1} />
        </Mark>
        <span>assistant, trained in round 1</span>
      </li>
      <li className="hidden items-center gap-1 md:flex">
        <Mark size={24}>
          <Dot answered={false} />
        </Mark>
        <span>question</span>
        <Mark size={24} className="ml-2">
          <Dot answered />
        </Mark>
        <span>report, checked</span>
      </li>
    </ul>
  );
}
