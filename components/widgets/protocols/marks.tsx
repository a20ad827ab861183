/** The figure's small drawings, each centred on (0, 0). They differ in shape, so that they can be told apart without colour. */
import { Hatch as Lines } from '../../ui/hatch';
import { hexagon, MARK, SmallEye, StationMark } from '../../ui/station-marks';
import type { Glyph } from './scene';

/** An AI at a question: a small hexagon with its letter, or the number of the round in which it was trained. */
export function Token({ text, rival = false, r = 10.5 }: { text: string; rival?: boolean; r?: number }) {
  return (
    <>
      <polygon
        points={hexagon(r)}
        className={rival ? 'fill-paper stroke-agent' : 'fill-agent stroke-paper'}
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <text
        y={4.8}
        textAnchor="middle"
        className={`${rival ? 'fill-agent' : 'fill-paper'} font-sans text-[13.5px] font-bold`}
      >
        {text}
      </text>
    </>
  );
}

/** A person's eye at a question: judged by somebody. */
export function SmallPerson() {
  return (
    <>
      <circle r={10} className="fill-lamp-fill stroke-paper" strokeWidth={1.6} />
      <SmallEye />
    </>
  );
}

/** The person at work rather than judging: a hand in a circle of lamp-gold. */
function HandMark() {
  return (
    <>
      <circle r={MARK - 1} className="fill-lamp-fill stroke-lamp" strokeWidth={1.5} />
      <path
        d="M-5.6 2.6V-4.2M-1.9 0V-8M1.9 0V-8.4M5.6 1V-5.6"
        className="fill-none stroke-[#3a2500]"
        strokeWidth={6}
        strokeLinecap="round"
      />
      <path
        d="M-8.6 2.6L-11.4-.6M-8 1H8V4C8 10 4 12 0 12C-3 12-5.4 10.6-7 8L-11.4-.6"
        className="fill-[#3a2500] stroke-[#3a2500]"
        strokeWidth={2.6}
        strokeLinejoin="round"
      />
      <path
        d="M-5.6 2.6V-4.2M-1.9 0V-8M1.9 0V-8.4M5.6 1V-5.6"
        className="fill-none stroke-[#fffaf0]"
        strokeWidth={3.4}
        strokeLinecap="round"
      />
      <path
        d="M-9.6 1L-7 5M-7.2 1.2H7.2V4C7.2 9 3.6 11 0 11C-2.6 11-4.8 9.6-6.2 7.4L-10.6 .2Z"
        className="fill-[#fffaf0]"
      />
    </>
  );
}

/** The person: an eye where they judge, a hand where they work. Both are drawn; the job decides which shows. */
export function Person({ glyph }: { glyph: 'eye' | 'hand' }) {
  const fade = 'transition-opacity duration-300 motion-reduce:transition-none';
  return (
    <>
      <g className={`${fade} ${glyph === 'eye' ? '' : 'opacity-0'}`}>
        <StationMark station="picks" />
      </g>
      <g className={`${fade} ${glyph === 'hand' ? '' : 'opacity-0'}`}>
        <HandMark />
      </g>
    </>
  );
}

/** A large AI mark: it writes, weighs, or has a letter. The attacker is hollow, so that opponents differ in more than a letter. */
export function Machine({ glyph }: { glyph: Glyph }) {
  if (glyph === 'writes') return <StationMark station="worker" />;
  if (glyph === 'balance') return <StationMark station="reward" />;
  const hollow = glyph === 'B';
  return (
    <>
      <polygon
        points={hexagon(MARK)}
        className={hollow ? 'fill-paper stroke-agent' : 'fill-agent-fill stroke-agent'}
        strokeWidth={hollow ? 2.4 : 1.5}
        strokeLinejoin="round"
      />
      <text
        y={6.4}
        textAnchor="middle"
        className={`${hollow ? 'fill-agent' : 'fill-paper'} font-sans text-[18px] font-bold`}
      >
        {glyph}
      </text>
    </>
  );
}

/** What travels: a question going down, an answer nobody has marked, a report. */
export function Dot({ kind }: { kind: 'question' | 'answer' | 'report' }) {
  if (kind === 'question') {
    return (
      <>
        <circle r={7.5} className="fill-paper stroke-ink-2" strokeWidth={1.4} />
        <path
          d="M-2.2-1.8C-2.2-4.7 2.2-4.7 2.2-1.9C2.2-.2 0-.1 0 1.6M0 4.1V4.2"
          className="fill-none stroke-ink-2"
          strokeWidth={1.6}
          strokeLinecap="round"
        />
      </>
    );
  }
  const report = kind === 'report';
  return (
    <>
      <path
        d="M-5.5-7H3L5.5-4.5V7H-5.5Z"
        className={`${report ? 'fill-paper' : 'fill-agent-soft'} stroke-agent`}
        strokeWidth={1.4}
        strokeLinejoin="round"
      />
      <path d="M-2.8-2H2.8M-2.8 1H2.8M-2.8 4H.6" className="stroke-agent" strokeWidth={1.2} strokeLinecap="round" />
    </>
  );
}

/** The hatching of what nobody has checked, to be filled with `url(#id)`. */
export function Hatch({ id }: { id: string }) {
  return <Lines id={id} ground="fill-shade" width={1.4} at={0} />;
}

/** An arrow's head, pointing along `dir`, with its tip at (0, 0). */
export function Head({ dir, className }: { dir: 'left' | 'right' | 'up' | 'down'; className: string }) {
  const turn = { right: 0, down: 90, left: 180, up: 270 }[dir];
  return <path d="M-8-4.6L0 0L-8 4.6Z" transform={`rotate(${turn})`} className={className} />;
}
