import { type ActedFigure, More } from '../../ui/acts';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Guess } from './guess';
import { linesOf, type WeakToStrongAction, type WeakToStrongState } from './model';
import type { ACTS } from './params';
import { AGENTS_SAY, guessSays, LONGEST_GUESS } from './says';
import { type Line, SETTINGS, type SettingKey } from './settings';
import { at, Track } from './track';

/** Of each setting the two lines that say most; the bench has them all. */
const SHOWN: readonly SettingKey[] = ['nlp', 'chess', 'reward'];
const LINES = 2;

/** From none of the gap to all of it. */
function Scale() {
  return (
    <svg className="block h-6 w-full overflow-visible text-xs" aria-hidden="true">
      <g className="fill-ink-2">
        <text x={at(0)} y="14" dx={-4}>
          none of the gap
        </text>
        <text x={at(0.5)} y="14" textAnchor="middle">
          half
        </text>
        <text x={at(1)} y="14" dx={8} textAnchor="end">
          all
        </text>
      </g>
    </svg>
  );
}

const ROW = 'grid gap-x-4 sm:py-0.5 sm:grid-cols-[14.5rem_minmax(0,1fr)] sm:items-center';

/** One line as reported, on the scale. */
function Row({ line, guess = null }: { line: Line; guess?: number | null }) {
  return (
    <li className={ROW}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm leading-tight text-ink-2 sm:block">
        <span>{line.what}</span>
        <span className="font-semibold text-ink sm:block">{line.said}</span>
      </p>
      <Track mark={line.mark} yours={null} guess={guess} />
    </li>
  );
}

function Source({ of }: { of: SettingKey }) {
  const { source } = SETTINGS[of];
  return (
    <a href={`#source-${source.key}`} className="text-xs">
      {source.text}
    </a>
  );
}

export interface ReportedProps {
  state: WeakToStrongState;
  dispatch: (action: WeakToStrongAction) => void;
}

/** Three settings of one study; of the last only what the reader has earned. */
export function GuessAct({ state, dispatch }: ReportedProps) {
  const bet = (state.guess ?? state.draft) / 100;
  return (
    <Stage>
      <Says longest={LONGEST_GUESS}>{guessSays(state)}</Says>
      <Picture>
        <div className={ROW}>
          <p className="text-xs max-sm:hidden">
            <Source of="nlp" />
          </p>
          <Scale />
        </div>
        {SHOWN.map((key) => {
          const lines = linesOf(key, state);
          return (
            <div key={key} className="border-t border-rule py-1.5">
              <p className="flex justify-between text-sm">
                <span className="font-semibold text-ink">{SETTINGS[key].name}</span>
                <span className="sm:hidden">
                  <Source of={key} />
                </span>
              </p>
              {lines ? (
                <ul>
                  {lines.slice(0, LINES).map((line) => (
                    <Row key={line.what} line={line} guess={key === 'reward' ? bet : null} />
                  ))}
                </ul>
              ) : (
                <div className={`${ROW} min-h-23 content-center gap-y-1.5 sm:min-h-18`}>
                  <p className="text-sm leading-tight text-ink-2">Covered until you have guessed.</p>
                  <Track yours={null} guess={bet} covered />
                </div>
              )}
            </div>
          );
        })}
      </Picture>
      <Controls>
        <div className="min-h-28">
          <Guess state={state} dispatch={dispatch} label="Your guess" className="gap-y-2" />
        </div>
      </Controls>
    </Stage>
  );
}

/** The measure as a task for machines. */
export function Agents({ figure }: { figure: Pick<ActedFigure<(typeof ACTS)[number]['id']>, 'dispatch'> }) {
  const { lines, note } = SETTINGS.agents;
  return (
    <Stage>
      <Says longest={undefined}>{AGENTS_SAY}</Says>
      <Picture>
        <div className={ROW}>
          <p className="text-xs max-sm:hidden">
            <Source of="agents" />
          </p>
          <Scale />
        </div>
        <ul className="grid gap-y-1.5 border-y border-rule py-2">
          {lines.map((line) => (
            <Row key={line.what} line={line} />
          ))}
        </ul>
        <p className="mt-2 text-xs leading-relaxed text-ink-2">
          {note}{' '}
          <span className="sm:hidden">
            <Source of="agents" />
          </span>
        </p>
      </Picture>
      <More to="bench" figure={figure}>
        All that was found, and your own numbers
      </More>
    </Stage>
  );
}
