'use client';
import { useId } from 'react';
import type { Derived } from './derived';
import { rowsOf } from './layout';
import { looksOf, type Side } from './looks';
import { BluffHatch } from './marks';
import { START } from './outcome';
import { Product } from './product';
import { Row } from './rows';
import type { Frame } from './story';
import { count, pieces } from './words';

export interface TowerProps {
  side: Side;
  derived: Derived;
  /** the moment that is shown */
  frame: Frame;
}

/** One side as a tower: the work on top, under it the judgements that help to judge it, lit where a person sees. */
export function Tower({ side, derived, frame }: TowerProps) {
  const hatch = `${useId().replaceAll(':', '')}t`;
  const { task, settings, shown, expected } = derived;
  const { look, bandOf } = looksOf(side, derived, frame);
  const left = side === 'rlhf';
  const done = left ? frame.left : frame.level >= task.height;
  const truth = done ? shown[side].truth : START;
  const looks = done ? shown[side].looks : expected[side].looksBefore;
  const rows = rowsOf(task);
  const height = rows.length > 6 ? 24 : rows.length > 4 ? 32 : 44;
  // Where there is room, a tower of few floors has higher ones.
  const roomy = rows.length > 4 ? 'mt-3.5' : 'mt-3.5 sm:mt-5 sm:[&>svg]:h-16';
  return (
    <div className="min-w-0 font-sans">
      <svg width={0} height={0} className="absolute" aria-hidden="true">
        <defs>
          <BluffHatch id={hatch} />
        </defs>
      </svg>
      <p className="text-sm font-semibold text-ink">{left ? 'Plain RLHF' : 'Recursion'}</p>
      <p className="text-lg leading-7 font-semibold tabular-nums text-truth sm:text-2xl">
        {pieces(truth, task.units)} <span className="text-sm">real</span>
      </p>
      <p className="mb-1 text-sm font-semibold text-lamp">
        <span className="tabular-nums">{count(looks * task.units)}</span> look done
      </p>
      <Product {...{ truth, looks, hatch }} most={left || task.height === 0 ? 1 : 1 - settings.hidden} />
      {rows.map((row) => (
        <div key={row.depth} className={roomy}>
          <Row
            row={row}
            upTo={left ? -1 : frame.level}
            look={look}
            band={bandOf(row)}
            height={height}
            hatch={hatch}
            focus={null}
            onFocus={null}
          />
        </div>
      ))}
    </div>
  );
}
