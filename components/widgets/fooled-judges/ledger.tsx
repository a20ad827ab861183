import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { roughly, signed } from './model';
import type { Row } from './rows';

/** The bars' scale, in points to either side of nothing. */
const LEFT = 6;
const RIGHT = 16;
const at = (points: number) => `${(100 * (points + LEFT)) / (LEFT + RIGHT)}%`;

interface BarProps {
  name: string;
  kind: 'our fit' | 'published';
  value: number;
  /** the bar starts where the one before it ended */
  from: number;
  look: 'wrong' | 'right' | 'sum';
  pointed?: boolean;
}

function Bar({ name, kind, value, from, look, pointed = false }: BarProps) {
  const id = useId();
  const [low, high] = [Math.min(from, from + value), Math.max(from, from + value)];
  const box = { x: at(low), width: `${(100 * (high - low)) / (LEFT + RIGHT)}%`, y: 1.5, height: 17 };
  return (
    <div className={pointed ? 'bg-lit' : ''}>
      <dt className="flex items-baseline justify-between gap-3">
        <span className="text-ink">
          {name} <span className="text-xs text-ink-2">{kind}</span>
        </span>
        <span className="sr-only">: </span>
        <span className={`font-semibold ${look === 'sum' ? 'text-belief' : 'text-ink'}`}>
          {kind === 'published' ? signed(value) : roughly(value)}
        </span>
      </dt>
      <dd>
        <svg className="mt-1 block h-5 w-full" aria-hidden="true">
          <defs>
            <Hatch id={id} size={5} ground="fill-agent-soft" line="stroke-agent-fill" width={1.6} />
          </defs>
          <line x1={at(0)} x2={at(0)} y2="20" className="stroke-control" />
          {look === 'sum' ? (
            <rect {...box} strokeWidth="2" strokeDasharray="6 4" className="fill-transparent stroke-belief" />
          ) : look === 'wrong' ? (
            <rect {...box} fill={`url(#${id})`} className="stroke-agent-fill" />
          ) : (
            <rect {...box} className="fill-agent-fill" />
          )}
        </svg>
      </dd>
    </div>
  );
}

/** The rise in approval, taken apart: each bar begins where the one above it ends. */
export function Ledger({ data, pointed }: { data: Row; pointed: string | null }) {
  return (
    <dl className="flex flex-col gap-2 text-sm">
      <Bar
        name="Wrong answers believed"
        kind="our fit"
        value={data.believed}
        from={0}
        look="wrong"
        pointed={pointed?.startsWith('believed') ?? false}
      />
      <Bar
        name={data.refused < 0 ? 'Right answers refused' : 'Right answers refused less'}
        kind="our fit"
        value={data.refused}
        from={data.believed}
        look="right"
        pointed={pointed?.startsWith('refused') ?? false}
      />
      <Bar name="Approval, in points" kind="published" value={data.published.approvalChange} from={0} look="sum" />
    </dl>
  );
}
