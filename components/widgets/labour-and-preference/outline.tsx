'use client';
import { useState } from 'react';
import type { Question, Standing } from './labour';
import { Eye, FILL, Report, Wish } from './marks';
import type { derive } from './model';
import { standingWords } from './words';

/** Width of a minute in a row's bar, and of the whole bar. */
const MINUTE = 7;
const BAR = 72;

/** One question's minutes, lying down: finding out, then wanting. */
function Bar({ s }: { s: Standing }) {
  const find = s.find * MINUTE;
  const want = s.want * MINUTE;
  return (
    <svg viewBox={`0 0 ${BAR} 24`} width={BAR} height={24} aria-hidden="true" className="shrink-0">
      {s.checked && (
        <rect
          x={0.5}
          y={1}
          width={find + want + 5}
          height={22}
          rx={3}
          className="fill-lit stroke-lamp"
          strokeWidth={1}
        />
      )}
      <rect
        x={3}
        y={6}
        width={find}
        height={12}
        rx={1.5}
        className={`transition-colors duration-400 motion-reduce:transition-none ${s.automated ? FILL.assistants : FILL.finding}`}
        strokeWidth={1.2}
      />
      {s.want > 0 && (
        <>
          <rect x={3 + find} y={6} width={want} height={12} rx={1.5} className={FILL.wanting} strokeWidth={1.2} />
          <g transform={`translate(${3 + find + Math.max(want / 2, 4)} 12)`}>
            <Wish r={4} />
          </g>
        </>
      )}
    </svg>
  );
}

function Marks({ s }: { s: Standing }) {
  if (!s.checked && !s.read) return null;
  return (
    <svg viewBox="-8 -8 16 16" width={18} height={18} aria-hidden="true" className="shrink-0">
      {s.checked ? <Eye /> : <Report />}
    </svg>
  );
}

interface RowsProps {
  d: ReturnType<typeof derive>;
  of: readonly number[];
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** How many questions below are taken on trust, or that none is. */
function below(d: RowsProps['d'], q: Question): string {
  let all = 0;
  let trusted = 0;
  const stack = [...q.helps];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    all++;
    if (d.now.grounds[at] === 'trusted') trusted++;
    stack.push(...(d.work.questions[at]?.helps ?? []));
  }
  return `${all} below, ${trusted === 0 ? 'none' : trusted} on trust`;
}

function Rows({ d, of, open, toggle }: RowsProps) {
  return (
    <ul>
      {of.map((i) => {
        const q = d.work.questions[i];
        const s = d.now.standings[i];
        if (!q || !s) return null;
        const unfolded = open.has(q.id);
        const trusted = d.now.grounds[i] === 'trusted';
        return (
          <li key={q.id} className="border-l-2 border-rule pl-2.5">
            <button
              type="button"
              aria-expanded={unfolded}
              onClick={() => toggle(q.id)}
              className="grid w-full cursor-pointer grid-cols-[1rem_minmax(0,1fr)_auto_4.5rem] items-center gap-x-1.5 py-1 text-left text-sm leading-tight"
            >
              <span aria-hidden="true" className="text-ink-2">
                {unfolded ? '–' : '+'}
              </span>
              <span className={trusted ? 'text-ink-2' : 'text-ink'}>
                {q.label}
                {q.helps.length > 0 && <span className="block text-xs text-ink-2">{below(d, q)}</span>}
              </span>
              <Marks s={s} />
              <span className="col-start-4">
                <Bar s={s} />
              </span>
            </button>
            {unfolded && (
              <>
                <p className="pb-2 pl-5 text-xs leading-snug text-ink-2">{standingWords(q, s)}</p>
                <Rows d={d} of={q.helps} open={open} toggle={toggle} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The same questions for a narrow screen: an outline that unfolds where the reader presses. */
export function Outline({ d }: { d: ReturnType<typeof derive> }) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(['summary']));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return <Rows d={d} of={[0]} open={open} toggle={toggle} />;
}
