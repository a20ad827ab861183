import type { ReactNode } from 'react';
import { carried, linesOf, pgrOf, type WeakToStrongState } from './model';
import { SETTING_KEYS, SETTINGS } from './settings';
import { Track } from './track';

/** Conditions, scale, and what a share would mean on the reader's own scale; on phones all one above the other. */
export const GRID = 'grid gap-x-6 @[42rem]:grid-cols-[20.5rem_minmax(0,1fr)_5.75rem]';

interface RowsProps {
  state: WeakToStrongState;
  /** what stands in the place of reward modeling until the guess is made, and the verdict after it */
  guess: ReactNode;
  pointed: string | null;
}

/** The chips that name a line of the last setting, in its order. */
const CHIPS = ['people', 'agents', 'maths', 'code'];

/** What was reported, setting by setting, on the scale of the reader's own three numbers. */
export function SettingRows({ state, guess, pointed }: RowsProps) {
  const yours = pgrOf(state);
  return SETTING_KEYS.map((key) => {
    const { name, source, note } = SETTINGS[key];
    const lines = linesOf(key, state);
    const bet = key === 'reward' ? (state.guess ?? state.draft) / 100 : null;
    return (
      <div key={key} className="border-t border-rule pt-2.5 pb-3">
        <p className="flex flex-wrap items-baseline gap-x-3 pb-0.5 text-sm">
          <span className="font-semibold text-ink">{name}</span>
          <a href={`#source-${source.key}`} className="text-xs">
            {source.text}
          </a>
        </p>
        {lines === null ? (
          <div className={GRID}>
            <p className="py-1 text-sm leading-snug text-ink-2">
              Closest to RLHF: the student learns which of two answers people prefer. Covered until you have guessed.
            </p>
            <Track yours={yours} guess={bet} covered />
          </div>
        ) : (
          <ul>
            {lines.map((line, i) => (
              <li
                key={line.what}
                className={`${GRID} @max-[42rem]:mt-2.5 ${key === 'agents' && pointed !== null && CHIPS[i] === pointed ? 'bg-lit' : ''}`}
              >
                <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm leading-snug text-ink-2 @[42rem]:flex-nowrap @[42rem]:py-1">
                  <span className="@max-[42rem]:basis-full">{line.what}</span>
                  <span className="shrink-0 font-semibold text-ink">{line.said}</span>
                  <span className="text-xs tabular-nums @[42rem]:hidden">{carried(state, line)}</span>
                </p>
                <Track mark={line.mark} yours={yours} guess={bet} />
                <p className="self-center text-right text-xs tabular-nums text-ink-2 @max-[42rem]:hidden">
                  {carried(state, line)}
                </p>
              </li>
            ))}
          </ul>
        )}
        {key === 'reward' && <div className="mt-2 min-h-24 @[36rem]:min-h-14">{guess}</div>}
        {lines !== null && <p className="mt-1.5 max-w-[46rem] text-xs leading-relaxed text-ink-2">{note}</p>}
      </div>
    );
  });
}
