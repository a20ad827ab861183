import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Flip, Found, Leans } from './flip';
import type { Action, State } from './model';
import { MOST_LEAN, ordered, weigh } from './reports';
import { LONGEST_LOOK, LONGEST_ORDER, leanWords, lookSays, orderSays } from './says';

interface ActProps {
  state: State;
  dispatch: (action: Action) => void;
}

/** The verdict flips, and the wishes didn't. */
export function Look(act: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_LOOK}>{lookSays(act.state.wishes, act.state.told)}</Says>
      <Picture>
        <Flip {...act} />
      </Picture>
      <Controls>
        <Found {...act} />
      </Controls>
    </Stage>
  );
}

/** The same reports in another order. */
export function Order({ state, dispatch }: ActProps) {
  const { lean1, lean2, draft } = state;
  const done = lean1 !== null && lean2 !== null;
  const { rows } = weigh(state.wishes, 'told');
  const marks = [
    ...(lean1 === null ? [] : [{ lean: lean1, name: `before: ${leanWords(lean1)}` }]),
    ...(lean2 === null ? [] : [{ lean: lean2, name: `after: ${leanWords(lean2)}` }]),
  ];
  return (
    <Stage>
      <Says longest={LONGEST_ORDER}>{orderSays(state)}</Says>
      <Picture>
        <ol data-work="" className="grid gap-1.5 text-sm leading-snug text-ink sm:gap-2.5 sm:text-base">
          {ordered(rows, lean1 !== null).map(({ wish, text }) => (
            <li key={wish.id} className="rounded-sm border-l-4 border-agent-fill bg-agent-soft px-3 py-1.5 sm:py-2">
              {text}
            </li>
          ))}
        </ol>
        {/* What was said before stays out of sight until both are said. */}
        <Leans marks={done ? marks : []} />
      </Picture>
      <Controls>
        {!done && (
          <Slider
            label="Your verdict"
            tone="lamp"
            range={{ min: -MOST_LEAN, max: MOST_LEAN, step: 1 }}
            value={-draft}
            text={leanWords(draft)}
            ends={['First summary', 'Second summary']}
            onChange={(value) => dispatch({ type: 'draft', lean: -value })}
          />
        )}
        <Button
          look={done ? 'plain' : 'solid'}
          onClick={() => dispatch({ type: done ? 'again' : 'commit' })}
          className="justify-self-start"
        >
          {done ? 'Read once more' : 'That is my verdict'}
        </Button>
      </Controls>
    </Stage>
  );
}
