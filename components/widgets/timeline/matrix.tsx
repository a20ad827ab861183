import type { ChoosingProps } from './chips';
import { CONDITIONS, type Milestone } from './milestones';
import { meets } from './model';

/** Room between two years, in columns. */
const GAP = 0.9;

interface Column {
  work: Milestone;
  /** in per cent of the width */
  x: number;
  width: number;
}

/** Where each work stands, by date; the first of a year is named. */
export function columnsOf(milestones: readonly Milestone[]): {
  columns: Column[];
  years: { year: string; x: number }[];
} {
  const yearOf = (m: Milestone | undefined) => m?.when.slice(0, 4) ?? '';
  const years = new Set(milestones.map(yearOf));
  const unit = 100 / (milestones.length + GAP * (years.size - 1));
  const round = (percent: number) => Number(percent.toFixed(2));
  let at = 0;
  const columns = milestones.map((work, i) => {
    if (i > 0 && yearOf(work) !== yearOf(milestones[i - 1])) at += GAP * unit;
    const column = { work, x: round(at), width: round(unit) };
    at += unit;
    return column;
  });
  const first = columns.filter(({ work }, i) => i === 0 || yearOf(work) !== yearOf(columns[i - 1]?.work));
  return { columns, years: first.map(({ work, x }) => ({ year: yearOf(work), x })) };
}

/** The height of a row, in px; h-7.5 says the same. */
const ROW = 30;

/** The years whose names stand at least so far apart, in per cent of the width; the others stay unnamed. */
function apart(years: readonly { year: string; x: number }[], least: number) {
  const named: { year: string; x: number }[] = [];
  for (const one of years) {
    const before = named.at(-1);
    if (!before || one.x - before.x > least) named.push(one);
  }
  return named;
}

/** Every work as a column, every condition as a row: filled where it held, half where something stood in for it. */
export function Matrix({ state, dispatch, milestones }: ChoosingProps & { milestones: readonly Milestone[] }) {
  const { columns, years } = columnsOf(milestones);
  const asked = state.chosen.length > 0;
  const lit = columns.filter(({ work }) => asked && meets(work, state));
  const shapes = [
    { key: 'narrow', named: apart(years, 12), look: 'block sm:hidden' },
    { key: 'wide', named: apart(years, 9), look: 'hidden sm:col-start-2 sm:block' },
  ];
  return (
    <div className="grid items-center sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      {CONDITIONS.map(({ id, short }) => {
        const on = state.chosen.includes(id);
        return [
          <label
            key={id}
            className={`flex min-h-7 cursor-pointer items-center gap-2 text-sm leading-tight hover:text-ink ${on ? 'font-semibold text-ink' : 'text-ink-2'}`}
          >
            <input
              type="checkbox"
              checked={on}
              onChange={() => dispatch({ type: 'toggle', condition: id })}
              className="needs-js size-4.5 shrink-0 cursor-pointer accent-ink"
            />
            {short}
          </label>,
          <svg key={`${id}-works`} width="100%" className="block h-7.5" aria-hidden="true">
            {lit.map(({ work, x, width }) => (
              <rect key={work.id} x={`${x}%`} y={0} width={`${width}%`} height={ROW} className="fill-lamp-fill" />
            ))}
            {columns.map(({ work, x, width }) => {
              const met = work.conditions[id];
              const [left, wide] = [`${(x + 0.14 * width).toFixed(2)}%`, `${(0.72 * width).toFixed(2)}%`];
              const tone = on || !asked ? 'fill-ink' : 'fill-control';
              if (met === 'no')
                return <rect key={work.id} x={left} y={ROW / 2} width={wide} height={1} className="fill-control" />;
              return met === 'yes' ? (
                <rect key={work.id} x={left} y={4} width={wide} height={ROW - 8} className={tone} />
              ) : (
                <rect key={work.id} x={left} y={ROW / 2} width={wide} height={ROW / 2 - 4} className={tone} />
              );
            })}
          </svg>,
        ];
      })}
      {shapes.map(({ key, named, look }) => (
        <svg key={key} width="100%" height={18} fontSize={12} className={look} aria-hidden="true">
          {named.map(({ year, x }) => (
            <text
              key={year}
              x={`${x > 90 ? 100 : x}%`}
              y={14}
              textAnchor={x > 90 ? 'end' : 'start'}
              className="fill-ink-2 tabular-nums"
            >
              {year}
            </text>
          ))}
        </svg>
      ))}
    </div>
  );
}
