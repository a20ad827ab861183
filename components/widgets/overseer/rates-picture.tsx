import type { Rate } from '../../models/overseer/rate';
import { type RateRow, rateRows, rateSays } from './says';
import type { Derived } from './state';

const WIDTH = 300;
const HEIGHT = 26;
const at = (share: number) => 6 + share * (WIDTH - 12);

/** A scale from 0 to 100 in a hundred; what fits as a band, the count as a dot. */
function Track({ rate, tone }: { rate: Rate | null; tone: 'found' | 'sent' }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full" aria-hidden="true">
      <path d={`M${at(0)} ${HEIGHT / 2}H${at(1)}`} className="stroke-rule" />
      {[0, 0.5, 1].map((tick) => (
        <path key={tick} d={`M${at(tick)} 8v10`} className="stroke-control" />
      ))}
      {rate && (
        <>
          <rect
            x={at(rate.low)}
            y={HEIGHT / 2 - 5}
            width={Math.max(2, at(rate.high) - at(rate.low))}
            height={10}
            rx={3}
            className={tone === 'found' ? 'fill-truth' : 'fill-belief'}
            fillOpacity={0.35}
          />
          <circle
            cx={at(rate.hits / rate.tries)}
            cy={HEIGHT / 2}
            r={5}
            className={tone === 'found' ? 'fill-truth' : 'fill-belief'}
          />
        </>
      )}
    </svg>
  );
}

const ROW = 'grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-2';
/** A scale and its count are one answer: whoever hears it hears no empty one before the number. */
const SCALE = 'grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-2';

function Row({ row: { label, rate }, tone }: { row: RateRow; tone: 'found' | 'sent' }) {
  return (
    <div className={ROW}>
      <dt className="text-ink-2">{label}</dt>
      <dd className={SCALE}>
        <Track rate={rate} tone={tone} />
        <span className="text-right tabular-nums" aria-hidden="true">
          {rate ? `${rate.hits} of ${rate.tries}` : '–'}
        </span>
        <span className="sr-only">{rate ? rateSays(rate) : 'nothing counted yet'}</span>
      </dd>
    </div>
  );
}

/** One number of a study, as a dot on the same scale. */
function Published({ label, share }: { label: string; share: number }) {
  return (
    <div className={ROW}>
      <dt className="text-ink-2">{label}</dt>
      <dd className={SCALE}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full" aria-hidden="true">
          <path d={`M${at(0)} ${HEIGHT / 2}H${at(1)}`} className="stroke-rule" />
          <path d={`M${at(share)} 6l7 7l-7 7l-7 -7z`} className="fill-paper stroke-ink" strokeWidth={1.5} />
        </svg>
        <span className="text-right tabular-nums">{Math.round(share * 100)} %</span>
      </dd>
    </div>
  );
}

/** Of planted flaws in misleading summaries, what people found. Saunders et al., 2022 */
const STUDY = { alone: 0.27, helped: 0.45 } as const;

/** Four rates with what fits, and apart from them two that were published. */
export function RatesPicture({ d }: { d: Derived }) {
  return (
    <div className="max-w-xl text-sm text-ink">
      {rateRows(d).map(({ title, rows }, i) => (
        <div key={title} className="mb-3">
          <p className="mb-1 font-semibold">{title}</p>
          <dl>
            {rows.map((row) => (
              <Row key={row.label} row={row} tone={i === 0 ? 'found' : 'sent'} />
            ))}
          </dl>
        </div>
      ))}
      <p className="text-xs text-ink-2">Dot: what was counted. Band: rates that would fit, nine times in ten.</p>
      <div className="mt-3 border-t border-rule pt-3">
        <p className="mb-1">
          Published: planted flaws that people found (
          <a href="#source-openai2022critiques" className="underline underline-offset-4">
            Saunders et al., 2022
          </a>
          )
        </p>
        <dl>
          <Published label="alone" share={STUDY.alone} />
          <Published label="with help" share={STUDY.helped} />
        </dl>
      </div>
    </div>
  );
}
