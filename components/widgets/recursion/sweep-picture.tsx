import { Fragment, useId } from 'react';
import { px } from '../../ui/px';
import { levels, PANELS, SWEEP_NOTE, SWEEP_TITLE, type SweepShares, sharesOf } from './sweep-words';

const HEIGHT = 26;
/** A part narrower than this, in per cent, has no room for its number. */
const ROOMY = 20;

const PARTS = {
  better: { glyph: '✓', words: 'recursion is better', fill: 'fill-truth', text: 'fill-paper' },
  tie: { glyph: '=', words: 'no difference to speak of', fill: 'fill-shade', text: 'fill-ink' },
  worse: { glyph: '✗', words: 'recursion is worse', fill: 'fill-paper', text: 'fill-ink' },
} as const;

/** Small crosses: recursion is the worse choice. */
function Crosses({ id }: { id: string }) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      <path d="M2 2L6 6M6 2L2 6" className="stroke-no" strokeWidth={1.3} />
    </pattern>
  );
}

/** One bar: better, the same, worse. */
function Stack({ row, crosses }: { row: SweepShares; crosses: string }) {
  let from = 0;
  return (
    <svg width="100%" height={HEIGHT} className="block font-sans text-xs" aria-hidden="true">
      {row.parts.map(({ key, percent, text }) => {
        const x = from;
        from += percent;
        const { glyph, fill, text: ink } = PARTS[key];
        const place = { x: `${px(x)}%`, y: 1, width: `${px(percent)}%`, height: HEIGHT - 2 };
        return (
          <g key={key}>
            <rect {...place} className={`${fill} stroke-control`} strokeWidth={1} />
            {key === 'worse' && <rect {...place} fill={`url(#${crosses})`} />}
            {key === 'worse' && percent >= ROOMY && (
              <rect
                x={`${px(x + percent / 2)}%`}
                y={1.5}
                width={56}
                height={HEIGHT - 3}
                transform="translate(-28 0)"
                className="fill-paper"
              />
            )}
            {percent >= ROOMY && (
              <text
                x={`${px(x + percent / 2)}%`}
                y={HEIGHT / 2 + 4.5}
                textAnchor="middle"
                className={`${ink} font-semibold tabular-nums`}
              >
                {glyph} {text}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Swatch({ of, crosses }: { of: keyof typeof PARTS; crosses: string }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      <rect x={0.5} y={0.5} width={15} height={15} className={`${PARTS[of].fill} stroke-control`} />
      {of === 'worse' && <rect width={16} height={16} fill={`url(#${crosses})`} />}
    </svg>
  );
}

/** The same as numbers. */
function Numbers() {
  return (
    <details className="mt-2">
      <summary className="min-h-7 cursor-pointer py-1 text-ink-2">The numbers</summary>
      {PANELS.map(({ key, title, rows }) => (
        <table key={key} className="mt-2 w-full max-w-md tabular-nums">
          <caption className="pb-1 text-left text-ink-2">{title}</caption>
          <thead>
            <tr className="border-b border-rule text-left">
              {['Depth', 'Better', 'Same', 'Worse'].map((head) => (
                <th key={head} scope="col" className="py-0.5 pr-3 font-normal text-ink-2">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(sharesOf).map(({ depth, parts }) => (
              <tr key={depth} className="border-b border-rule">
                <th scope="row" className="py-0.5 pr-3 text-left font-normal">
                  {levels(depth)}
                </th>
                {parts.map((part) => (
                  <td key={part.key} className="py-0.5 pr-3">
                    {part.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}

/** The unflattering sweep: how often recursion wins, ties and loses, by the depth of the task. */
export function SweepPicture() {
  const crosses = `${useId().replaceAll(':', '')}x`;
  return (
    <section aria-label={SWEEP_TITLE} className="mt-6 border-t border-rule pt-5 font-sans text-sm">
      <svg width={0} height={0} className="absolute" aria-hidden="true">
        <defs>
          <Crosses id={crosses} />
        </defs>
      </svg>
      <p className="font-semibold text-pretty text-ink">{SWEEP_TITLE}</p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-ink-2">
        {(['better', 'tie', 'worse'] as const).map((key) => (
          <li key={key} className="flex items-center gap-1.5">
            <Swatch of={key} crosses={crosses} />
            <span>
              <span aria-hidden="true">{PARTS[key].glyph} </span>
              {PARTS[key].words}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-x-12 gap-y-6 @[38rem]:grid-cols-2">
        {PANELS.map(({ key, title, rows }) => (
          <div key={key} className="min-w-0">
            <p className="mb-2 text-ink">{title}</p>
            <div aria-hidden="true" className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
              {rows.map(sharesOf).map((row) => (
                <Fragment key={row.depth}>
                  <span className="whitespace-nowrap text-xs text-ink-2 tabular-nums">{levels(row.depth)}</span>
                  <Stack row={row} crosses={crosses} />
                </Fragment>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="mt-4 max-w-prose leading-5 text-pretty text-ink-2">{SWEEP_NOTE}</p>
      <Numbers />
    </section>
  );
}
