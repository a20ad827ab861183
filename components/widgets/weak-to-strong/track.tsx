import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { px } from '../../ui/px';
import { ROUND } from '../../ui/strokes';
import type { Mark } from './settings';

/** The scale that every track of the figure shares: share 0 and share 1 stand a little inside the drawing's ends. */
const LEFT = 4;
const SPAN = 92;
export const at = (pgr: number): string => `${px(LEFT + SPAN * pgr)}%`;
/** Whether a share lies on the drawing at all. */
export const onScale = (pgr: number): boolean => pgr >= -0.04 && pgr <= 1.04;
export const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** A drawing whose origin is a place on the scale and whose unit is a pixel. */
export function Place({ pgr, children, y = '50%' }: { pgr: number; children: React.ReactNode; y?: string }) {
  return (
    <svg aria-hidden="true" x={at(pgr)} y={y} className="overflow-visible">
      {children}
    </svg>
  );
}

function About({ pgr }: { pgr: number }) {
  return (
    <Place pgr={pgr}>
      <circle r="8" strokeWidth="1.8" className="fill-paper stroke-truth" />
      <path
        d="M-4-1.2C-2.6-3.4-1-3 .3-2.2S3-1 4-3M-4 2.8C-2.6.6-1 1 .3 1.8S3 3 4 1"
        fill="none"
        strokeWidth="1.5"
        strokeLinecap="round"
        className="stroke-truth"
      />
    </Place>
  );
}

const Arrow = ({ pgr, left = false }: { pgr: number; left?: boolean }) => (
  <Place pgr={pgr}>
    <path
      d={left ? 'M5-4.5L0 0L5 4.5' : 'M-5-4.5L0 0L-5 4.5'}
      fill="none"
      strokeWidth="2"
      {...ROUND}
      className="stroke-truth"
    />
  </Place>
);

const Stop = ({ pgr, left = false }: { pgr: number; left?: boolean }) => (
  <Place pgr={pgr}>
    <path d={left ? 'M-4-8H0V8H-4' : 'M4-8H0V8H4'} fill="none" strokeWidth="2.4" className="stroke-truth" />
  </Place>
);

const Reach = ({ from, to }: { from: number; to: number }) => (
  <line x1={at(from)} x2={at(to)} y1="50%" y2="50%" strokeWidth="2" className="stroke-truth" />
);

/** A reported share as the source gives it: a dot, a ring with ≈, or a bracket that is open on one side. */
function MarkShape({ mark }: { mark: Mark }) {
  if (mark.kind === 'point') {
    return (
      <Place pgr={mark.at}>
        <circle r="6" className="fill-truth" />
      </Place>
    );
  }
  if (mark.kind === 'about') return <About pgr={mark.at} />;
  if (mark.kind === 'rise') {
    return (
      <>
        <Reach from={mark.from} to={mark.at} />
        <Arrow pgr={mark.at} />
        <About pgr={mark.from} />
      </>
    );
  }
  const open = mark.kind === 'above' ? 1 : 0;
  return (
    <>
      <Reach from={mark.at} to={open} />
      <Arrow pgr={open} left={open === 0} />
      <Stop pgr={mark.at} left={open === 0} />
    </>
  );
}

/** A dashed line across the scale. */
function Upright({ pgr, width, dash, className }: { pgr: number; width: number; dash: string; className: string }) {
  const x = at(pgr);
  return <line x1={x} x2={x} y2="100%" strokeWidth={width} strokeDasharray={dash} className={className} />;
}

interface TrackProps {
  mark?: Mark | undefined;
  /** the reader's own student */
  yours: number | null;
  /** a guess, dashed */
  guess?: number | null;
  /** nothing of it is shown yet */
  covered?: boolean;
}

/** One line of the scale with its mark. */
export function Track({ mark, yours, guess = null, covered = false }: TrackProps) {
  const hatch = useId();
  return (
    <div className="relative min-h-7">
      <svg className="absolute inset-0 size-full overflow-visible" aria-hidden="true">
        {covered && (
          <>
            <defs>
              <Hatch id={hatch} size={6} ground="fill-shade" />
            </defs>
            <rect x={at(0)} width={`${SPAN}%`} height="100%" fill={`url(#${hatch})`} />
          </>
        )}
        {TICKS.map((tick) => (
          <line key={tick} x1={at(tick)} x2={at(tick)} y2="100%" className="stroke-rule" />
        ))}
        {yours !== null && onScale(yours) && <Upright pgr={yours} width={1.6} dash="1 4" className="stroke-agent" />}
        {guess !== null && <Upright pgr={guess} width={2.2} dash="6 4" className="stroke-belief" />}
        {mark && <MarkShape mark={mark} />}
      </svg>
    </div>
  );
}
