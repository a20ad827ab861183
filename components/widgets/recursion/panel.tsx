'use client';
import { useId } from 'react';
import { px } from '../../ui/px';
import { some } from '../../words/plural';
import type { Derived } from './derived';
import { allReal } from './grant-words';
import { type DrawnRow, rowsOf } from './layout';
import { looksOf, type Side } from './looks';
import { BluffHatch, Lamp } from './marks';
import { START } from './outcome';
import { Product } from './product';
import { Row } from './rows';
import { count, inHours, percent } from './words';

export interface PanelProps {
  side: Side;
  derived: Derived;
  pointed: string | null;
  onFocus: ((i: number) => void) | null;
}

/** How far the same oil lasts: the hours there are, against what looking at everything would take. */
function Reach({ cover }: { cover: number }) {
  return (
    <svg viewBox="0 0 400 14" preserveAspectRatio="none" width="100%" height={14} className="block" aria-hidden="true">
      <rect
        x={0.75}
        y={0.75}
        width={398.5}
        height={12.5}
        rx={2}
        className="fill-shade stroke-shade-ink"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={0.75}
        y={0.75}
        width={px(398.5 * cover)}
        height={12.5}
        rx={2}
        className="fill-lamp-fill stroke-lamp"
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function rowWords(side: PanelProps['side'], row: DrawnRow, first: boolean): string {
  if (side === 'rrm') {
    return first
      ? `${some(row.count, 'report helps', 'reports help')} to judge the task`
      : `${some(row.count, 'report helps', 'reports help')} to judge those`;
  }
  if (row.leaves > 0) return `${some(row.leaves, 'piece')} of the work`;
  return first ? 'no assistants' : '';
}

/** One side: the lamp and its oil, the product, and the tree beneath it. */
export function Panel({ side, derived, pointed, onFocus }: PanelProps) {
  const uid = useId().replaceAll(':', '');
  const { task, settings, shown, expected, frame, focus } = derived;
  const rows = rowsOf(task);
  const mine = shown[side];
  const left = side === 'rlhf';
  const done = left ? frame.left : frame.level >= task.height;
  const truth = done ? mine.truth : START;
  const looks = done ? mine.looks : expected[side].looksBefore;
  const { look, bandOf, checked } = looksOf(side, derived, frame);
  const rowHeight = rows.length > 6 ? 42 : rows.length > 4 ? 50 : 60;

  const point = (key: string) => (pointed === key ? 'outline-2 outline-offset-2 outline-link' : '');
  const seen = done ? mine.v : 0;
  return (
    <div className="min-w-0 font-sans">
      <div className="flex items-center gap-3">
        <Lamp />
        <div className="min-w-0 flex-1">
          <div className="flex items-baseline justify-between gap-3">
            <p className="text-base font-semibold text-ink">{left ? 'Plain RLHF' : 'Recursion'}</p>
            <span className={`text-sm font-semibold tabular-nums text-ink ${point('hours')}`}>
              {inHours(settings.hours)}
            </span>
          </div>
          <div className="mt-1">
            <Reach cover={mine.cover} />
          </div>
        </div>
      </div>
      <p className="mt-1.5 min-h-10 text-sm leading-5 text-ink-2 @[38rem]:min-h-5">
        To {left ? 'check every piece' : 'read every report'}: {inHours(mine.need / 60)}.{' '}
        {mine.cover === 1 ? (
          <>
            These are <b className="font-semibold text-ink">enough</b>.
          </>
        ) : (
          <>
            These cover <b className="font-semibold text-ink">{percent(mine.cover)}</b>.
          </>
        )}
      </p>
      <div className={`relative mt-3 px-4 pt-3 pb-3.5 ${point(left ? 'rlhfTruth' : 'rrmTruth')}`}>
        <svg viewBox="0 0 10 10" preserveAspectRatio="none" className="absolute inset-0 size-full" aria-hidden="true">
          <rect width={10} height={10} className="fill-shade" />
          <rect
            width={10}
            height={10}
            fillOpacity={px(seen)}
            className="fill-lit transition-[fill-opacity] duration-400 motion-reduce:transition-none"
          />
        </svg>
        <div className="relative">
          <p className="flex items-baseline justify-between gap-3 text-sm text-ink">
            <span className="font-semibold">{task.product}</span>
            <span className="whitespace-nowrap">
              looks done <b className="font-semibold tabular-nums">{percent(looks)}</b>
            </span>
          </p>
          <svg width={0} height={0} className="absolute" aria-hidden="true">
            <defs>
              <BluffHatch id={`${uid}b`} />
            </defs>
          </svg>
          <div className="mt-1.5">
            <Product
              truth={truth}
              looks={looks}
              hatch={`${uid}b`}
              most={left || task.height === 0 ? 1 : 1 - settings.hidden}
            />
          </div>
          <p className="mt-2 text-base text-ink">
            really done <b className="text-2xl font-semibold tabular-nums">{percent(truth)}</b>
          </p>
          {settings.whole === 'spoils' && done && (
            <p className={`mt-1 text-sm text-ink ${point(left ? 'rlhfAllReal' : 'allReal')}`}>
              not one of {some(task.units, 'piece')} is bluff: chance{' '}
              <b className="text-base font-semibold tabular-nums">{percent(allReal(task, shown)[side])}</b>
            </p>
          )}
        </div>
      </div>
      {rows.map((row, at) => (
        <div key={row.depth}>
          <p className="mt-2.5 mb-3 min-h-5 text-xs leading-5 text-ink-2">{rowWords(side, row, at === 0)}</p>
          <Row
            row={row}
            upTo={left ? -1 : frame.level}
            look={look}
            band={bandOf(row)}
            height={rowHeight}
            hatch={`${uid}b`}
            focus={focus}
            onFocus={row.rooms !== null && task.labels.length > 0 ? onFocus : null}
          />
        </div>
      ))}
      <p className="mt-2 min-h-10 text-xs leading-5 text-ink-2">{footnote(derived, left, checked)}</p>
    </div>
  );
}

/** What the light in the lowest row is. */
function footnote({ task, settings, shown, frame }: Derived, left: boolean, lit: number): string {
  if (!left) {
    if (frame.level < 0) return 'Nothing trained yet.';
    const sees = shown.rrm.sees[0] ?? 0;
    return sees < 1
      ? `At the bottom a person sees ${percent(sees)} of what is there, without help.`
      : 'At the bottom a person sees everything, without help.';
  }
  if (!frame.left) return 'Nothing trained yet.';
  if (shown.rlhf.cover === 1) return 'Every piece is looked at in every comparison.';
  if (settings.audit === 'fixed') return `Always the same ${percent(shown.rlhf.cover)} of the pieces are looked at.`;
  return task.tree
    ? `The pieces looked at in one comparison: ${count(lit)} of ${count(task.units)}. Next time it is others.`
    : `In one comparison ${percent(shown.rlhf.cover)} of the pieces are looked at. Next time it is others.`;
}
