'use client';
import { useCallback, useId } from 'react';
import type { Work } from '../../figure/use-worker';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { StartOver } from '../../ui/start-over';
import { Chart } from './chart';
import { Front, More, Scenarios, Select, TaskChoice } from './controls';
import type { Derived } from './derived';
import { runSentence } from './describe';
import { GrantSettings } from './grants-panel';
import { Legend } from './marks';
import type { Action, State } from './model';
import { Panel } from './panel';
import { NUMBERS, type Props } from './params';
import { Steps } from './steps';
import { bySize } from './story';
import { SweepPicture } from './sweep-picture';
import { percent } from './words';

/** What the judgement pointed out comes to, on both sides. */
function focusText({ task, shown, focus, frame }: Derived): string {
  if (focus === null) return '';
  const height = task.tree?.shape.height[focus] ?? 0;
  const trained = frame.level >= height ? percent(shown.rrm.levels[height] ?? 0) : 'untrained, 50\u00a0%';
  if (height > 0)
    return `A report with helpers of its own. Recursion: ${trained} real. Plain RLHF trains nobody for it.`;
  const { seen, unseen } = shown.rlhf;
  const plain = !frame.left
    ? 'untrained, 50\u00a0%'
    : seen === unseen
      ? percent(seen)
      : `${percent(seen)} if checked, ${percent(unseen)} if not`;
  return `A piece that a person can check alone. Plain RLHF: ${plain} real. Recursion: ${trained}.`;
}

interface RunProps {
  derived: Derived;
  work: Work;
  dispatch: (action: Action) => void;
}

/** The switch from the expectation to runs with really trained assistants. */
function RunBar({ derived, work, dispatch }: RunProps) {
  const { settings, run } = derived;
  const { min, max } = NUMBERS.seed;
  return (
    <div className="mt-5 grid gap-x-12 gap-y-2 font-sans text-sm @[38rem]:grid-cols-2 @[38rem]:items-end">
      <div className="needs-js flex flex-wrap items-end gap-x-3 gap-y-2">
        <Segmented
          label="What the picture shows"
          options={[
            { value: 'expected', label: 'What theory expects' },
            { value: 'trained', label: 'Train it for real' },
          ]}
          value={settings.real}
          onChange={(value) => dispatch({ type: 'choose', name: 'real', value })}
        />
        {settings.real === 'trained' && (
          <Button
            onClick={() =>
              dispatch({ type: 'set', name: 'seed', value: settings.seed >= max ? min : settings.seed + 1 })
            }
          >
            Another run
          </Button>
        )}
      </div>
      <p className="min-h-[6.25rem] leading-5 text-ink-2 @[24rem]:min-h-20 @[38rem]:min-h-15">
        {work.failed !== null
          ? `${work.failed} What is shown is the expectation.`
          : work.busy
            ? `Training: ${Math.round(100 * (work.progress ?? 0))}\u00a0% …`
            : run
              ? runSentence(derived)
              : 'The expectation, for endless comparisons. A real run draws them, fits reward models and trains every level on the one below.'}
      </p>
    </div>
  );
}

export interface BenchProps {
  props: Props;
  state: State;
  derived: Derived;
  work: Work;
  dispatch: (action: Action) => void;
  onReset: () => void;
  pointed: string | null;
}

/** Everything the figure can do: any task, the story, real runs, every assumption, small tasks and large. */
export function Bench({ props, state, derived, work, dispatch, onReset, pointed }: BenchProps) {
  const uid = useId().replaceAll(':', '');
  const { task, sizes } = derived;
  const onFocus = useCallback((i: number) => dispatch({ type: 'focus', id: task.ids[i] ?? null }), [dispatch, task]);
  const named = task.labels.length > 0;
  return (
    <>
      <TaskChoice props={props} value={state.task} dispatch={dispatch} />
      <div className="[&_p]:pb-2">
        <Steps state={state} derived={derived} dispatch={dispatch} />
      </div>
      <div className="mt-7 grid gap-x-12 gap-y-8 @[38rem]:grid-cols-2">
        <Panel side="rlhf" derived={derived} pointed={pointed} onFocus={onFocus} />
        <Panel side="rrm" derived={derived} pointed={pointed} onFocus={onFocus} />
      </div>
      <div className="mt-3">
        <Legend id={`${uid}l`} />
      </div>
      <RunBar derived={derived} work={work} dispatch={dispatch} />
      {named && (
        <div className="mt-4 grid items-center gap-x-12 gap-y-2 @[38rem]:grid-cols-2">
          <Select
            label="Point out"
            className="needs-js"
            value={state.focus ?? ''}
            options={[
              { value: '', label: 'a judgement, on both sides' },
              ...task.ids
                .map((node, i) => ({ value: node, label: task.labels[i] ?? node, depth: task.tree?.depth[i] ?? 0 }))
                .slice(1)
                .map(({ value, label, depth }) => ({ value, label: `${'– '.repeat(depth - 1)}${label}` })),
            ]}
            onChange={(node) => dispatch({ type: 'focus', id: node === '' ? null : node })}
          />
          <p className="min-h-10 font-sans text-sm leading-5 text-ink">{focusText(derived)}</p>
        </div>
      )}
      <div className="mt-6 grid gap-x-12 gap-y-6 border-t border-rule pt-6 @[38rem]:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Front derived={derived} dispatch={dispatch} />
          <Scenarios derived={derived} dispatch={dispatch} />
          <div className="needs-js">
            <StartOver onClick={onReset} label="Back to the start" side="-ml-3" />
          </div>
        </div>
        <div className="min-w-0">
          <p className="font-sans text-sm font-semibold text-ink">
            Really done, by size of the task, with the same hours
          </p>
          <div className="hidden @[50rem]:block">
            <Chart derived={derived} width={430} height={290} font={14} />
          </div>
          <div className="mx-auto max-w-md @[50rem]:hidden">
            <Chart derived={derived} width={320} height={250} font={15} />
          </div>
          <p className="mt-2 min-h-[6.25rem] font-sans text-sm leading-5 text-ink-2">{bySize(sizes, task.b)}</p>
        </div>
      </div>
      <GrantSettings derived={derived} dispatch={dispatch} />
      <More derived={derived} dispatch={dispatch} />
      <SweepPicture />
    </>
  );
}
