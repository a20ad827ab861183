import { Sentence } from '../../ui/room';
import { ScenarioNote, Scenarios } from '../../ui/scenarios';
import { JudgeMore, Train } from './acts';
import { Control } from './controls';
import { costSentence } from './costs';
import { DRAWS } from './game';
import { HundredDraws } from './hundred';
import { Intervals } from './intervals';
import { type Action, type derive, presetAt, type State } from './model';
import { Price } from './price';
import { trainSays } from './says';
import { SCENARIOS } from './scenarios';
import { TrainPicture } from './train-picture';
import { Legend, Wall } from './wall';
import { CHOSEN, FORMULA, footing, LONGEST, learned, sentence, TRAINING, working } from './words';

interface BenchProps {
  state: State;
  derived: ReturnType<typeof derive>;
  dispatch: (action: Action) => void;
  onReset: () => void;
  pointed: string | null;
}

/** Everything: the wall, the three ranges, a hundred draws, training, prices. */
export function Bench({ state, derived, dispatch, onReset, pointed }: BenchProps) {
  const { world, all, outcome, pool, costs, season } = derived;
  const ground = footing(world, all);
  const preset = presetAt(state);
  const note = SCENARIOS[preset];
  return (
    <div>
      <Sentence longest={LONGEST}>{sentence(outcome, world)}</Sentence>
      {/* one order for keyboard and phone; a wide screen has the sliders beside the wall */}
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 md:grid-cols-[minmax(0,27rem)_minmax(0,1fr)] md:grid-rows-[auto_1fr_auto]">
        <div className="md:row-span-2">
          <div className="aspect-[5/4]">
            <Wall pool={pool} world={world} pointed={pointed === 'judged'} />
          </div>
          <Legend world={world} />
        </div>
        <div>
          <JudgeMore {...{ state, dispatch }} />
          <p className="mt-4 min-h-16 text-sm md:min-h-10 leading-snug text-ink">{learned(outcome.cells)}</p>
        </div>
        <div className="md:col-span-2">
          <Intervals outcome={outcome} world={world} pointed={pointed} />
          <p className="mt-3 min-h-36 max-w-[46rem] text-sm leading-snug text-ink min-[25rem]:min-h-28 @[36rem]:min-h-[4.2rem]">
            {working(outcome, world)}
          </p>
          <p
            className={`mt-2 min-h-40 max-w-[46rem] border-l-4 pl-3 text-sm leading-snug min-[25rem]:min-h-32 @[36rem]:min-h-[4.2rem] ${ground.few ? 'border-no text-ink' : 'border-rule text-ink-2'}`}
          >
            {ground.text}
          </p>
        </div>
        <div className="needs-js flex flex-col gap-y-3 md:col-start-2 md:row-start-2">
          {(['m', 'pool', 'mu', 'se', 'sp'] as const).map((name) => (
            <Control key={name} {...{ name, state, dispatch }} />
          ))}
        </div>
      </div>
      <div className="mt-6 border-t border-rule pt-5">
        <HundredDraws all={all} world={world} seed={state.seed} pointed={pointed} />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-4 border-t border-rule pt-5 md:grid-cols-[16rem_minmax(0,1fr)]">
        <div>
          <p className="text-sm font-semibold text-ink">Train on it</p>
          <p className="mt-0.5 text-sm leading-snug text-ink">{trainSays(state)}</p>
          <div className="mt-4">
            <Train {...{ state, dispatch }} />
          </div>
          <p className="mt-4 text-xs leading-snug text-ink-2">{TRAINING}</p>
        </div>
        <TrainPicture season={season} fresh={state.fresh} />
      </div>
      <div className="mt-8 grid gap-x-12 gap-y-4 border-t border-rule pt-5 md:grid-cols-[16rem_minmax(0,1fr)]">
        <div>
          <p className="text-sm font-semibold text-ink">What it costs</p>
          <p className="mt-0.5 text-sm leading-snug text-ink-2">
            What the width of the corrected interval costs, bought in three ways: by formula, in the long run.
          </p>
          <div className="needs-js mt-4">
            <Control name="price" {...{ state, dispatch }} />
          </div>
        </div>
        <div>
          <Price costs={costs} pointed={pointed === 'bestCost' || pointed === 'worth'} />
          <p className="mt-3 min-h-28 max-w-[42rem] text-sm leading-snug text-ink @[36rem]:min-h-10">
            {costSentence(costs)}
          </p>
        </div>
      </div>
      <div className="mt-8">
        <Scenarios scenarios={SCENARIOS} at={preset} dispatch={dispatch} onReset={onReset} />
        <ScenarioNote
          room="min-h-[11rem] @[36rem]:min-h-[6.5rem]"
          note={note?.note ?? 'These are settings of your own; the hundred draws above say how they come out.'}
          holds={note ? `So in ${note.holds.count} of the ${DRAWS} draws: ${note.holds.criterion}.` : null}
        />
      </div>
      <p className="mt-2 max-w-[46rem] text-xs leading-relaxed text-ink-2">
        {FORMULA} {CHOSEN}
      </p>
    </div>
  );
}
