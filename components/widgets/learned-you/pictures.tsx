import { MARKS } from '../../models/overseer/marks';
import { Hatch } from '../../ui/hatch';
import type { Outcome } from './result';
import type { Fared } from './rounds';
import { MARK_WORDS, tasteRows } from './says';

const SIDE = 24;

type Fate = 'false' | 'true' | 'back';
const FATES: readonly { fate: Fate; label: string }[] = [
  { fate: 'false', label: 'false, and accepted' },
  { fate: 'true', label: 'true, and accepted' },
  { fate: 'back', label: 'sent back' },
];

/** One answer: accepted and false is hatched gold, on a ground that both themes set off, with a cross, accepted and true solid teal, sent back an outline. */
function Square({ fate, x, y, hatch }: { fate: Fate; x: number; y: number; hatch: string }) {
  const box = { x: x + 2, y: y + 2, width: SIDE - 4, height: SIDE - 4, rx: 3, strokeWidth: 1.5 };
  if (fate === 'true') return <rect {...box} className="fill-truth stroke-truth" />;
  if (fate === 'back') return <rect {...box} className="fill-paper stroke-control" />;
  return (
    <g>
      <rect {...box} className="fill-lit stroke-belief" />
      <rect {...box} fill={`url(#${hatch})`} className="stroke-belief" />
      <path
        d={`M${x + 7} ${y + 7}l${SIDE - 14} ${SIDE - 14}m0 -${SIDE - 14}l-${SIDE - 14} ${SIDE - 14}`}
        className="stroke-ink"
        strokeWidth={1.5}
      />
    </g>
  );
}

const fates = ({ accepted, false: wrong }: Fared): Fate[] =>
  Array.from({ length: accepted.tries }, (_, i) => (i < wrong.hits ? 'false' : i < accepted.hits ? 'true' : 'back'));

const countsIn = (all: Fared | null) =>
  all ? `: ${all.accepted.hits} accepted of ${all.accepted.tries}, ${all.false.hits} of them false` : '';

/** What became of the answers of each writer, a square each. */
export function WritersPicture({
  id,
  random,
  selecting,
}: {
  id: string;
  random: Fared | null;
  selecting: Fared | null;
}) {
  const hatch = `${id}-hatch`;
  const tries = random?.accepted.tries ?? 15;
  const blank: Fared = { truths: 0, accepted: { hits: 0, tries }, false: { hits: 0, tries } };
  const rows = [
    { name: `The writer who draws by chance${countsIn(random)}`, all: fates(random ?? blank) },
    { name: `The writer who had the machine${countsIn(selecting)}`, all: fates(selecting ?? blank) },
  ];
  const width = tries * SIDE;
  return (
    <>
      <svg className="absolute size-0" aria-hidden="true">
        <defs>
          <Hatch id={hatch} size={5} line="stroke-belief" width={1.5} />
        </defs>
      </svg>
      {rows.map(({ name, all }) => (
        <div key={name} className="mb-3">
          <p className="mb-1 font-sans text-sm text-ink-2">{name}</p>
          <svg
            viewBox={`0 0 ${width} ${SIDE}`}
            className="block w-full"
            style={{ maxWidth: `${tries * 2.4}rem` }}
            aria-hidden="true"
          >
            {all.map((fate, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place
              <Square key={i} fate={fate} x={i * SIDE} y={0} hatch={hatch} />
            ))}
          </svg>
        </div>
      ))}
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 font-sans text-xs text-ink-2">
        {FATES.map(({ fate, label }) => (
          <li key={fate} className="flex items-center gap-1.5">
            <svg viewBox={`0 0 ${SIDE} ${SIDE}`} className="size-4" aria-hidden="true">
              <Square fate={fate} x={0} y={0} hatch={hatch} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first round as a strip of thirty sheets: accepted filled, sent back outlined, still to come pale. */
export function Strip({ verdicts, from, of }: { verdicts: string; from: number; of: number }) {
  const [rows, side] = of > 16 ? [2, 24] : [1, 24];
  const row = Math.ceil(of / rows);
  return (
    <svg viewBox={`0 0 360 ${rows * side}`} className="block w-full max-w-sm" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => {
        const verdict = verdicts[from + i];
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place
            key={i}
            x={(i % row) * side + 3}
            y={Math.floor(i / row) * side + 3}
            width={side - 6}
            height={side - 6}
            rx={3}
            strokeWidth={1.5}
            className={
              verdict === 'A'
                ? 'fill-belief stroke-belief'
                : verdict === 'S'
                  ? 'fill-paper stroke-control'
                  : 'fill-paper-2 stroke-rule'
            }
          />
        );
      })}
    </svg>
  );
}

const MIDDLE = 150;
const REACH = 140;

/** What was learned, a bar a mark: to the right it speeds an answer on, to the left it holds it back. */
export function TastePicture({ outcome }: { outcome: Outcome | null }) {
  const weights = MARKS.map((mark, i) => ({ mark, weight: outcome?.taste[i + 1] ?? 0 }));
  const most = Math.max(0.6, ...weights.map(({ weight }) => Math.abs(weight)));
  return (
    <>
      <svg
        viewBox={`-18 0 438 ${MARKS.length * 34 + 24}`}
        className="block w-full max-w-xl overflow-visible"
        aria-hidden="true"
      >
        <text x={128 + MIDDLE - 8} y={14} textAnchor="end" className="fill-ink-2 font-sans" fontSize={12}>
          ← sent back
        </text>
        <text x={128 + MIDDLE + 8} y={14} className="fill-ink-2 font-sans" fontSize={12}>
          accepted →
        </text>
        <path d={`M${128 + MIDDLE} 20v${MARKS.length * 34}`} className="stroke-control" />
        {weights.map(({ mark, weight }, k) => {
          const long = (Math.abs(weight) / most) * REACH;
          return (
            <g key={mark}>
              <text x={120} y={k * 34 + 43} textAnchor="end" className="fill-ink font-sans" fontSize={13}>
                {MARK_WORDS[mark]}
              </text>
              <rect
                x={128 + MIDDLE - (weight < 0 ? long : 0)}
                y={k * 34 + 28}
                width={long}
                height={20}
                rx={2}
                className="fill-agent-fill"
              />
            </g>
          );
        })}
      </svg>
      {outcome && (
        <ul aria-label="Points that the machine gives, mark by mark" className="sr-only">
          {tasteRows(outcome).map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </>
  );
}
