import { memo } from 'react';
import { set } from '../../lab/edit';
import { verdictOf } from '../../lab/evaluate';
import { indexOf } from '../../lab/index-tree';
import { Slider } from '../../ui/slider';
import { Bar, Share } from './bar';
import { Picture } from './picture';
import { edit, type State, type Step, treeOf } from './state';
import type { Result } from './use-evaluation';

const SHARE = { min: 0, max: 1, step: 0.01 };

/** What the bench opens with: the tree as a picture, what comes of it, and the one setting that moves it most. All else stands below. */
export const Lookout = memo(function Lookout({
  state,
  result,
  send,
}: {
  state: State;
  result: Result;
  send: (step: Step) => void;
}) {
  const tree = treeOf(state);
  const [top] = indexOf(tree).nodes;
  if (!top) return null;
  const { id } = top;
  const inner = top.parts.length > 0;
  const seen = inner ? (top.c ?? tree.settings.c) : (top.h ?? tree.settings.h);
  const see = (value: number) =>
    send(
      edit((t, at) => ({ tree: set(t, id, inner ? { c: value } : { h: value }).tree, at }), {
        key: `${inner ? 'c' : 'h'} ${id}`,
      }),
    );
  const { root } = result.evaluation;
  return (
    <section
      aria-label="The tree at a glance"
      className="grid items-center gap-x-8 gap-y-4 lg:min-h-[26rem] lg:grid-cols-[minmax(0,1fr)_21rem]"
    >
      <Picture result={result} />
      <div className="min-w-0 space-y-4 lg:col-start-2">
        <div>
          <p className="flex items-baseline justify-between gap-2 font-serif text-lg">
            <span>Really done, in this model</span>
            <span className="font-sans text-2xl font-semibold">
              <Share s={root} verdict={verdictOf(root)} />
            </span>
          </p>
          <Bar s={root} className="mt-1 block !h-4" />
          <p className="mt-1 text-sm text-ink-2">Solid: done. Hatched: only looks done.</p>
        </div>
        <Slider
          label={
            inner ? 'Of a hundred pieces of it, its parts let one see' : 'Of a hundred faults, a person’s look finds'
          }
          value={seen}
          range={SHARE}
          text={`${Math.round(seen * 100)}`}
          onChange={see}
          tone="lamp"
        />
      </div>
    </section>
  );
});
