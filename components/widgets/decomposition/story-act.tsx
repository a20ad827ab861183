import { useEffect, useRef } from 'react';
import { More } from '../../ui/acts';
import { Motion } from '../../ui/motion';
import { Picture, Stage } from '../../ui/stage';
import type { Derived } from './derived';
import type { Dispatch } from './parts';
import { Stage as Tree } from './stage';
import { Telling } from './telling';

/** Questions travel down, and the training of assistants comes back up: step by step, over the drawing. */
export function StoryAct({
  derived,
  drawn,
  step,
  pointed,
  dispatch,
}: {
  derived: Derived;
  drawn: Derived;
  step: number;
  pointed: string | null;
  dispatch: Dispatch;
}) {
  const { frames } = derived;
  const longest = frames.reduce((most, { sentence }) => (sentence.length > most.length ? sentence : most), '');
  const tree = useRef<HTMLDivElement>(null);
  // The pane follows the story: what the sentence speaks of comes to its top, with the wires above it.
  useEffect(() => {
    const pane = tree.current?.closest('.stage-long');
    if (!pane) return;
    const { example } = drawn.frame;
    const node = example === null ? null : tree.current?.querySelector(`[data-node="${example}"]`);
    const above = node ? node.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop : 0;
    pane.scrollTop = node ? Math.max(0, above - 60) : 0;
  }, [drawn.frame]);
  return (
    <Stage wide>
      <Telling derived={derived} step={step} dispatch={dispatch} reserve={longest} />
      <Picture long="The task, and what is asked to judge it" room="short">
        <div ref={tree}>
          <Motion>
            <Tree derived={drawn} dispatch={dispatch} pointed={pointed} plain />
          </Motion>
        </div>
      </Picture>
      <More to="bench" figure={{ dispatch }}>
        Every room, and other tasks
      </More>
    </Stage>
  );
}
