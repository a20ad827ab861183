import { Segmented } from '../../ui/segmented';
import { SettingSlider } from '../../ui/setting-slider';
import { StartOver } from '../../ui/start-over';
import { HandOver } from './hand-over-links';
import { LEVELS, type Level } from './items';
import { Judgements } from './judgements';
import { BLIND, type Blind, RELIABILITY, SECONDS, SEED } from './params';
import type { Parts } from './parts';
import { RatesPicture } from './rates-picture';
import { BLIND_WORDS, helpSays, ratesSays } from './says';
import { Watch } from './watch';

const LEVEL_LABELS: Readonly<Record<Level, string>> = {
  above: 'parts and book',
  chapter: 'chapters',
  part: 'parts',
  book: 'the book',
};
const SECOND_LABELS = { off: 'no clock', '30': '30 s', '60': '60 s', '120': '120 s' } as const;

/** Everything that the figure can do. */
export function Bench({ state, d, dispatch, reset, told }: Parts) {
  return (
    <div className="space-y-5 font-sans">
      <p className="text-sm text-ink">
        {ratesSays(state, d)} {helpSays(d)} {told}
      </p>
      <div className="grid gap-6 sm:grid-cols-2">
        <RatesPicture d={d} />
        <div className="needs-js space-y-3">
          <Watch state={state} dispatch={dispatch} />
          <Segmented
            label="Summaries of"
            options={LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }))}
            value={state.level}
            onChange={(level) => dispatch({ type: 'level', level })}
          />
          <Segmented
            label="For each summary"
            options={SECONDS.map((value) => ({ value, label: SECOND_LABELS[value] }))}
            value={state.seconds}
            onChange={(seconds) => dispatch({ type: 'seconds', seconds })}
          />
          <SettingSlider
            name="seed"
            param={SEED}
            value={state.seed}
            text={`number ${state.seed}`}
            dispatch={dispatch}
          />
          <SettingSlider
            name="reliability"
            param={RELIABILITY}
            value={state.reliability}
            text={`${state.reliability}`}
            tone="agent"
            dispatch={dispatch}
          />
          <label className="block text-sm" data-control="choice">
            <span className="mb-1 block text-ink-2">What no assistant ever mentions</span>
            <select
              className="min-h-9 rounded-md border border-control bg-paper px-2 text-ink"
              value={state.blind}
              onChange={(event) => dispatch({ type: 'blind', blind: event.target.value as Blind })}
            >
              {BLIND.map((kind) => (
                <option key={kind} value={kind}>
                  {BLIND_WORDS[kind]}
                </option>
              ))}
            </select>
          </label>
          {d.result && <HandOver result={d.result} />}
          <StartOver onClick={reset} label="Start over and erase" side="-ml-3" />
        </div>
      </div>
      {(['alone', 'helped'] as const).map(
        (round) =>
          d[round].judged.length > 0 && (
            <div key={round}>
              <p className="mb-2 font-semibold text-ink">{round === 'alone' ? 'Alone' : 'With help'}</p>
              <Judgements
                state={state}
                judged={d[round].judged}
                dispatch={dispatch}
                of={round === 'alone' ? 'alone' : 'with help'}
              />
            </div>
          ),
      )}
      <p className="max-w-prose text-xs leading-relaxed text-ink-2">
        Changing the order or the level begins anew. Changing the assistants takes back what was judged with help. Bands
        are Jeffreys intervals that hold nine times in ten. Simulated readers have made-up rates: how often they find a
        flaw, object to a sound summary, check a critique, believe one.
      </p>
    </div>
  );
}
