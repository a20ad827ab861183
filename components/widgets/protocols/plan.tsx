'use client';
/** The picture of the acts: the tree as small rooms, the person, and what trains. Every mark has its word beside it. */
import { around } from '../../ui/plot';
import {
  boxOf,
  centreOf,
  dotOf,
  type Layout,
  layoutOf,
  learnerAt,
  lightOf,
  personAt,
  poolPath,
  secondAt,
  wireOf,
} from './layout';
import { Dot, Hatch, Head, Machine, Person, SmallPerson, Token } from './marks';
import { Light, Mover } from './mover';
import type { Scene } from './scene';
import { LOOKS, WIRES } from './stage';
import type { Shown } from './tree';

const FADE = 'transition-opacity duration-300 motion-reduce:transition-none';

/** What is written beside the three rows: what they are, and what becomes of them. */
function captionsOf({ protocol, jobs }: Scene, shown: Shown): [string, string, string] {
  if (protocol === 'rlhf') return ['questions, not asked', 'chapters', 'passages'];
  if (protocol === 'debate') return ['one path, argued', 'chapters', 'passages'];
  const [first, second] = [1, 2].map((row) => jobs.get(shown.rows[row]?.[0]?.id ?? ''));
  const sent = first?.dot === 'report' ? 'reports' : first?.dot === 'answer' ? 'answers' : 'questions';
  return [
    first?.rise ? sent : 'questions',
    second?.look === 'ghost' ? 'chapters: another round' : 'chapters',
    'passages',
  ];
}

interface WordsProps {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  children: string;
}

function Words({ x, y, anchor = 'middle', bold = false, children }: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      className={`font-sans text-[13.5px] ${bold ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
    >
      {children}
    </text>
  );
}

/** A name under a large mark, a word a line, or over it. One at the right edge ends there: only the left has room for a reader's own spacing. */
const Name = ({ text, above = false, last = false }: { text: string; above?: boolean; last?: boolean }) =>
  above ? (
    <Words x={0} y={-28}>
      {text}
    </Words>
  ) : (
    (text.length > 8 ? text.split(' ') : [text]).map((word, k) => (
      <Words key={word} x={last ? 36 : 0} y={37 + 14 * k} anchor={last ? 'end' : 'middle'}>
        {word}
      </Words>
    ))
  );

/** What trains: choices made into a reward, an answer to copy, or winning and losing. */
function Training({ layout, scene }: { layout: Layout; scene: Scene }) {
  const { whole, between, bench, leaf, left, right, root } = layout;
  const [y, r] = [whole.y, 23];
  const dashed = { className: 'fill-none stroke-belief', strokeWidth: 2.4, strokeDasharray: '6 4' };
  const tips = (at: readonly (readonly [number, number])[], dir: 'up' | 'right', className: string) =>
    at.map(([tx, ty]) => (
      <g key={tx} transform={`translate(${tx} ${ty})`}>
        <Head dir={dir} className={className} />
      </g>
    ));
  const middle = root.x + root.w / 2;
  return (
    <>
      {scene.writes && (
        <>
          <path
            d={`M${bench.x} ${y - r}V14Q${bench.x} 4 ${bench.x - 10} 4H${middle + 10}Q${middle} 4 ${middle} 14V${root.y - 3}`}
            className="fill-none stroke-agent"
            strokeWidth={1.6}
          />
          <g transform={`translate(${middle} ${root.y - 1})`}>
            <Head dir="down" className="fill-agent" />
          </g>
          <Words x={middle + 10} y={20} anchor="start">
            writes
          </Words>
        </>
      )}
      {scene.signal === 'choice' && (
        <>
          <path d={`M${whole.x + r} ${y}H${between.x - r - 6}M${between.x + r} ${y}H${bench.x - r - 6}`} {...dashed} />
          {tips([[between.x - r + 2, y] as const, [bench.x - r + 2, y] as const], 'right', 'fill-belief')}
          <Words x={(whole.x + between.x) / 2 + 8} y={26} bold>
            picks
          </Words>
          <Words x={(between.x + bench.x) / 2} y={26} bold>
            reward
          </Words>
        </>
      )}
      {scene.signal === 'copy' && (
        <>
          <path d={`M${whole.x + r} ${y}H${bench.x - r - 6}`} className="fill-none stroke-agent" strokeWidth={2.6} />
          {tips([[bench.x - r + 2, y]], 'right', 'fill-agent')}
          <g transform={`translate(${between.x} ${y}) scale(1.5)`}>
            <Dot kind="answer" />
          </g>
          <Words x={between.x} y={26} bold>
            learns this
          </Words>
        </>
      )}
      {scene.signal === 'verdict' && (
        <>
          <path
            d={`M${leaf.x} ${leaf.y - r}V114H${left.x}V${left.y + r + 6}M${right.x} 114V${right.y + r + 6}`}
            {...dashed}
          />
          {tips([[left.x, left.y + r - 2] as const, [right.x, right.y + r - 2] as const], 'up', 'fill-belief')}
          <Words x={left.x + 9} y={107} anchor="start" bold>
            loses
          </Words>
          <Words x={right.x + 9} y={107} anchor="start" bold>
            wins
          </Words>
        </>
      )}
    </>
  );
}

export interface PlanProps {
  shown: Shown;
  scene: Scene;
  /** the picture in words */
  label: string;
  /** who works and who judges in every small room; otherwise only the one that answers */
  deep?: boolean;
}

/** One protocol as a whole, or at a step of its round. */
export function Plan({ shown, scene, label, deep = false }: PlanProps) {
  const layout = layoutOf(shown, 'plan');
  const debate = scene.protocol === 'debate';
  const below = shown.questions.filter((q) => q.row > 0);
  const captions = captionsOf(scene, shown);
  const [row1, row2, row3] = layout.rows;
  const hatch = `plan-${scene.protocol}`;
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={label}
      className="block w-full overflow-visible"
    >
      <defs>
        <Hatch id={hatch} />
      </defs>
      <Light d={poolPath(lightOf(layout, shown, scene))} there={scene.light !== 'none'} />
      {[...below]
        .sort((a, b) => Number(a.onPath) - Number(b.onPath))
        .map((q) => {
          const wire = scene.jobs.get(q.id)?.wire ?? 'none';
          return (
            <path
              key={q.id}
              d={wireOf(layout, shown, q)}
              strokeWidth={wire === 'argued' ? 2.8 : wire === 'ghost' ? 1.1 : 1.5}
              strokeDasharray={wire === 'ghost' ? '2 3' : undefined}
              strokeLinejoin="round"
              className={`fill-none ${WIRES[wire]} ${FADE}`}
            />
          );
        })}
      <Training layout={layout} scene={scene} />
      {shown.questions.map((q) => {
        const look = scene.jobs.get(q.id)?.look ?? 'ghost';
        const box = around(boxOf(layout, q));
        return (
          <g key={q.id} data-room={look}>
            <rect
              {...box}
              rx={5}
              strokeWidth={look === 'ghost' || look === 'shade' ? 1 : 1.5}
              strokeDasharray={look === 'ghost' ? '3 3' : undefined}
              className={LOOKS[look]}
            />
            {look === 'shade' && <rect {...box} rx={5} fill={`url(#${hatch})`} />}
          </g>
        );
      })}
      <Words x={layout.root.x + 7} y={layout.root.y + 20} anchor="start" bold>
        Is the summary
      </Words>
      <Words x={layout.root.x + 7} y={layout.root.y + 37} anchor="start" bold>
        good?
      </Words>
      <Words x={72} y={(row1 ?? 0) - 28} anchor="start">
        {captions[0]}
      </Words>
      <Words x={176} y={(row2 ?? 0) + 22} anchor="start">
        {captions[1]}
      </Words>
      <Words x={118} y={(row3 ?? 0) + 22} anchor="end">
        {captions[2]}
      </Words>
      {below.map((q) => {
        const job = scene.jobs.get(q.id);
        const centre = centreOf(boxOf(layout, q));
        const second = Boolean(job?.rival || (deep && job?.eye));
        const token = Boolean(job?.token);
        // Two of them stand side by side in the room.
        const beside = (side: number) => (second ? { ...centre, x: centre.x + side * 8.5 } : centre);
        const size = second ? 'scale(.78)' : 'scale(1.15)';
        return (
          <g key={q.id}>
            <Mover to={job?.dot ? dotOf(layout, q, job.rise) : centre} there={Boolean(job?.dot)}>
              <Dot kind={job?.dot ?? 'report'} />
            </Mover>
            <Mover to={beside(1)} there={second}>
              <g transform={size}>{job?.rival ? <Token text={job.rival} rival /> : <SmallPerson />}</g>
            </Mover>
            <Mover to={token ? beside(-1) : learnerAt(layout, scene)} there={token}>
              <g transform={size}>
                <Token text={scene.writes ? '' : (job?.token ?? '')} />
              </g>
            </Mover>
          </g>
        );
      })}
      <Mover to={secondAt(layout, scene)} there={scene.second !== null}>
        <Machine glyph={scene.second?.glyph ?? 'balance'} />
        {scene.second && <Name text={scene.second.name} above={debate} />}
      </Mover>
      <Mover to={learnerAt(layout, scene)}>
        <Machine glyph={scene.learner.glyph} />
        <Name text={scene.learner.name} above={debate} last={scene.learner.at === 'bench'} />
      </Mover>
      <Mover to={personAt(layout, scene)}>
        <Person glyph={scene.person.glyph} />
        <Words x={0} y={37}>
          person
        </Words>
      </Mover>
    </svg>
  );
}
