import { count } from '../../words/numbers';
import { type Cells, MOST, type Pool, poolSize, type World } from './game';
import { PITCH, placeOf, shownOf, shownPassed, wallSize } from './layout';

type Mark = 'passed' | 'rejected' | keyof Cells;

/** One answer's mark as a piece of a path, from its middle. */
const PIECES: Readonly<Record<'dot' | 'cross' | 'tile', string>> = {
  dot: 'h0',
  cross: 'm-1.7-1.7l3.4 3.4m0-3.4l-3.4 3.4',
  tile: 'm-4-4h8v8h-8z',
};

/** Every answer on the wall, by the mark that it gets: a path's worth of places each. */
function sort(pool: Pool, world: World): Readonly<Record<Mark, readonly { x: number; y: number }[]>> {
  const shown = shownOf(world);
  const rest = shownPassed(pool.restPassed, world);
  const marks: Record<Mark, { x: number; y: number }[]> = {
    passed: [],
    rejected: [],
    passedGood: [],
    passedBad: [],
    rejectedGood: [],
    rejectedBad: [],
  };
  for (let i = 0; i < shown; i++) {
    const passed = i < MOST ? pool.passed[i] === 1 : i - MOST < rest;
    const said: 'passed' | 'rejected' = passed ? 'passed' : 'rejected';
    const mark: Mark = i >= world.m ? said : `${said}${pool.good[i] ? 'Good' : 'Bad'}`;
    marks[mark].push(placeOf(i, shown));
  }
  return marks;
}

const draw = (places: readonly { x: number; y: number }[], piece: keyof typeof PIECES): string =>
  places.map(({ x, y }) => `M${x} ${y}${PIECES[piece]}`).join('');

const TILE = 'fill-lit stroke-lamp';
const GOOD = { className: 'stroke-truth', strokeWidth: 5, strokeLinecap: 'round' } as const;

/** The wall of answers: the assistant's verdict on each, and those a person has opened. */
export function Wall({ pool, world, pointed }: { pool: Pool; world: World; pointed: boolean }) {
  const { width, height } = wallSize(world);
  const marks = sort(pool, world);
  const good = [...marks.passedGood, ...marks.rejectedGood];
  const bad = [...marks.passedBad, ...marks.rejectedBad];
  const wrong = [...marks.passedBad, ...marks.rejectedGood];
  return (
    <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} className="block h-auto w-full" fill="none" aria-hidden="true">
      <path d={draw(marks.passed, 'dot')} className="stroke-agent-fill" strokeWidth={3.8} strokeLinecap="round" />
      <path d={draw(marks.rejected, 'cross')} className="stroke-agent" strokeWidth={0.9} strokeLinecap="round" />
      <path d={draw([...good, ...bad], 'tile')} className={TILE} strokeWidth={pointed ? 2.4 : 0.7} />
      <path d={draw(wrong, 'tile')} className="fill-lit stroke-ink" strokeWidth={1.8} />
      <path d={draw(good, 'dot')} {...GOOD} />
      <path d={draw(bad, 'cross')} className="stroke-truth" strokeWidth={1.5} strokeLinecap="round" />
    </svg>
  );
}

function Key({ piece, tile, name }: { piece: 'dot' | 'cross'; tile?: 'right' | 'wrong'; name: string }) {
  const look = tile
    ? piece === 'dot'
      ? GOOD
      : { className: 'stroke-truth', strokeWidth: 1.5, strokeLinecap: 'round' as const }
    : piece === 'dot'
      ? { className: 'stroke-agent-fill', strokeWidth: 3.8, strokeLinecap: 'round' as const }
      : { className: 'stroke-agent', strokeWidth: 0.9, strokeLinecap: 'round' as const };
  const half = PITCH / 2 + 1;
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg
        viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
        className="size-4 shrink-0"
        fill="none"
        aria-hidden="true"
      >
        {tile && (
          <path
            d={`M0 0${PIECES.tile}`}
            className={tile === 'wrong' ? 'fill-lit stroke-ink' : TILE}
            strokeWidth={tile === 'wrong' ? 1.8 : 0.7}
          />
        )}
        <path d={`M0 0${PIECES[piece]}`} {...look} />
      </svg>
      {name}
    </li>
  );
}

/** What the marks mean, and how many answers the wall has no room for. */
export function Legend({ world }: { world: World }) {
  const total = poolSize(world);
  const shown = shownOf(world);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-ink-2">
      <Key piece="dot" name="the assistant passed it" />
      <Key piece="cross" name="rejected it" />
      <Key piece="dot" tile="right" name="judged: good" />
      <Key piece="cross" tile="right" name="judged: bad" />
      <Key piece="cross" tile="wrong" name="outlined: the assistant was wrong" />
      {shown < total && (
        <li>
          {count(shown)} of {count(total)} are drawn
        </li>
      )}
    </ul>
  );
}
