import { More } from '../../ui/acts';
import { Button } from '../../ui/button';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Card, Summary, Verdict } from './card';
import { BETS } from './outcome';
import type { Parts } from './parts';
import { Strip, TastePicture, WritersPicture } from './pictures';
import { ENDS, type Fared, FIRST, fared, roundsOf } from './rounds';
import { BET_QUESTION, BET_WORDS, betSays, endingSays, helpSays, judgeSays, tasteSays } from './says';
import { Watch } from './watch';

/** Round one, the bet, round two: one answer at a time. */
export function JudgeAct({ state, d, dispatch, told, clock }: Parts) {
  const says = judgeSays(state, d);
  const betting = d.waits === 'bet';
  // What lies there then is the third round’s, and is judged in its own act.
  const over = d.waits === 'end' || state.verdicts.length >= ENDS[1];
  return (
    <Stage>
      <Says
        longest={
          betting
            ? undefined
            : 'Answer 30 of 30. You know the book by its summary alone. Would you accept this, or send it back?'
        }
      >
        {says}
        {told && ` ${told}`}
      </Says>
      <Picture work>
        {betting || over ? <Summary /> : <Card d={d} turn={state.verdicts.length} clock={clock} />}
        {!betting && !over && <Summary />}
      </Picture>
      <Controls>
        {betting && (
          // The focus comes to the question, not to one of its answers: whoever presses on places no bet by accident.
          <fieldset data-control="choice" data-first="" tabIndex={-1} className="min-w-0 text-sm">
            <legend className="sr-only">{BET_QUESTION}</legend>
            <div className="flex flex-wrap gap-2">
              {BETS.map((bet) => (
                <Button key={bet} onClick={() => dispatch({ type: 'bet', bet })}>
                  {BET_WORDS[bet]}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        {d.lying && !over && (
          <>
            <Verdict dispatch={dispatch} />
            <div className="mt-3">
              <Strip verdicts={state.verdicts} from={state.verdicts.length < FIRST ? 0 : FIRST} of={d.lying.of} />
            </div>
          </>
        )}
      </Controls>
      {over ? (
        <More to="writers" figure={{ dispatch }}>
          The two writers
        </More>
      ) : (
        <More to="bench" figure={{ dispatch }}>
          Let a simulated reader do it
        </More>
      )}
    </Stage>
  );
}

/** What got past the reader, of each writer. */
export function WritersAct({ id, state, d, dispatch }: Parts) {
  return (
    <Stage wide>
      <Says longest={undefined}>
        {endingSays(state, d.outcome)} {betSays(state, d.outcome)}
      </Says>
      <Picture>
        <WritersPicture id={id} random={d.outcome?.random ?? null} selecting={d.outcome?.selecting ?? null} />
      </Picture>
      {!d.outcome && d.waits !== 'bet' && (
        <Controls>
          <Watch state={state} dispatch={dispatch} />
        </Controls>
      )}
      {d.outcome ? (
        <More to="taste" figure={{ dispatch }}>
          What it had learned
        </More>
      ) : (
        <More to="judge" figure={{ dispatch }}>
          {d.waits === 'bet' ? 'Place the bet' : 'Judge'}
        </More>
      )}
    </Stage>
  );
}

/** The six bars. */
export function TasteAct({ state, d, dispatch }: Parts) {
  return (
    <Stage>
      <Says longest={undefined}>{tasteSays(state, d.outcome)}</Says>
      <Picture>
        <TastePicture outcome={d.outcome} />
      </Picture>
      <More to={d.outcome ? 'help' : 'judge'} figure={{ dispatch }}>
        {d.outcome ? 'Now with reports' : 'Judge'}
      </More>
    </Stage>
  );
}

/** The third round, with reports, and what became of the gap. */
export function HelpAct({ id, state, d, dispatch }: Parts) {
  const begun = state.verdicts.length >= ENDS[1];
  const over = state.verdicts.length >= ENDS[2];
  const fares = over ? helpedFares(state.seed, state.verdicts) : null;
  return (
    <Stage>
      <Says longest={undefined}>{helpSays(state, d, fares)}</Says>
      <Picture work={!over}>
        {over || !begun ? (
          <WritersPicture id={`${id}-helped`} random={fares?.random ?? null} selecting={fares?.selecting ?? null} />
        ) : (
          <Card d={d} turn={0} clock={false} />
        )}
      </Picture>
      <Controls>{begun && !over && <Verdict dispatch={dispatch} />}</Controls>
      <More to={begun ? 'bench' : 'judge'} figure={{ dispatch }}>
        {begun ? 'Everything at once' : 'Judge'}
      </More>
    </Stage>
  );
}

/** What came of the third round, writer by writer. */
export function helpedFares(seed: number, verdicts: string): { random: Fared; selecting: Fared } {
  const rounds = roundsOf(seed, verdicts);
  return {
    random: fared(rounds, verdicts, 'random', ENDS[1], ENDS[2]),
    selecting: fared(rounds, verdicts, 'selecting', ENDS[1], ENDS[2]),
  };
}
