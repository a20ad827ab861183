'use client';
import { useId } from 'react';
/** The tree and who is at work on it. The questions never move; people, models and light do. */
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
  slotsOf,
  wireOf,
} from './layout';
import { Dot, Hatch, Machine, Person, SmallPerson, Token } from './marks';
import { Light, Mover } from './mover';
import type { Look, QuestionJob, Scene } from './scene';
import { Loops, Signals } from './signals';
import type { Question, Shown } from './tree';

const FADE = 'transition-[opacity,fill,stroke] duration-300 motion-reduce:transition-none';

export const LOOKS: Readonly<Record<Look, string>> = {
  lit: 'fill-lit stroke-lamp',
  work: 'fill-agent-soft stroke-agent',
  argued: 'fill-paper stroke-ink',
  ghost: 'fill-paper-2 stroke-control',
  shade: 'fill-shade stroke-hatch',
};
export const WIRES = {
  none: 'opacity-0',
  work: 'stroke-agent',
  argued: 'stroke-ink',
  ghost: 'stroke-control',
} as const;

/** Lines of at most `chars` characters. */
function lines(label: string, chars: number): string[] {
  const out: string[] = [];
  for (const word of label.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= chars) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

const FREE: QuestionJob = { look: 'ghost', token: null, rival: null, eye: false, wire: 'none', dot: null, rise: 0 };

/** A question's room with its name: the same in every protocol, but for how it is looked at. */
function Room({
  layout,
  q,
  job,
  hatch,
  followed,
}: {
  layout: Layout;
  q: Question;
  job: QuestionJob;
  hatch: string;
  followed: boolean;
}) {
  const box = boxOf(layout, q);
  const wide = layout.size === 'wide';
  const named = wide || q.row === 0;
  const text = q.row === 0 ? lines(q.label, wide ? 40 : 11) : lines(q.short, 11);
  const faint = job.look === 'ghost' || job.look === 'shade';
  const top = box.y + box.h / 2 - (text.length - 1) * 8 + (q.row === 0 ? 5 : wide ? 2 : 4.5);
  return (
    <g>
      {followed && <rect {...around(box, 4.5)} rx={8} className="fill-none stroke-ink" strokeWidth={2} />}
      <rect
        {...around(box)}
        rx={5}
        strokeWidth={faint ? 1 : 1.5}
        strokeDasharray={job.look === 'ghost' ? '3 3' : undefined}
        className={`${LOOKS[job.look]} ${FADE}`}
      />
      <rect
        {...around(box)}
        rx={5}
        fill={`url(#${hatch})`}
        className={`${FADE} ${job.look === 'shade' ? '' : 'opacity-0'}`}
      />
      {named &&
        text.map((line, k) => (
          <text
            key={line}
            x={q.row === 0 ? box.x + (wide ? 52 : 10) : box.x + box.w / 2}
            y={top + k * 16 - (q.row === 0 && wide ? 9 : 0)}
            textAnchor={q.row === 0 ? 'start' : 'middle'}
            strokeWidth={job.look === 'shade' ? 4 : 0}
            paintOrder="stroke"
            strokeLinejoin="round"
            className={`stroke-shade font-sans ${q.row === 0 ? 'text-[15px] font-semibold' : 'text-[13.5px]'} ${faint ? 'fill-shade-ink' : 'fill-ink'}`}
          >
            {line}
          </text>
        ))}
      {q.row === 0 && wide && (
        <>
          <text x={box.x + 52} y={box.y + 45} className="fill-ink-2 font-sans text-[13.5px]">
            Is it a good one?
          </text>
          <path
            d={`M${box.x + 17} ${box.y + 16}h14l7 7v21h-21ZM${box.x + 31} ${box.y + 16}v7h7M${box.x + 21.5} ${box.y + 29}h12M${box.x + 21.5} ${box.y + 34}h12M${box.x + 21.5} ${box.y + 39}h7`}
            className="fill-paper stroke-ink"
            strokeWidth={1.4}
            strokeLinejoin="round"
          />
        </>
      )}
    </g>
  );
}

/** From a large mark's middle to the picture's edge: a name of two lines makes room for the one that ends there. */
const HALF = 35;

/**
 * A name under or over a large mark, on one line or, where it is tight, a word a line; `last` stands at the right edge, where only
 * the left has room for a reader's own spacing.
 */
function Name({
  text,
  tight,
  above = false,
  last = false,
}: {
  text: string;
  tight: boolean;
  above?: boolean;
  last?: boolean;
}) {
  const words = tight ? lines(text, 11) : [text];
  return (
    <>
      {words.map((word, k) => (
        <text
          key={word}
          x={tight && last ? HALF : words.length > 1 ? -5 : 0}
          y={above ? -27 - (words.length - 1 - k) * 14 : 36 + k * 14}
          textAnchor={tight && last ? 'end' : 'middle'}
          className="fill-ink-2 font-sans text-[13.5px]"
        >
          {word}
        </text>
      ))}
    </>
  );
}

export interface StageProps {
  shown: Shown;
  scene: Scene;
  size: 'wide' | 'narrow';
  /** id of the question that the reader follows */
  followed: string;
  onFollow: (id: string) => void;
  /** the picture in words */
  label: string;
}

/** One protocol's picture. */
export function Stage({ shown, scene, size, followed, onFollow, label }: StageProps) {
  const uid = useId().replaceAll(':', '');
  const layout = layoutOf(shown, size);
  const wide = size === 'wide';
  const hatch = `${uid}h`;
  const learner = learnerAt(layout, scene);
  const person = personAt(layout, scene);
  const debate = scene.protocol === 'debate';
  const below = shown.questions.filter((q) => q.row > 0);
  const job = (q: Question) => scene.jobs.get(q.id) ?? FREE;
  // Words beside the rows, in the room that the branch leaves free.
  const captions = [
    { x: wide ? 360 : 180, y: 1, text: `the chapters of ${shown.path[1]?.short}` },
    { x: wide ? 8 : 6, y: 2, text: `the passages of ${shown.path[2]?.short.toLowerCase()}` },
  ];
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
          const { wire } = job(q);
          return (
            <path
              key={q.id}
              d={wireOf(layout, shown, q)}
              strokeWidth={wire === 'argued' ? 2.4 : wire === 'ghost' ? 1.1 : 1.5}
              strokeDasharray={wire === 'ghost' ? '2 3' : undefined}
              strokeLinejoin="round"
              className={`fill-none ${WIRES[wire]} ${FADE}`}
            />
          );
        })}
      {captions.map(({ x, y, text }) =>
        (wide ? [text] : lines(text, 16)).map((line, k) => (
          <text
            key={line}
            x={x}
            y={(layout.rows[y] ?? 0) + (wide ? 33 : 16) + k * 15}
            className="fill-ink-2 font-sans text-[13.5px]"
          >
            {line}
          </text>
        )),
      )}
      <Signals layout={layout} scene={scene} />
      <Loops layout={layout} scene={scene} />
      {shown.questions.map((q) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the list of questions does the same for everybody
        <g key={q.id} className="cursor-pointer" onClick={() => onFollow(q.id)}>
          <Room layout={layout} q={q} job={job(q)} hatch={hatch} followed={followed === q.id} />
        </g>
      ))}
      {below.map((q) => {
        const { dot, rise } = job(q);
        return (
          <Mover key={q.id} to={dot ? dotOf(layout, q, rise) : centreOf(boxOf(layout, q))} there={dot !== null}>
            <Dot kind={dot ?? 'report'} />
          </Mover>
        );
      })}
      {below.map((q) => {
        const { token, rival, eye } = job(q);
        const slots = slotsOf(layout, q, eye || rival !== null);
        return (
          <g key={q.id}>
            <Mover to={eye || rival ? slots.second : centreOf(boxOf(layout, q))} there={eye || rival !== null}>
              {rival ? <Token text={rival} rival /> : <SmallPerson />}
            </Mover>
            <Mover to={token ? slots.first : learner} there={token !== null}>
              <Token text={token ?? ''} />
            </Mover>
          </g>
        );
      })}
      <Mover to={secondAt(layout, scene)} there={scene.second !== null}>
        <Machine glyph={scene.second?.glyph ?? 'balance'} />
        {scene.second && <Name text={scene.second.name} tight={!wide} above={debate} />}
      </Mover>
      <Mover to={learner}>
        <Machine glyph={scene.learner.glyph} />
        <Name text={scene.learner.name} tight={!wide} above={debate} last />
      </Mover>
      <Mover to={person}>
        <Person glyph={scene.person.glyph} />
        {!debate ? (
          <Name text={scene.person.name} tight={!wide} />
        ) : (
          <text
            x={wide ? 37 : -30}
            y={wide ? 20 : 12}
            textAnchor={wide ? 'start' : 'end'}
            className="fill-ink-2 font-sans text-[13.5px]"
          >
            {scene.person.name}
          </text>
        )}
      </Mover>
    </svg>
  );
}
