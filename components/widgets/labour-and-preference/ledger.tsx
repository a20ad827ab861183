import { useId } from 'react';
import { px } from '../../ui/px';
import { Room } from '../../ui/room';
import type { Account, Ground } from './labour';
import { Hatch, type Kind, Swatch } from './marks';
import { number, shareWords } from './words';

const NAMES: readonly [Kind, string][] = [
  ['wanting', 'wanting'],
  ['reading', 'reading reports'],
  ['checking', 'spot checks'],
  ['finding', 'finding out'],
];

function Line({ kind, name, value, on }: { kind: Kind; name: string; value: number; on: boolean }) {
  return (
    <div className={`flex items-center gap-2 rounded-sm py-0.5 ${on ? 'bg-lit' : ''}`}>
      <Swatch kind={kind} />
      <dt className="flex-1 text-ink">{name}</dt>
      <dd className="font-semibold tabular-nums text-ink">{number(value)}</dd>
    </div>
  );
}

/** The minutes by kind, in the order in which they stand on the pan from the top down. */
export function Ledger({ now, pointed }: { now: Account; pointed: string | null }) {
  return (
    <div className="text-sm">
      <p className="flex justify-between text-xs text-ink-2">
        <span>People</span>
        <span>minutes</span>
      </p>
      <dl>
        {NAMES.map(([kind, name]) => (
          <Line key={kind} kind={kind} name={name} value={now[kind as 'wanting']} on={pointed === kind} />
        ))}
      </dl>
      <p className="mt-2 text-xs text-ink-2">Assistants</p>
      <dl>
        <Line kind="assistants" name="finding out" value={now.assistants} on={pointed === 'assistants'} />
      </dl>
      <p className="mt-2 flex items-baseline justify-between border-t border-rule pt-2">
        <span className="text-ink">People’s share of all minutes</span>
        <span className="text-xl font-semibold tabular-nums text-ink">{shareWords(now)}</span>
      </p>
    </div>
  );
}

const COLUMNS = 13;
const CELL = 20;
const LOOKS: Readonly<Record<Ground, string>> = {
  seen: 'found out by a person, from the text up',
  leaning: 'found out by a person, leaning on trust below',
  trusted: 'taken on trust',
};

function Cell({ ground, hatch, x, y }: { ground: Ground; hatch: string; x: number; y: number }) {
  const edge = ground === 'trusted' ? 'stroke-shade-ink' : 'stroke-lamp';
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        width={15}
        height={15}
        rx={2}
        fill={ground === 'trusted' ? `url(#${hatch})` : undefined}
        className={`${ground === 'trusted' ? '' : 'fill-lit'} ${edge}`}
        strokeWidth={1.2}
      />
      {ground === 'leaning' && <path d="M.8 14.2V7.5L14.2 14.2Z" fill={`url(#${hatch})`} className="stroke-lamp" />}
      {ground === 'seen' && <circle cx={7.5} cy={7.5} r={2.6} className="fill-lamp" />}
    </g>
  );
}

/** What the verdict rests on: a cell for each answer, in the order of the tree. */
export function Grounds({ now, text, reserve }: { now: Account; text: string; reserve: string }) {
  const hatch = useId();
  const rows = Math.ceil(now.grounds.length / COLUMNS);
  const count = (ground: Ground) => now.grounds.filter((g) => g === ground).length;
  return (
    <div className="text-sm">
      <p className="text-xs text-ink-2">The price: what the verdict rests on</p>
      <svg
        viewBox={`-1 -1 ${COLUMNS * CELL - 3} ${rows * CELL - 3}`}
        aria-hidden="true"
        className="mt-2 block w-full max-w-[17rem]"
      >
        <defs>
          <Hatch id={hatch} />
        </defs>
        {now.grounds.map((ground, i) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its question, and questions never change place
            key={i}
            ground={ground}
            hatch={hatch}
            x={px((i % COLUMNS) * CELL)}
            y={px(Math.floor(i / COLUMNS) * CELL)}
          />
        ))}
      </svg>
      <ul className="mt-2">
        {(Object.keys(LOOKS) as Ground[]).map((ground) => (
          <li key={ground} className="flex items-start gap-2 py-0.5 leading-snug">
            <svg viewBox="-1 -1 17 17" width={15} height={15} aria-hidden="true" className="mt-0.5 shrink-0">
              <Cell ground={ground} hatch={hatch} x={0} y={0} />
            </svg>
            <span className="flex-1 text-ink-2">{LOOKS[ground]}</span>
            <span className="font-semibold tabular-nums text-ink">{count(ground)}</span>
          </li>
        ))}
      </ul>
      <Room className="mt-2 leading-snug text-ink" longest={reserve}>
        {text}
      </Room>
    </div>
  );
}
