import { type ReactNode, useMemo } from 'react';
import { Button } from '../../ui/button';
import { Cave } from './cave';
import { CAVES } from './game';
import { stations } from './geometry';
import { type Action, isOpen, type State, type scenes, shownOf } from './state';
import type { Play } from './use-play';
import { control, OUTCOMES } from './words';

type Scene = ReturnType<typeof scenes>[number];

export interface CavesProps {
  all: readonly Scene[];
  state: State;
  play: Play;
  id: string;
  dispatch: (action: Action) => void;
  /** what stands between the large cave and the six */
  children: ReactNode;
}

const MARKS = 'Thick trail: coin in sight. While it runs, a dashed frame shows how far it sees.';

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

/** One cave large, the run's controls, and six caves to choose from. */
export function Caves({ all, state, play, id, dispatch, children }: CavesProps) {
  const shown = shownOf(state);
  const large = all[state.cave - 1];
  const points = useMemo(() => all.map(({ level, run }) => (run ? stations(level.width, run.cells) : [])), [all]);
  if (!large) return null;
  const last = Math.max(0, ...all.map(({ run }) => (run ? run.cells.length - 1 : 0)));
  const own = large.run ? large.run.cells.length - 1 : 0;
  const at = Math.min(Math.floor(play.at), last);
  const open = isOpen(state) && state.coin === 'moved' && state.sight === 'sees';
  const blind = state.sight === 'blind';
  return (
    <div>
      <div className="mt-4">
        <Cave
          level={large.level}
          points={points[state.cave - 1] ?? []}
          at={play.at}
          id={`${id}c`}
          blind={blind}
          got={large.run?.got ?? false}
          sees={large.sees}
          frame
        />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
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
        <p className="min-h-10 basis-full text-sm leading-5 @[44rem]:flex @[44rem]:basis-84 @[44rem]:items-center @[44rem]:justify-end @[44rem]:text-right tabular-nums text-ink">
          <span>
            Cave {state.cave}, {Math.min(at, own)} {Math.min(at, own) === 1 ? 'move' : 'moves'}:{' '}
            <Ending scene={large} at={play.at} />
            {open && at >= own ? <span className="text-ink-2">; saw it for {large.seen}</span> : null}
          </span>
        </p>
      </div>
      <div className="mt-5 min-h-[15rem] @[22rem]:min-h-[13rem] @[44rem]:min-h-[7.5rem]">{children}</div>
      <ul className="mt-5 grid grid-cols-2 gap-x-3 gap-y-3 @[30rem]:grid-cols-3 @[50rem]:grid-cols-6">
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
                  blind={blind}
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
      <div className="mt-2 flex flex-wrap items-start justify-between gap-x-8 gap-y-1">
        <p className="min-h-30 max-w-[46rem] flex-1 basis-72 text-sm leading-5 text-ink-2 @[50rem]:min-h-10">
          {isOpen(state) && shown ? `${control(shown.result)} ` : 'The agent is the same in each. '}
          {MARKS}
        </p>
        <Button
          look="quiet"
          className="needs-js -mx-3 -mt-1.5"
          onClick={() => dispatch({ type: 'set', name: 'caves', value: state.caves === 999 ? 1 : state.caves + 1 })}
        >
          {CAVES} other caves
        </Button>
      </div>
    </div>
  );
}
