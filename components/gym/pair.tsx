'use client';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Label } from '../models/preferences/preference-learning';
import { Button } from '../ui/button';
import { ROUND } from '../ui/strokes';
import { PlayerBar } from './clip-player';
import { commandOf } from './keyboard';
import type { Playback } from './playback';
import type { SessionView, ShownClip } from './protocol';

const SIDES = [
  { label: 'A', name: 'left', key: 'ArrowLeft', arrow: '←' },
  { label: 'B', name: 'right', key: 'ArrowRight', arrow: '→' },
] as const;

export interface PairProps {
  clips: SessionView['pair'];
  /** a clip on its stage, by the name that it is to have */
  stage: (clip: ShownClip, name: string) => ReactNode;
  /** what stands between a clip and its button */
  below: (clip: ShownClip) => ReactNode;
  playback: Playback;
  /** the pair on show can be answered */
  ready: boolean;
  /** the answer that is being learned from */
  last: Label | null;
  canUndo: boolean;
  question: string;
  onChoose: (label: Label) => void;
  onUndo: () => void;
}

const placeOf = (target: EventTarget): 'pair' | 'button' | 'field' =>
  target instanceof HTMLInputElement ? 'field' : target instanceof HTMLButtonElement ? 'button' : 'pair';

function Key({ children }: { children: string }) {
  return (
    <span
      className="hidden rounded-sm border border-current px-1 font-sans text-xs leading-4 opacity-70 @[34rem]:inline"
      aria-hidden="true"
    >
      {children}
    </span>
  );
}

/** The two clips, the question's answers, and the keys that give them while something in here has the focus. */
export function Pair({ clips, stage, below, playback, ready, last, canUndo, question, onChoose, onUndo }: PairProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, placeOf(event.target));
    if (command === null) return;
    event.preventDefault();
    if (command === 'play') playback.toggle();
    else if (command === 'undo') onUndo();
    else if (!event.repeat) onChoose(command.label);
  };
  const stacked = playback.still ? 'grid-cols-1 @[44rem]:grid-cols-2' : 'grid-cols-2';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add nothing; the pair takes keys of its own
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the pair takes the arrow keys, and only while it has the focus
      tabIndex={0}
      aria-label={`${question} Left arrow and right arrow choose, down arrow: about equal, up arrow: can’t tell, Z takes back, Space plays and stops.`}
      onKeyDown={onKeyDown}
      className="rounded-lg outline-offset-4"
    >
      <div className={`grid ${stacked} gap-2 @[34rem]:gap-5`}>
        {SIDES.map(({ label, name, key, arrow }, i) => {
          const clip = clips[i === 0 ? 0 : 1];
          const chosen = last === label || last === 'equal';
          return (
            <div key={label} className="min-w-0">
              <div
                className={`overflow-hidden rounded-lg border-[3px] transition-[border-color,opacity] duration-200 motion-reduce:transition-none ${chosen ? 'border-lamp-fill' : 'border-transparent'} ${last !== null && !chosen ? 'opacity-45' : ''}`}
              >
                {stage(clip, `Clip ${label}, ${name}`)}
              </div>
              <div className="px-[3px]">{below(clip)}</div>
              <button
                type="button"
                aria-keyshortcuts={key}
                aria-disabled={!ready}
                aria-label={`This one, on the ${name}`}
                onClick={() => onChoose(label)}
                className="needs-js mt-1 inline-flex min-h-13 w-full cursor-pointer items-center justify-center gap-2 rounded-md border-2 border-lamp bg-paper px-2 text-base font-semibold text-ink transition-colors hover:bg-lit active:bg-lamp-fill aria-disabled:cursor-wait"
              >
                {i === 0 && <Key>{arrow}</Key>}
                <svg viewBox="0 0 16 16" className="h-4 w-4 text-lamp" aria-hidden="true">
                  <path d="M2 8.6L6.2 12.8L14 4" className="fill-none stroke-current" strokeWidth={2.4} {...ROUND} />
                </svg>
                This one
                {i === 1 && <Key>{arrow}</Key>}
              </button>
            </div>
          );
        })}
      </div>
      <div className="mt-2 grid grid-cols-[repeat(3,auto)] gap-2 @[42rem]:flex @[42rem]:gap-3">
        <div className="col-span-3 min-w-0 flex-1 @[42rem]:order-last">
          <PlayerBar playback={playback} />
        </div>
        <Button
          className="needs-js min-h-11 px-2"
          aria-keyshortcuts="ArrowDown"
          aria-disabled={!ready}
          onClick={() => onChoose('equal')}
        >
          About equal <Key>↓</Key>
        </Button>
        <Button
          className="needs-js min-h-11 px-2"
          aria-keyshortcuts="ArrowUp N"
          aria-disabled={!ready}
          onClick={() => onChoose('unsure')}
        >
          <span>
            Can’t tell<span className="sr-only @[34rem]:not-sr-only">: show others</span>
          </span>{' '}
          <Key>↑</Key>
        </Button>
        <Button
          look="quiet"
          className="needs-js min-h-11 px-2"
          aria-keyshortcuts="Z Backspace"
          aria-disabled={!canUndo}
          onClick={onUndo}
        >
          Take back <Key>Z</Key>
        </Button>
      </div>
    </div>
  );
}
