'use client';
import { useId } from 'react';
import { px } from '../../ui/px';
import type { Question, Standing } from './labour';
import { elbow, layoutOf, tall, WIDTH } from './layout';
import { Eye, FILL, Hatch, Report, Wish } from './marks';
import type { Action, derive } from './model';
import { standingWords } from './words';

/** Not for assistive technology: the list says the same in words. */
const SILENT = { 'aria-hidden': true } as const;
const MOVE = 'transition-[y,height,fill,stroke,opacity] duration-400 ease-out motion-reduce:transition-none';
/** The ring on a tile cannot shrink with the minutes: it needs this much height to be seen. */
const RING = 4;

/** The question that an arrow key leads to; null where there is none. */
export function neighbour(questions: readonly Question[], at: number, key: string): number | null {
  const q = questions[at];
  if (!q) return null;
  if (key === 'ArrowUp') return q.parent >= 0 ? q.parent : null;
  if (key === 'ArrowDown') return q.helps[0] ?? null;
  if (key === 'Home') return 0;
  if (key === 'End') return questions.length - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return null;
  const row = questions.filter((other) => other.height === q.height);
  return row[row.indexOf(q) + step]?.index ?? null;
}

interface TileProps {
  q: Question;
  s: Standing;
  x: number;
  foot: number;
  w: number;
  picked: boolean;
  id: string;
  onPick: () => void;
}

/** One question: its minutes of finding out, whoever does them, and on top its minutes of wanting. */
function Tile({ q, s, x, foot, w, picked, id, onPick }: TileProps) {
  const find = tall(s.find);
  const want = tall(s.want);
  const top = px(foot - find - want);
  const mid = px(x + w / 2);
  return (
    <g
      role="option"
      id={id}
      aria-selected={picked}
      aria-label={`${q.label}. ${standingWords(q, s)}`}
      onClick={onPick}
      className="cursor-pointer"
    >
      <rect x={mid - 12} y={px(top - 16)} width={24} height={px(find + want + 24)} className="fill-transparent" />
      {s.checked && (
        <rect
          x={px(x - 3.5)}
          y={px(top - 4)}
          width={w + 7}
          height={px(find + want + 8)}
          rx={3}
          className="fill-lit stroke-lamp"
        />
      )}
      {picked && (
        <rect
          x={px(x - 4)}
          y={px(top - 4.5)}
          width={w + 8}
          height={px(find + want + 9)}
          rx={4}
          className="fill-none stroke-ink"
          strokeWidth={2}
        />
      )}
      <rect
        x={x}
        y={px(foot - find)}
        width={w}
        height={find}
        rx={1.5}
        className={`${s.automated ? FILL.assistants : FILL.finding} ${MOVE}`}
        strokeWidth={1.2}
      />
      {s.want > 0 && (
        <>
          <rect
            x={x}
            y={top}
            width={w}
            height={want}
            rx={1.5}
            className={`${FILL.wanting} ${MOVE}`}
            strokeWidth={1.2}
          />
          <g transform={`translate(${mid} ${px(top + Math.max(want / 2, RING))})`}>
            <Wish r={RING} />
          </g>
        </>
      )}
      {s.checked ? (
        <g transform={`translate(${mid} ${px(top - 11)})`}>
          <Eye />
        </g>
      ) : (
        s.read && (
          <g transform={`translate(${mid} ${px(top - 10)})`}>
            <Report />
          </g>
        )
      )}
    </g>
  );
}

export interface TreeProps {
  d: ReturnType<typeof derive>;
  level: number;
  dispatch: (action: Action) => void;
}

/** What each height is called at the left: from the verdict to the narrowest questions. */
function rowName(height: number, top: number): string[] {
  if (height === top) return ['The verdict'];
  if (height === 0) return ['Narrowest', 'questions'];
  return height === 1 ? ['Chapters', 'and aspects'] : ['Parts'];
}

/** All questions of the tree, wide: lit where people find out, in shade where nobody has checked. */
export function Tree({ d, level, dispatch }: TreeProps) {
  const hatch = useId();
  const name = useId();
  const { work, now, picked } = d;
  const layout = layoutOf(work);
  const tide = layout.tide[level] ?? 0;
  const pick = (i: number) => dispatch({ type: 'pick', id: work.questions[i]?.id ?? null });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = neighbour(work.questions, picked?.index ?? 0, event.key);
    if (to === null) return;
    event.preventDefault();
    pick(to);
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the list inside carries the name; a title would pop up over every bar
    <svg viewBox={`0 0 ${WIDTH} ${layout.height}`} className="block w-full font-sans">
      <defs>
        <Hatch id={hatch} />
      </defs>
      <g {...SILENT}>
        <rect x={0} y={0} width={WIDTH} height={layout.bottom} rx={4} className="fill-lit" />
        <rect
          x={0}
          y={tide}
          width={WIDTH}
          height={px(layout.bottom - tide)}
          rx={4}
          fill={`url(#${hatch})`}
          className={`transition-[y,height] duration-500 ease-out motion-reduce:transition-none`}
        />
        {layout.feet.map((foot, height) =>
          rowName(height, work.height).map((line, k, all) => (
            <text
              key={line}
              x={12}
              y={px(foot - 4 - 15 * (all.length - 1 - k))}
              strokeWidth={4}
              strokeLinejoin="round"
              className={`fill-ink text-[0.8125rem] [paint-order:stroke] ${height < level ? 'stroke-shade' : 'stroke-lit'}`}
            >
              {line}
            </text>
          )),
        )}
        {work.questions.map((q) => {
          const from = layout.places[q.index];
          const to = layout.places[q.parent];
          return from && to ? (
            <path key={q.id} d={elbow(from, to)} className="fill-none stroke-control" strokeWidth={1.1} />
          ) : null;
        })}
        {layout.branches.map((b) =>
          b.lines.map((line, k) => (
            <text
              key={line}
              x={b.x}
              y={px(layout.bottom + 20 + 16 * k)}
              textAnchor="middle"
              className="fill-ink-2 text-[0.8125rem]"
            >
              {line}
            </text>
          )),
        )}
      </g>
      <g
        role="listbox"
        tabIndex={0}
        aria-label="The questions that the verdict rests on. Arrow keys go from one to the next."
        aria-activedescendant={picked ? `${name}${picked.index}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => picked === null && pick(0)}
        className="rounded-sm outline-offset-4"
      >
        {work.questions.map((q) => {
          const place = layout.places[q.index];
          const s = now.standings[q.index];
          return place && s ? (
            <Tile
              key={q.id}
              q={q}
              s={s}
              x={place.x}
              foot={place.foot}
              w={place.w}
              picked={picked?.index === q.index}
              id={`${name}${q.index}`}
              onPick={() => pick(q.index)}
            />
          ) : null;
        })}
      </g>
    </svg>
  );
}
