import { KindMark, MetMark } from './marks';
import { CONDITIONS, dateText, KINDS, type Milestone } from './milestones';
import { meets, type TimelineProps, type TimelineState } from './model';

/** One grid for the heads and every row, so that the marks stand in columns on a wide screen. */
export const GRID =
  '@[42rem]:grid @[42rem]:grid-cols-[6.5rem_minmax(0,1fr)_repeat(5,4.6rem)] @[42rem]:items-start @[42rem]:gap-x-2';

const sourcesOf = (m: Milestone, cites: TimelineProps['cites']): string =>
  m.sources.map((key) => cites?.[key] ?? key).join('; ');

/** One work: when, what kind, what it shows and what it does not, and the conditions that it met. */
export function Row({ m, state, cites }: { m: Milestone; state: TimelineState; cites: TimelineProps['cites'] }) {
  const found = state.chosen.length > 0 && meets(m, state);
  const faint = state.chosen.length > 0 && !found;
  const met = CONDITIONS.filter((c) => m.conditions[c.id] !== 'no');
  return (
    <li className={`border-t border-rule py-2 transition-colors ${found ? 'bg-lit' : ''} ${GRID}`}>
      <span className="flex items-center gap-2 pl-1 text-xs text-ink-2 tabular-nums @[42rem]:pt-0.5">
        <KindMark kind={m.kind} />
        <span className="sr-only">{KINDS.find((k) => k.kind === m.kind)?.label}: </span>
        {dateText(m.when)}
      </span>
      <details className="min-w-0 pl-6 @[42rem]:pl-0">
        <summary
          className={`flex min-h-6 cursor-pointer scroll-mt-16 text-base leading-snug @[42rem]:text-[0.95rem] ${faint ? 'text-ink-2' : 'text-ink'} ${found ? 'font-semibold' : ''}`}
        >
          <span className="underline decoration-rule decoration-1 underline-offset-4">{m.title}</span>
        </summary>
        <div className="max-w-prose space-y-1 py-2 text-sm leading-relaxed text-ink">
          <p>{m.what}</p>
          <p>
            <span className="font-semibold">Not shown:</span> {m.not}
          </p>
          <p className="text-ink-2">{sourcesOf(m, cites)}</p>
        </div>
      </details>
      <p className="pl-6 text-xs text-ink-2 @[42rem]:hidden">
        {met.length === 0
          ? KINDS.find((k) => k.kind === m.kind)?.label
          : met.map((c) => (m.conditions[c.id] === 'yes' ? c.short : `${c.short} (stand-in)`)).join(' · ')}
      </p>
      {CONDITIONS.map((c) => (
        <span key={c.id} className="hidden justify-center @[42rem]:flex @[42rem]:pt-0.5">
          <MetMark met={m.conditions[c.id]} strong={!faint} />
          <span className="sr-only">
            {c.short}: {m.conditions[c.id]}.
          </span>
        </span>
      ))}
    </li>
  );
}
