import { Check } from '../../ui/check';
import { SettingSlider } from '../../ui/setting-slider';
import { StartOver } from '../../ui/start-over';
import { Table } from '../../ui/table';
import { Card, Verdict } from './card';
import { canUndo } from './model';
import { RELIABILITY, SEED } from './params';
import type { Parts } from './parts';
import { TastePicture, WritersPicture } from './pictures';
import { betSays, writersSays } from './says';
import type { Derived, State } from './state';
import { TABLE } from './table.data';
import { Undo, Watch } from './watch';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const points = (difference: number) => `${difference < 0 ? '−' : '+'}${Math.abs(difference * 100).toFixed(0)}`;

/** What simulated readers came to, as `npx tsx tests/tools/table-learned-you.ts` found it. */
const SIMULATED = {
  caption: 'Two hundred simulated readers a row (orders 101 to 300): the machine’s writer against chance',
  head: [
    'Taste',
    'Know',
    'More accepted, points',
    'More of it false, points',
    'Approval rose for',
    'Nothing clear for',
  ],
  rows: TABLE.map((row) => [
    row.tau.toFixed(1),
    percent(row.know),
    points(row.accepted),
    points(row.false),
    percent(row.rose),
    percent(row.nothing),
  ]),
};

/** Everything that the figure can do. */
export function Bench({ id, state, d, dispatch, reset, told, clock, setClock }: Parts) {
  return (
    <div className="space-y-5 font-sans">
      {told && <p className="text-sm text-ink">{told}</p>}
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <Judging {...{ state, d, dispatch, clock }} />
        </div>
        <div className="needs-js space-y-3">
          <Watch state={state} dispatch={dispatch} />
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
          <Check on={clock} onChange={setClock}>
            Show the six seconds as a bar
          </Check>
          <div className="flex flex-wrap gap-2">
            <Undo dispatch={dispatch} off={!canUndo(state)} />
            <StartOver onClick={reset} label="Start over and erase" side="" />
          </div>
        </div>
      </div>
      {d.outcome && (
        <div className="grid gap-4 sm:grid-cols-2">
          <div>
            <p className="mb-2 text-sm text-ink">
              {writersSays(state, d.outcome)} {betSays(state, d.outcome)}
            </p>
            <WritersPicture id={`${id}-all`} random={d.outcome.random} selecting={d.outcome.selecting} />
          </div>
          <TastePicture outcome={d.outcome} />
        </div>
      )}
      <Table
        table={SIMULATED}
        className="@max-[36rem]:[&_table]:text-[0.8125rem] @max-[36rem]:[&_td]:pr-2 @max-[36rem]:[&_th]:pr-2 @max-[36rem]:[&_tr>:last-child]:pr-0"
      />
      <p className="max-w-prose text-xs leading-relaxed text-ink-2">
        Taste: how strongly a simulated reader’s verdicts hang on the marks, as the standard deviation of six weights in
        logits. Know: the share of answers that they judge by the truth. The machine is a ridge logistic regression
        (penalty 4 on each mark, 0.1 on the intercept). Clear is what one reader in ten without any taste would show.
      </p>
    </div>
  );
}

function Judging({ state, d, dispatch, clock }: { state: State; d: Derived } & Pick<Parts, 'dispatch' | 'clock'>) {
  if (!d.lying)
    return (
      <p className="text-sm text-ink-2">
        {d.waits === 'bet'
          ? 'Thirty are judged. The bet is placed under “Judge”.'
          : 'No answer lies here at the moment.'}
      </p>
    );
  return (
    <>
      <Card d={d} turn={state.verdicts.length} clock={clock} />
      <div className="needs-js mt-3">
        <Verdict dispatch={dispatch} />
      </div>
    </>
  );
}
