import type { RefObject } from 'react';
import { Button } from '../../ui/button';
import { Sentence } from '../../ui/room';
import { Choice } from '../../ui/segmented';
import { StartOver } from '../../ui/start-over';
import { HIDDEN } from './account';
import { Bracket } from './bracket';
import { Facts } from './facts';
import { Chip } from './marks';
import { LONGEST, type Side, type State } from './model';
import { Outline } from './outline';
import type { TreeProps } from './parts';
import { Search } from './search';

const SIDES: readonly { value: Side; label: string }[] = [
  { value: 'break', label: 'Break it' },
  { value: 'find', label: 'Find the error' },
];

/** What the marks and lines are. */
function Legend({ truth }: { truth: boolean }) {
  return (
    <ul className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-ink-2">
      <li className="flex items-center gap-1.5">
        <Chip look="belief" yes label="" /> passed on: accepted
      </li>
      {truth && (
        <li className="flex items-center gap-1.5">
          <Chip look="truth" yes label="" /> in truth: right
        </li>
      )}
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="inline-block h-5 w-8 rounded-md border-[1.5px] border-ink" /> valid step:
        accepts just when both parts were accepted
      </li>
    </ul>
  );
}

export interface BenchProps {
  state: State;
  /** what the pictures of the tree need */
  tree: TreeProps;
  /** for the sentence: the focus goes there when a verdict was given */
  told: RefObject<HTMLParagraphElement | null>;
  onReset: () => void;
}

/** The whole tree: break it without an invalid step, then look for the error in one that somebody else broke; and the three facts. */
export function Bench({ state, tree, told, onReset }: BenchProps) {
  const { d, dispatch } = tree;
  const find = state.side === 'find';
  return (
    <>
      <div className="needs-js flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Choice name="side" label="Which side you are on" options={SIDES} value={state.side} dispatch={dispatch} />
        {find ? (
          <p className="text-sm text-ink-2">
            Account {state.account + 1} of {HIDDEN.length}
          </p>
        ) : (
          <Button onClick={() => dispatch({ type: 'clear' })}>All in order again</Button>
        )}
      </div>
      <Sentence ref={told} tabIndex={-1} className="mt-4 [&>p]:outline-none" longest={LONGEST[state.side]}>
        {d.sentence}
      </Sentence>
      <div className={`needs-js mt-4 flex min-h-[3.75rem] flex-wrap items-end gap-x-8 gap-y-3 ${find ? '' : 'hidden'}`}>
        {find && <Search state={state} left={d.left} dispatch={dispatch} />}
      </div>
      <div className="mt-6">
        {!find && (
          <p className="needs-js mb-3 text-sm text-ink">
            Press a square to change what is so, a circle to change the verdict on it, “valid” to bend a step.
          </p>
        )}
        <Legend truth={d.open} />
        <div className="mt-4 hidden @min-[50rem]:block">
          <Bracket {...tree} />
        </div>
        <div className="mt-4 @min-[50rem]:hidden">
          <Outline {...tree} />
        </div>
      </div>
      <Facts />
      <div className="needs-js mt-3 flex justify-end">
        <StartOver onClick={onReset} side="-mr-3" />
      </div>
    </>
  );
}
