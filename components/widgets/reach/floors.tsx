import { useId } from 'react';
import { Frame } from '../../ui/plot';
import { px } from '../../ui/px';
import { ROUND } from '../../ui/strokes';
import { Ground } from './marks';

/** A floor's hundred pieces: so many columns of so many, filled column by column. */
const ROWS = 4;
const COLUMNS = 25;

/** The ground of the squares from one number to another, in cells; they are filled column by column. */
function ground(from: number, to: number, cell: number): string {
  const [start, end] = [Math.ceil(from / ROWS), Math.floor(to / ROWS)];
  const block = (x: number, y: number, w: number, h: number) =>
    w > 0 && h > 0 ? `M${px(x * cell)} ${px(y * cell)}h${px(w * cell)}v${px(h * cell)}h${px(-w * cell)}Z` : '';
  const [head, tail] = [start * ROWS - from, to - end * ROWS];
  return `${block(start - 1, ROWS - head, 1, head)}${block(start, 0, end - start, ROWS)}${block(end, 0, 1, tail)}`;
}

/** A square of each kind, to fill a ground with: solid for honest, hatched for bluff. */
function Squares({ id, cell }: { id: string; cell: number }) {
  const side = px(cell * 0.8);
  return (
    <>
      <pattern id={`${id}h`} width={cell} height={cell} patternUnits="userSpaceOnUse">
        <rect width={side} height={side} className="fill-truth" />
      </pattern>
      <pattern id={`${id}b`} width={cell} height={cell} patternUnits="userSpaceOnUse">
        <path
          d={`M0.5 0.5H${px(side - 0.5)}V${px(side - 0.5)}H0.5ZM0.5 ${px(side / 2)}L${px(side / 2)} 0.5M0.5 ${px(side - 0.5)}L${px(side - 0.5)} 0.5M${px(side / 2)} ${px(side - 0.5)}L${px(side - 0.5)} ${px(side / 2)}`}
          className="fill-none stroke-truth"
          strokeWidth={0.9}
        />
      </pattern>
    </>
  );
}

export interface FloorsProps {
  /** quality at the bottom and on the levels above it */
  walk: readonly number[];
  width: number;
  height: number;
  font: number;
}

/** The reports at the bottom and three levels above them, a hundred pieces each; between them a person judges with what is below. */
export function Floors({ walk, width, height, font }: FloorsProps) {
  const id = useId().replaceAll(':', '');
  const left = px(4.3 * font);
  const cell = px((width - left - 3.1 * font) / COLUMNS);
  const tall = ROWS * cell;
  // The legend stands below the bottom floor.
  const foot = 2.1 * font;
  const pitch = (height - foot - tall - 2) / (walk.length - 1);
  const right = left + COLUMNS * cell;
  const shown = walk.map((s) => Math.round(100 * s));
  return (
    <Frame {...{ width, height, font }}>
      <defs>
        <Squares id={id} cell={cell} />
      </defs>
      {shown.map((honest, level) => {
        const top = px(height - foot - tall - level * pitch);
        const middle = px(top + tall / 2);
        const gap = px(top + tall + (pitch - tall) / 2);
        const before = shown[level - 1];
        const change = before === undefined ? 0 : honest - before;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the level
          <g key={level}>
            <g transform={`translate(${left} ${top})`}>
              <path d={ground(0, honest, cell)} fill={`url(#${id}h)`} />
              <path d={ground(honest, ROWS * COLUMNS, cell)} fill={`url(#${id}b)`} />
            </g>
            <text x={0} y={px(middle + 0.36 * font)} className="fill-ink-2">
              {level === 0 ? 'reports' : `level ${level}`}
            </text>
            <text
              x={width}
              y={px(middle + 0.6 * font)}
              textAnchor="end"
              fontSize={px(1.6 * font)}
              className="fill-truth font-semibold tabular-nums"
            >
              {honest}
            </text>
            {before !== undefined && (
              <>
                <path
                  d={`M${px(left + 12)} ${px(gap + 10)}V${px(gap - 9)}m-5 6l5 -6l5 6`}
                  className="fill-none stroke-ink-2"
                  strokeWidth={1.8}
                  {...ROUND}
                />
                <Ground x={left + 36} y={gap} person />
                <text x={right} y={px(gap + 0.36 * font)} textAnchor="end" className="fill-ink tabular-nums">
                  {change === 0 ? '±0' : change > 0 ? `+${change}` : `−${-change}`}
                </text>
              </>
            )}
          </g>
        );
      })}
      {(['honest', 'bluff'] as const).map((kind, i) => (
        <g key={kind} transform={`translate(${px(left + 6 * font * i)} ${px(height - font)})`}>
          <rect
            width={px(0.9 * cell)}
            height={px(0.9 * cell)}
            transform={`translate(0 ${px(0.23 * font - 3)}) scale(${px(font / cell)})`}
            fill={`url(#${id}${kind[0]})`}
          />
          <text x={px(0.8 * font + 6)} y={px(font - 3)} className="fill-ink-2">
            {kind}
          </text>
        </g>
      ))}
    </Frame>
  );
}
