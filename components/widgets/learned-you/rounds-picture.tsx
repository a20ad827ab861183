import { Hatch } from '../../ui/hatch';
import type { Shares } from './averages';

const WIDTH = 400;
const HEIGHT = 26;
const at = (share: number) => 1 + share * (WIDTH - 2);
const inHundred = (share: number) => Math.round(100 * share);

/** One line of the picture: which writer in which round. */
export interface RoundRow {
  label: string;
  shares: Shares;
}

/** What was approved as a bar, its false part hatched; how much of all that was sent is true as a mark across it. */
function Bar({ shares, hatch }: { shares: Shares; hatch: string }) {
  const { truths, accepted, false: wrong } = shares;
  const sound = accepted - wrong;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full overflow-visible" aria-hidden="true">
      <rect x={at(0)} y={4} width={at(1) - at(0)} height={18} rx={3} className="fill-paper stroke-control" />
      <rect x={at(0)} y={4} width={at(sound) - at(0)} height={18} className="fill-truth" />
      <rect x={at(sound)} y={4} width={at(accepted) - at(sound)} height={18} className="fill-lit" />
      <rect
        x={at(sound)}
        y={4}
        width={at(accepted) - at(sound)}
        height={18}
        fill={`url(#${hatch})`}
        className="stroke-belief"
      />
      <path d={`M${at(truths)} 0V${HEIGHT}`} className="stroke-ink" strokeWidth={2.5} />
    </svg>
  );
}

/** What is drawn how, with words beside it. */
function Legend({ hatch }: { hatch: string }) {
  const box = { x: 1, y: 1, width: 14, height: 14, rx: 2 };
  const signs = [
    { label: 'approved, and true', sign: <rect {...box} className="fill-truth" /> },
    {
      label: 'approved, and false',
      sign: (
        <>
          <rect {...box} className="fill-lit" />
          <rect {...box} fill={`url(#${hatch})`} className="stroke-belief" />
        </>
      ),
    },
    { label: 'sent back', sign: <rect {...box} className="fill-paper stroke-control" /> },
    {
      label: 'so much of all that was sent is true',
      sign: <path d="M8 0V16" className="stroke-ink" strokeWidth={2.5} />,
    },
  ];
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {signs.map(({ label, sign }) => (
        <li key={label} className="flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
            {sign}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Round by round and writer by writer: of a hundred answers sent, how many are true, approved, and approved though false. */
export function RoundsPicture({ id, rows }: { id: string; rows: readonly RoundRow[] }) {
  const hatch = `${id}-hatch`;
  return (
    <div className="max-w-xl">
      <svg className="absolute size-0" aria-hidden="true">
        <defs>
          <Hatch id={hatch} size={5} line="stroke-belief" width={2} />
        </defs>
      </svg>
      {rows.map(({ label, shares }) => (
        <div key={label} className="mb-3">
          <p className="text-sm font-semibold text-ink">{label}</p>
          <Bar shares={shares} hatch={hatch} />
          <p className="text-sm text-ink-2 tabular-nums">{sharesSay(shares)}</p>
        </div>
      ))}
      <Legend hatch={hatch} />
    </div>
  );
}

/** "Of 100 sent 52 are true; 50 were approved, 22 of them false." */
export const sharesSay = ({ truths, accepted, false: wrong }: Shares): string =>
  `Of 100 sent ${inHundred(truths)} are true; ${inHundred(accepted)} were approved, ${inHundred(wrong)} of them false.`;
