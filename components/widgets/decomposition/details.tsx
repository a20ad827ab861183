'use client';
import type { TreeNode } from '../../models/recursion/task-tree';
import { Button } from '../../ui/button';
import { capital } from '../../words/capital';
import type { Derived } from './derived';
import { rollUp, training } from './describe';
import { count, inMinutes, inside, reason } from './words';

/** A small bar chart of the minutes: alone, with help, and the budget as a line across both. */
function Minutes({ node, budget }: { node: TreeNode; budget: number }) {
  const most = Math.max(node.minutesAlone, budget, node.minutesHelped ?? 0) || 1;
  const rows: [string, number][] = [['alone', node.minutesAlone]];
  if (node.minutesHelped !== null) rows.push(['with help', node.minutesHelped]);
  const height = rows.length * 24;
  const at = (m: number) => 300 * (m / most);
  return (
    <div className="mt-1 grid grid-cols-[5rem_minmax(0,1fr)_4.5rem] items-center gap-x-2" aria-hidden="true">
      <div className="leading-6 text-ink-2">
        {rows.map(([name]) => (
          <div key={name}>{name}</div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: hidden from assistive technology, which gets the sentence below */}
      <svg viewBox={`0 0 300 ${height}`} preserveAspectRatio="none" className="w-full" height={height}>
        {rows.map(([name, m], k) => (
          <g key={name}>
            <rect
              x={0}
              y={k * 24 + 6}
              width={at(m)}
              height={12}
              className="fill-shade stroke-hatch"
              strokeWidth={0.5}
            />
            <rect x={0} y={k * 24 + 6} width={at(Math.min(m, budget))} height={12} className="fill-lamp-fill" />
          </g>
        ))}
        <path
          d={`M${at(budget)} 0V${height}`}
          className="stroke-ink"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div className="leading-6 tabular-nums text-ink">
        {rows.map(([name, m]) => (
          <div key={name}>{count(m)} min</div>
        ))}
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-xs text-ink-2">{name}</dt>
      <dd className="mt-0.5 text-ink">{children}</dd>
    </div>
  );
}

const HELPS_SHOWN = 12;

export interface DetailsProps {
  derived: Derived;
  node: TreeNode;
  /** whether what hangs below is drawn; null where nothing does */
  open: boolean | null;
  onSelect: (i: number) => void;
  onFold: (i: number, open: boolean) => void;
}

/** All that is known about one node. */
export function Details({ derived, node, open, onSelect, onFold }: DetailsProps) {
  const { index, judgement, tree } = derived;
  const parent = index.nodes[node.parent];
  const helps = node.helps.slice(0, HELPS_SHOWN);
  const kind =
    node.kind === 'task'
      ? 'The task itself'
      : node.kind === 'part'
        ? 'Task-subtask: a part of the work'
        : 'Evaluation-subtask: help for judging';
  return (
    <div className="font-sans text-sm leading-snug">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <p className="text-xs text-ink-2">{kind}</p>
          <p className="font-serif text-xl font-semibold text-ink">{node.label}</p>
        </div>
        <div className="needs-js -mx-2 flex flex-wrap">
          {open !== null && node.index !== 0 && (
            <Button look="quiet" onClick={() => onFold(node.index, !open)}>
              {open ? 'Fold' : 'Unfold'} what is below
            </Button>
          )}
          {parent && (
            <Button look="quiet" onClick={() => onSelect(parent.index)}>
              ↑ {parent.label}
            </Button>
          )}
        </div>
      </div>
      {node.question !== '' && <p className="mt-1 font-serif text-lg leading-snug italic text-ink">{node.question}</p>}
      {node.kind === 'task' && <p className="mt-1 max-w-prose font-serif text-base text-ink">{tree.blurb}</p>}
      <dl className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name={node.kind === 'evaluation' ? 'What comes back up' : 'What is produced'}>
          {node.product}. <span className="text-ink-2">{training(derived, node)}</span>
        </Fact>
        <Fact name="Who judges it">
          {capital(node.evaluator)}
          {node.helps.length > 0 && (
            <>
              , helped by{' '}
              {helps.map((h, k) => (
                <span key={h}>
                  {k > 0 && ', '}
                  <button
                    type="button"
                    onClick={() => onSelect(h)}
                    className="cursor-pointer text-left text-link underline underline-offset-2"
                  >
                    {index.nodes[h]?.label}
                  </button>{' '}
                  <span className="text-ink-2">({inside(index.nodes[h]?.agent ?? '')})</span>
                </span>
              ))}
              {node.helps.length > HELPS_SHOWN && ` and ${count(node.helps.length - HELPS_SHOWN)} more`}
            </>
          )}
          {node.helps.length === 0 && ', with no help'}
        </Fact>
        <Fact name={`Minutes, against the ${inMinutes(judgement.budget)} there are`}>
          <Minutes node={node} budget={judgement.budget} />
          <span className="sr-only">{reason(judgement, node)}</span>
        </Fact>
        <Fact name="Why it takes that long">{node.why}</Fact>
        {node.covers !== '' && <Fact name="Do the helps cover everything?">{node.covers}</Fact>}
        <Fact name="What it rests on">{`${reason(judgement, node)} ${rollUp(derived, node)}`}</Fact>
      </dl>
    </div>
  );
}
