'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { OnWall, Prices, Training, Twice } from './acts';
import { Bench } from './bench';
import { derive, model, type Props } from './model';
import { ACTS } from './params';
import { says } from './says';

/** A few judgements correct many verdicts: see game.ts for what is drawn, train.ts for what training does, words.ts for what is said. */
export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset, pointed } = figure;
  const parts = { state, dispatch, derived: derive(state) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'twice' && <Twice {...parts} />}
      {state.act === 'wall' && <OnWall {...parts} />}
      {state.act === 'train' && <Training {...parts} />}
      {state.act === 'price' && <Prices {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} pointed={pointed} />}
    </Acts>
  );
}
