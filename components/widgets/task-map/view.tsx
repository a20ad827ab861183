'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { useDesk } from '../../ui/desk';
import { Bench } from './bench';
import { model, type TaskMapProps } from './model';
import { ACTS } from './params';
import { Place, TheMap } from './place';
import { says } from './says';
import { CORNERS, type Corner } from './tasks';

/** The map of tasks: each to be placed by two questions. */
export function View(props: TaskMapProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const onPlace = (answer: Corner) => dispatch({ type: 'answer', answer });
  const hands = useDesk({ shown: `${state.act} ${state.current}`, answers: CORNERS, onAnswer: onPlace, reset });
  const open = (id: string) => dispatch({ type: 'open', id });
  const parts = { props, state, hands, onPlace, onNext: () => hands.turn(() => dispatch({ type: 'next' })) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props.tasks)}>
      {state.act === 'place' && <Place {...parts} onOpen={open} />}
      {state.act === 'map' && (
        <TheMap
          {...parts}
          onOpen={(id) =>
            hands.turn(() => {
              open(id);
              dispatch({ type: 'act', act: 'place' });
            })
          }
        />
      )}
      {state.act === 'bench' && (
        // The task that lies there is opened already: nothing to turn to.
        <Bench {...parts} onOpen={(id) => id !== state.current && hands.turn(() => open(id))} />
      )}
    </Acts>
  );
}
