import { More } from '../../ui/acts';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { HandOver } from './hand-over-links';
import type { Round } from './items';
import { Judgements, Waiting } from './judgements';
import { Marked } from './marked';
import { BETS, SECONDS } from './params';
import type { Parts } from './parts';
import { RatesPicture } from './rates-picture';
import { BET_QUESTION, easySays, ratesShort, roundSays } from './says';
import { TrialShown } from './trial';
import { Watch } from './watch';

const LETTERS = ['A', 'B'] as const;

/** An excerpt and two accounts of it. */
export function EasyAct({ state, d, dispatch }: Parts) {
  const { account, shown } = d.easy;
  const picked = state.picked !== '';
  return (
    <Stage>
      <Says longest="That one. With the passage before your eyes it took seconds.">{easySays(state)}</Says>
      <Picture work>
        <blockquote className="rounded-md bg-paper-2 p-4 font-serif leading-relaxed text-ink">
          <Marked text={account.excerpt} words={picked ? account.words : ''} />
        </blockquote>
        <dl className="mt-3 grid gap-2">
          {shown.map((which, i) => (
            <div key={which} className="flex gap-3 rounded-md border border-rule p-3">
              <dt className="font-sans font-semibold text-ink">{LETTERS[i]}</dt>
              <dd className="font-serif text-ink">
                {account[which]}
                {picked && which === 'flawed' && <span className="ml-2 font-sans text-sm text-belief">✗ wrong</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Picture>
      <Controls>
        <div className="flex gap-3">
          {picked ? (
            <Button data-first="" onClick={() => dispatch({ type: 'account' })}>
              Another passage
            </Button>
          ) : (
            shown.map((which, i) => (
              <Button
                key={which}
                {...(i === 0 && { 'data-first': '' })}
                className="flex-1"
                onClick={() => dispatch({ type: 'pick', picked: which })}
              >
                {LETTERS[i]} is wrong
              </Button>
            ))
          )}
        </div>
      </Controls>
      <More to="alone" figure={{ dispatch }}>
        Now past your time
      </More>
    </Stage>
  );
}

const CLOCK_LABELS: Readonly<Record<(typeof SECONDS)[number], string>> = {
  off: 'no clock',
  '30': '30 s',
  '60': '60 s',
  '120': '120 s',
};

/** Six summaries, alone or with help: it begins, each is judged, the bet, and what became of them. */
export function RoundAct({ round, ...parts }: Parts & { round: Round }) {
  const { state, d, dispatch, told } = parts;
  const shown = d[round];
  const says = roundSays(state, round, shown);
  if (shown.trial) return <TrialShown {...parts} round={round} trial={shown.trial} says={says} />;
  return (
    <Stage>
      <Says longest={undefined}>
        {says}
        {told && ` ${told}`}
      </Says>
      <Picture>
        {shown.stage === 'over' ? (
          <Judgements state={state} judged={shown.judged} dispatch={dispatch} />
        ) : (
          <Waiting done={state[round].length} />
        )}
      </Picture>
      <Controls>
        {shown.stage === 'ready' && (
          <>
            <Segmented
              label="For each summary"
              options={SECONDS.map((value) => ({ value, label: CLOCK_LABELS[value] }))}
              value={state.seconds}
              onChange={(seconds) => dispatch({ type: 'seconds', seconds })}
            />
            <Button
              look="solid"
              data-first=""
              className="justify-self-start"
              onClick={() => dispatch({ type: 'begin', round })}
            >
              Begin
            </Button>
          </>
        )}
        {shown.stage === 'bet' && (
          // The focus comes to the question, not to one of its answers: whoever presses on places no bet by accident.
          <fieldset data-control="choice" data-first="" tabIndex={-1} className="min-w-0">
            <legend className="sr-only">{BET_QUESTION}</legend>
            <div className="flex flex-wrap gap-1.5">
              {BETS.map((bet) => (
                <Button key={bet} className="min-w-9" onClick={() => dispatch({ type: 'bet', bet })}>
                  {bet}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
      </Controls>
      {round === 'alone' && shown.stage !== 'bet' ? (
        <More to="helped" figure={{ dispatch }}>
          With help
        </More>
      ) : (
        <More to="rates" figure={{ dispatch }}>
          What it tells of you
        </More>
      )}
    </Stage>
  );
}

/** Four rates, each with what would fit. */
export function RatesAct({ state, d, dispatch }: Parts) {
  return (
    <Stage>
      <Says longest={undefined}>{ratesShort(state, d)}</Says>
      <Picture>
        <RatesPicture d={d} />
      </Picture>
      <Controls>{d.result ? <HandOver result={d.result} /> : <Watch state={state} dispatch={dispatch} />}</Controls>
      <More to={d.result ? 'bench' : 'alone'} figure={{ dispatch }}>
        {d.result ? 'Everything at once' : 'Judge'}
      </More>
    </Stage>
  );
}
