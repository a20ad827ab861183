import type { ReactNode } from 'react';
import { ROUND } from '../../ui/strokes';
import type { Protocol } from './items';

const HEX = 'M0-5L4.33-2.5V2.5L0 5L-4.33 2.5V-2.5Z';

/** An AI, at a point. */
function Agent({ x, y, small = false }: { x: number; y: number; small?: boolean }) {
  return (
    <path
      d={HEX}
      transform={`translate(${x} ${y})${small ? ' scale(0.72)' : ''}`}
      className="fill-agent-fill stroke-agent"
      strokeWidth="1"
      strokeLinejoin="round"
    />
  );
}

/** The person, at a point. */
function Person({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="5" className="fill-lamp-fill stroke-lamp" strokeWidth="1" />
      <circle r="1.6" className="fill-[#3a2500]" />
    </g>
  );
}

const DRAWN: Readonly<Record<Protocol, () => ReactNode>> = {
  // The work goes to the person; the reward comes back.
  rlhf: () => (
    <>
      <path d="M12 12H29M25.5 9L29 12L25.5 15" className="stroke-ink-2" />
      <path d="M35 19V25H7V19" className="stroke-belief" strokeDasharray="2.5 2" />
      <Agent x={7} y={12} />
      <Person x={35} y={12} />
    </>
  ),
  // The same, and helpers above that tell the person what they see.
  rrm: () => (
    <>
      <path d="M12 17H29M25.5 14L29 17L25.5 20" className="stroke-ink-2" />
      <path d="M35 23V28H7V23" className="stroke-belief" strokeDasharray="2.5 2" />
      <path d="M28.5 5.5L32.5 12M41 5.5L37.5 12" className="stroke-agent" />
      <Agent x={7} y={17} />
      <Agent x={28} y={4.5} small />
      <Agent x={41} y={4.5} small />
      <Person x={35} y={17} />
    </>
  ),
  // A person with many copies works out an answer; one copy learns to say it.
  ida: () => (
    <>
      <path d="M12 10L5 22M12 10V22M12 10L19 22" className="stroke-agent" />
      <path d="M21 10H30M26.5 7L30 10L26.5 13" className="stroke-ink-2" />
      <Agent x={5} y={24} small />
      <Agent x={12} y={24} small />
      <Agent x={19} y={24} small />
      <Person x={12} y={8} />
      <Agent x={37} y={10} />
    </>
  ),
  // Two against each other before one judge.
  debate: () => (
    <>
      <path d="M8 17L18 9M36 17L26 9" className="stroke-ink-2" />
      <path
        d="M12.5 22H20M17.5 19.5L20 22L17.5 24.5M31.5 22H24M26.5 19.5L24 22L26.5 24.5"
        className="stroke-ink"
        strokeWidth="1.6"
      />
      <Agent x={7} y={22} />
      <Agent x={37} y={22} />
      <Person x={22} y={7} />
    </>
  ),
};

/** A protocol as a small diagram: hexagons are AIs, the gold disc is the person, the dashed line a reward. Only a mark: its name stands beside it. */
export function ProtocolMark({ protocol }: { protocol: Protocol }) {
  return (
    <svg
      viewBox="0 0 46 30"
      className="h-[30px] w-[46px] shrink-0"
      fill="none"
      strokeWidth="1.3"
      {...ROUND}
      aria-hidden="true"
    >
      {DRAWN[protocol]()}
    </svg>
  );
}

/** A verdict: its colour and its sign. Says nothing to a screen reader; the words stand beside it. */
export function Glyph({ right, className = '' }: { right: boolean; className?: string }) {
  return (
    <span aria-hidden="true" className={`font-semibold ${right ? 'text-yes' : 'text-no'} ${className}`}>
      {right ? '✓' : '✗'}
    </span>
  );
}

const SIGNS: readonly { label: string; sign: ReactNode }[] = [
  { label: 'a program, an AI', sign: <Agent x={11} y={8} /> },
  { label: 'a person', sign: <Person x={11} y={8} /> },
  { label: 'reward', sign: <path d="M1 8H21" className="stroke-belief" strokeDasharray="2.5 2" /> },
];

/** What the signs in the small diagrams stand for. */
export function Key() {
  return (
    <ul aria-label="Signs in the diagrams" className="grid gap-1 text-xs text-ink-2">
      {SIGNS.map(({ label, sign }) => (
        <li key={label} className="flex items-center gap-2">
          <svg viewBox="0 0 22 16" className="h-4 w-[22px]" fill="none" strokeWidth="1.3" aria-hidden="true">
            {sign}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
