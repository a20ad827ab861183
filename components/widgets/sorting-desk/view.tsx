'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { useDesk } from '../../ui/desk';
import { Bench } from './bench';
import { type Could, PILES } from './cases';
import { model, type SortingDeskProps } from './model';
import { ACTS } from './params';
import { Piles } from './piles';
import { says } from './says';
import { Sort } from './sort';

const ANSWERS = PILES.map(({ could, digit }) => ({ value: could, digit }));

/** The sorting desk: documented failures to put on three piles. */
export function View(props: SortingDeskProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const onFile = (could: Could) => dispatch({ type: 'file', could });
  const hands = useDesk({ shown: `${state.act} ${state.current}`, answers: ANSWERS, onAnswer: onFile, reset });
  const sheet = { props, state, hands, onFile, onNext: () => hands.turn(() => dispatch({ type: 'next' })) };
  const open = (id: string) => dispatch({ type: 'open', id });
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props.cases)}>
      {state.act === 'sort' && <Sort {...sheet} />}
      {state.act === 'piles' && (
        <Piles
          props={props}
          state={state}
          onOpen={(id) =>
            hands.turn(() => {
              open(id);
              dispatch({ type: 'act', act: 'sort' });
            })
          }
          onReset={reset}
        />
      )}
      {state.act === 'bench' && (
        // The case that lies there is opened already: nothing to turn to.
        <Bench {...sheet} onOpen={(id) => id !== state.current && hands.turn(() => open(id))} />
      )}
    </Acts>
  );
}
