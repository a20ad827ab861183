import type { ReactNode } from 'react';
import { ROUND } from './strokes';
/** Who stands where in a training loop: marks that every figure shares, each centred on the origin. */

/** Half the size of a mark, in units of the drawing. */
export const MARK = 19;

/** The AI that writes, the versions it writes, the person who picks, the AI that judges. */
export type Station = 'worker' | 'versions' | 'picks' | 'reward';

/** A hexagon standing on a point: an AI. */
export const hexagon = (r: number): string =>
  [0, 60, 120, 180, 240, 300]
    .map((deg) => {
      const angle = ((deg - 90) * Math.PI) / 180;
      return `${(r * Math.cos(angle)).toFixed(2)},${(r * Math.sin(angle)).toFixed(2)}`;
    })
    .join(' ');

/** An AI, with what it does in it. */
function Ai({ children }: { children: ReactNode }) {
  return (
    <>
      <polygon
        points={hexagon(MARK)}
        className="fill-agent-fill stroke-agent"
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      {children}
    </>
  );
}

/** A small eye, for a circle of lamp-gold: a person. */
export function SmallEye() {
  return (
    <>
      <path d="M-7 0C-4-4.6 4-4.6 7 0C4 4.6-4 4.6-7 0Z" className="fill-[#fffaf0] stroke-[#3a2500]" strokeWidth={1.2} />
      <circle r={2.3} className="fill-[#3a2500]" />
    </>
  );
}

/** An AI that writes: lines of text in a hexagon. */
function WorkerMark() {
  return (
    <Ai>
      <path
        d="M-8-5.5H8M-8 0H8M-8 5.5H2"
        className="stroke-paper"
        strokeWidth={2.4}
        strokeLinecap="round"
        fill="none"
      />
    </Ai>
  );
}

/** An AI that judges: a balance in a hexagon. */
function RewardMark() {
  return (
    <Ai>
      <path
        d="M0-9.5V9M-5 9H5M-8.5-6.5L8.5-6.5M-12-1A3.6 3.6 0 0 0-5-1L-8.5-6.5ZM5-1A3.6 3.6 0 0 0 12-1L8.5-6.5Z"
        className="stroke-paper"
        strokeWidth={1.7}
        {...ROUND}
        fill="none"
      />
    </Ai>
  );
}

/** The person who judges: an eye in a circle of lamp-gold. */
function PersonMark() {
  return (
    <>
      <circle r={MARK - 1} className="fill-lamp-fill stroke-lamp" strokeWidth={1.5} />
      <path
        d="M-12 0C-7-7.5 7-7.5 12 0C7 7.5-7 7.5-12 0Z"
        className="fill-[#fffaf0] stroke-[#3a2500]"
        strokeWidth={1.6}
      />
      <circle r={3.9} className="fill-[#3a2500]" />
    </>
  );
}

/** Two sheets, one behind the other: two versions of a page. */
function VersionsMark() {
  return (
    <g className="fill-paper stroke-ink-2" strokeWidth={1.6} strokeLinejoin="round">
      <path d="M-15-13H0V9H-15Z" />
      <path d="M-2-9H14V15H-2Z" />
      <path d="M2-3.5H10M2 2H10M2 7.5H7" strokeWidth={1.8} strokeLinecap="round" fill="none" />
    </g>
  );
}

/** The mark of one station of the loop, centred on the origin. */
export function StationMark({ station }: { station: Station }) {
  if (station === 'worker') return <WorkerMark />;
  if (station === 'reward') return <RewardMark />;
  return station === 'picks' ? <PersonMark /> : <VersionsMark />;
}

/** A hanging lamp whose opening is centred on the origin, `half` wide to each side. */
export function Lamp({ half, cord }: { half: number; cord: number }) {
  const top = half * 0.42;
  const rise = half * 0.95;
  return (
    <g className="stroke-lamp" strokeWidth={1.5} strokeLinejoin="round">
      <path d={`M0 ${-rise - 3}V${-rise - 3 - cord}`} fill="none" />
      <path d={`M${-half * 0.5} 0A${half * 0.5} ${half * 0.42} 0 0 0 ${half * 0.5} 0Z`} className="fill-[#fffaf0]" />
      <path d={`M${-half} 0L${-top} ${-rise}Q0 ${-rise - 6} ${top} ${-rise}L${half} 0Z`} className="fill-lamp-fill" />
    </g>
  );
}
