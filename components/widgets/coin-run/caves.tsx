import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { Cave } from './cave';
import { CAVES } from './game';
import { stations } from './geometry';
import { type Action, isOpen, type State, type scenes } from './state';
import type { Play } from './use-play';
import { OUTCOMES } from './words';

type Scene = ReturnType<typeof scenes>[number];

export interface CavesProps {
  all: readonly Scene[];
  state: State;
  play: Play;
  id: string;
  dispatch: (action: Action) => void;
}

export const MARKS = 'Thick trail: coin in sight. While it runs, a dashed frame shows how far it sees.';

const lastOf = (all: readonly Scene[]): number =>
  Math.max(0, ...all.map(({ run }) => (run ? run.cells.length - 1 : 0)));

const usePoints = (all: readonly Scene[]) =>
  useMemo(() => all.map(({ level, run }) => (run ? stations(level.width, run.cells) : [])), [all]);

/** How a run ended; nothing while it is under way. */
function Ending({ scene, at }: { scene: Scene; at: number }) {
  const { run, outcome } = scene;
  if (!run || !outcome || at < run.cells.length - 1) return <span>…</span>;
  const { glyph, text, tone } = OUTCOMES[outcome];
  return (
    <span>
      <span className={`font-semibold ${tone}`} aria-hidden="true">
        {glyph}
      </span>{' '}
      {text}
    </span>
  );
}

/** One cave, large. */
export function LargeCave({ all, state, play, id }: Omit<CavesProps, 'dispatch'>) {
  const points = usePoints(all);
  const large = all[state.cave - 1];
  if (!large) return null;
  return (
    <Cave
      level={large.level}
      points={points[state.cave - 1] ?? []}
      at={play.at}
      id={`${id}c`}
      blind={state.sight === 'blind'}
      got={large.run?.got ?? false}
      sees={large.sees}
      frame
    />
  );
}

/** The run's controls. */
export function RunBar({ all, play }: Pick<CavesProps, 'all' | 'play'>) {
  const last = lastOf(all);
  const at = Math.min(Math.floor(play.at), last);
  return (
    <div data-control="story" className="needs-js flex min-w-56 flex-1 items-center gap-2">
      <Button look="solid" className="min-w-20" onClick={play.playing ? play.stop : play.run}>
        {play.playing ? 'Pause' : at >= last || at === 0 ? 'Run it' : 'Go on'}
      </Button>
      <Button onClick={() => play.to(at >= last ? 1 : at + 1)} aria-label="+1 move">
        <span aria-hidden="true">+1</span>
      </Button>
      <Button onClick={() => play.to(last)} aria-label="All moves at once">
        <span aria-hidden="true">⇥</span>
      </Button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label="Moves made"
        aria-valuetext={`${at} of ${last} moves`}
        onChange={(event) => play.to(Number(event.target.value))}
        className="h-7 min-w-0 flex-1 cursor-pointer accent-agent"
      />
    </div>
  );
}

/** How far the large cave's run has come, and how it ended. */
export function RunLine({ all, state, play }: Pick<CavesProps, 'all' | 'state' | 'play'>) {
  const large = all[state.cave - 1];
  if (!large) return null;
  const own = large.run ? large.run.cells.length - 1 : 0;
  const at = Math.min(Math.floor(play.at), own);
  const open = isOpen(state) && state.coin === 'moved' && state.sight === 'sees';
  return (
    <span>
      Cave {state.cave}, {at} {at === 1 ? 'move' : 'moves'}: <Ending scene={large} at={play.at} />
      {open && at >= own ? <span className="text-ink-2">; saw it for {large.seen}</span> : null}
    </span>
  );
}

/** Six caves to choose from. */
export function SixCaves({ all, state, play, id, dispatch }: CavesProps) {
  const points = usePoints(all);
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-3 @[30rem]:grid-cols-3 @[58rem]:grid-cols-6">
      {all.map((scene, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: six places, always in this order
        <li key={i}>
          <button
            type="button"
            aria-pressed={state.cave === i + 1}
            onClick={() => dispatch({ type: 'set', name: 'cave', value: i + 1 })}
            className="group block w-full cursor-pointer rounded-sm text-left text-xs leading-4 text-ink-2 aria-pressed:text-ink"
          >
            <span className="block rounded-[5px] ring-ink ring-offset-2 ring-offset-paper-2 group-hover:ring-1 group-aria-pressed:ring-2">
              <Cave
                level={scene.level}
                points={points[i] ?? []}
                at={Math.floor(play.at)}
                id={`${id}${i}`}
                blind={state.sight === 'blind'}
                got={scene.run?.got ?? false}
                sees={scene.sees}
                trail={4}
              />
            </span>
            <span className="mt-1.5 flex min-h-8 gap-1.5">
              <span className="sr-only">Cave </span>
              <span className="font-semibold">{i + 1}</span>
              <Ending scene={scene} at={play.at} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Six caves that nobody has picked. */
export function OtherCaves({ state, dispatch }: Pick<CavesProps, 'state' | 'dispatch'>) {
  return (
    <Button
      look="quiet"
      className="needs-js -mx-3"
      onClick={() => dispatch({ type: 'set', name: 'caves', value: state.caves === 999 ? 1 : state.caves + 1 })}
    >
      {CAVES} other caves
    </Button>
  );
}
