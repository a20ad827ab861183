'use client';
import { useFigure } from '../../figure/use-figure';
import { Acts } from '../../ui/acts';
import { Bench } from './bench';
import { Look, Loop, Push } from './looks';
import { derive, model } from './model';
import { ACTS } from './params';
import { says } from './says';
import { STORY } from './story';

/** RLHF as a drawing that steps: see model.ts for what it computes, story.ts and says.ts for what it says. */
export function View(props: { id: string }) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const [first] = STORY;
  const frame = STORY[state.step] ?? first;
  if (!frame) return null;
  const parts = { state, dispatch, frame, told: derive(state) };
  return (
    <Acts acts={ACTS} figure={figure} says={says(state)}>
      {state.act === 'look' && <Look {...parts} />}
      {state.act === 'loop' && <Loop {...parts} />}
      {state.act === 'push' && <Push {...parts} />}
      {state.act === 'bench' && <Bench {...parts} onReset={reset} />}
    </Acts>
  );
}
