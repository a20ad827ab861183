'use client';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { KindMark, MetMark } from './marks';
import { CONDITIONS, dateText, KINDS, type Milestone } from './milestones';
import { meets, model, sentence, type TimelineProps, type TimelineState } from './model';

/** One grid for the heads and every row, so that the marks stand in columns on a wide screen. */
const GRID =
  '@[42rem]:grid @[42rem]:grid-cols-[6.5rem_minmax(0,1fr)_repeat(5,4.6rem)] @[42rem]:items-start @[42rem]:gap-x-2';

const sourcesOf = (m: Milestone, cites: TimelineProps['cites']): string =>
  m.sources.map((key) => cites?.[key] ?? key).join('; ');

function Row({ m, state, cites }: { m: Milestone; state: TimelineState; cites: TimelineProps['cites'] }) {
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
          className={`flex min-h-6 cursor-pointer text-base leading-snug @[42rem]:text-[0.95rem] ${faint ? 'text-ink-2' : 'text-ink'} ${found ? 'font-semibold' : ''}`}
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

/** Works by date, and the conditions that each of them met. */
export function View(props: TimelineProps) {
  const { state, dispatch, reset, notice, dismissNotice } = useFigure(model, props.id, props);
  const text = sentence(state, props.milestones);
  const changed = state.chosen.length > 0 || !state.standIns;
  return (
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <p className="min-h-24 max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink @[36rem]:min-h-14">
        {text}
      </p>
      <fieldset data-control="choice" className="needs-js mt-2">
        <legend className="sr-only">What should hold at once</legend>
        <div className={`flex flex-wrap gap-2 ${GRID} @[42rem]:items-end`}>
          <span className="hidden @[42rem]:col-span-2 @[42rem]:block" />
          {CONDITIONS.map((c) => (
            <label
              key={c.id}
              className="relative flex min-h-9 cursor-pointer items-center justify-center rounded-md border border-control px-2 py-1 text-center text-xs leading-tight text-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-link hover:border-ink @[42rem]:min-h-14"
            >
              <input
                type="checkbox"
                checked={state.chosen.includes(c.id)}
                onChange={() => dispatch({ type: 'toggle', condition: c.id })}
                className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
              />
              <span className="pointer-events-none relative">{c.short}</span>
            </label>
          ))}
        </div>
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-sm text-ink-2">
          <label className="inline-flex min-h-9 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={state.standIns}
              onChange={(event) => dispatch({ type: 'stand-ins', count: event.target.checked })}
              className="size-4 accent-ink"
            />
            stand-ins count
          </label>
          <Button look="quiet" onClick={reset} aria-disabled={!changed} className="-mx-3">
            Clear
          </Button>
        </div>
      </fieldset>
      <ol className="mt-2 list-none border-b border-rule p-0">
        {props.milestones.map((m) => (
          <Row key={m.id} m={m} state={state} cites={props.cites} />
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
        {KINDS.map((k) => (
          <span key={k.kind} className="inline-flex items-center gap-1.5">
            <KindMark kind={k.kind} /> {k.label}
          </span>
        ))}
        <span className="hidden items-center gap-1.5 @[42rem]:inline-flex">
          <MetMark met="yes" strong /> so it was
        </span>
        <span className="hidden items-center gap-1.5 @[42rem]:inline-flex">
          <MetMark met="stand-in" strong /> something stood in for it
        </span>
      </p>
      <LiveRegion text={text} />
    </div>
  );
}
