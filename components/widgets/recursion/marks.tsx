import type { ReactNode } from 'react';
import { Hatch } from '../../ui/hatch';

/** The figure's small drawings. They differ in shape, so that they can be told apart without colour. */

/** A person's time: an oil lamp. Both sides have the same one, as full. */
export function Lamp({ className = 'h-12 w-9' }: { className?: string }) {
  return (
    <svg viewBox="0 0 36 48" className={`shrink-0 ${className}`} aria-hidden="true">
      <path
        d="M13 27C8.5 22 9.5 15 14 9V4.5H22V9C26.5 15 27.5 22 23 27Z"
        className="fill-lit stroke-lamp"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <path d="M18 12C21.5 16 22 21 18 24.5C14 21 14.5 16 18 12Z" className="fill-lamp-fill" />
      <path d="M11.5 27H24.5V31H11.5Z" className="fill-lamp" />
      <path
        d="M8 31H28C31 34 31 40 28 43H8C5 40 5 34 8 31Z"
        className="fill-paper stroke-lamp"
        strokeWidth={1.6}
        strokeLinejoin="round"
      />
      <path d="M6.4 35.5H29.6C30 38.5 29.5 41 27.5 42.2H8.5C6.5 41 6 38.5 6.4 35.5Z" className="fill-lamp-fill" />
      <path d="M10 45.5H26" className="stroke-lamp" strokeWidth={2.4} strokeLinecap="round" />
    </svg>
  );
}

/** Hatching of bluff: work that only looks done. */
export function BluffHatch({ id }: { id: string }) {
  return <Hatch id={id} size={5} ground="fill-paper" line="stroke-truth" width={1.5} at={0} />;
}

type Meaning = 'real' | 'bluff' | 'looks' | 'seen' | 'unseen' | 'assistant';

/** What the marks mean, each by its name. */
const MEANINGS: Readonly<Record<Meaning, { label: string; mark: (hatch: string) => ReactNode }>> = {
  real: {
    label: 'real work',
    mark: () => (
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <rect x={0.5} y={0.5} width={15} height={15} className="fill-truth stroke-truth" />
      </svg>
    ),
  },
  bluff: {
    label: 'bluff',
    mark: (id) => (
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
        <defs>
          <BluffHatch id={id} />
        </defs>
        <rect x={0.5} y={0.5} width={15} height={15} fill={`url(#${id})`} className="stroke-truth" />
      </svg>
    ),
  },
  looks: {
    label: 'looks done',
    mark: () => (
      <svg viewBox="0 0 20 16" className="h-4 w-5" aria-hidden="true">
        <path d="M1 8H19M19 4V12" className="fill-none stroke-belief" strokeWidth={2.5} strokeDasharray="5 3" />
      </svg>
    ),
  },
  seen: {
    label: 'seen by a person',
    mark: () => (
      <svg viewBox="0 0 20 16" className="h-4 w-5" aria-hidden="true">
        <rect x={0.5} y={2.5} width={19} height={11} rx={1} className="fill-lamp-fill stroke-lamp" />
        <circle cx={10} cy={8} r={2.4} className="fill-lamp" />
      </svg>
    ),
  },
  unseen: {
    label: 'not seen',
    mark: () => (
      <svg viewBox="0 0 20 16" className="h-4 w-5" aria-hidden="true">
        <rect x={0.5} y={2.5} width={19} height={11} rx={1} className="fill-shade stroke-shade-ink" />
      </svg>
    ),
  },
  assistant: {
    label: 'trained assistant',
    mark: () => (
      <svg viewBox="0 0 20 16" className="h-4 w-5" aria-hidden="true">
        <path d="M10 12V2M1 12H19" className="fill-none stroke-agent" strokeWidth={1.4} />
        <path d="M1 12H19" className="stroke-agent" strokeWidth={4} />
      </svg>
    ),
  },
};

export interface LegendProps {
  /** of the hatching that it defines */
  id: string;
  /** those that are drawn; left out: all */
  of?: readonly Meaning[];
}

/** What the marks mean. */
export function Legend({ id, of = Object.keys(MEANINGS) as Meaning[] }: LegendProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-sm text-ink-2">
      {of.map((name) => (
        <li key={name} className="flex items-center gap-1.5">
          {MEANINGS[name].mark(id)}
          {MEANINGS[name].label}
        </li>
      ))}
    </ul>
  );
}
