'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { useDesk } from '../../ui/desk';
import { Bench } from './bench';
import { PROTOCOLS, type Protocol } from './items';
import { model, type WhichProtocolProps } from './model';
import { ACTS } from './params';
import { says } from './says';
import { AllScenes, Scene } from './scene';

/** Which protocol is this? Scenes to recognise. */
export function View(props: WhichProtocolProps) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const onAnswer = (answer: Protocol) => dispatch({ type: 'answer', answer });
  const hands = useDesk({ shown: `${state.act} ${state.current}`, answers: PROTOCOLS, onAnswer, reset });
  const open = (id: string) => dispatch({ type: 'open', id });
  const parts = { props, state, hands, onAnswer, onNext: () => hands.turn(() => dispatch({ type: 'next' })) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state, props.items)}>
      {state.act === 'scene' && <Scene {...parts} onOpen={open} />}
      {state.act === 'all' && (
        <AllScenes
          {...parts}
          onOpen={(id) =>
            hands.turn(() => {
              open(id);
              dispatch({ type: 'act', act: 'scene' });
            })
          }
        />
      )}
      {state.act === 'bench' && (
        // The scene that lies there is opened already: nothing to turn to.
        <Bench {...parts} onOpen={(id) => id !== state.current && hands.turn(() => open(id))} />
      )}
    </Acts>
  );
}
