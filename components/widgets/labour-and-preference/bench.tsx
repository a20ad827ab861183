'use client';
import { Slider } from '../../ui/slider';
import { StartOver } from '../../ui/start-over';
import { StoryBar } from '../../ui/story-bar';
import { Balance } from './balance';
import { Flip, Found } from './flip';
import { WANTS } from './labour';
import { Grounds, Ledger } from './ledger';
import { type Action, derive, longest, longestResting, type Props, type State } from './model';
import { Outline } from './outline';
import { paramsFor } from './params';
import { lookSays } from './says';
import { Tree } from './tree';
import { minutes, standingWords } from './words';

interface BenchProps {
  state: State;
  dispatch: (action: Action) => void;
  tree: Props['tree'];
  onReset: () => void;
  pointed: string | null;
}

/** Who finds out, who wants: the minutes of judging one summary, and who spends them. */
export function Bench({ state, dispatch, tree, onReset, pointed }: BenchProps) {
  const props = { tree };
  const d = derive(state, props);
  const schema = paramsFor(props.tree);
  const set = (name: keyof State) => (value: number) => dispatch({ type: 'set', name: name as 'level', value });
  const standing = d.picked ? d.now.standings[d.picked.index] : undefined;
  return (
    <>
      <StoryBar
        sentence={d.sentence}
        reserve={longest(state, props)}
        index={state.level}
        count={d.work.height + 2}
        onIndex={set('level')}
        label="Levels automated"
        startLabel="Automate"
      />
      <div className="mt-6 hidden @min-[50rem]:block">
        <Tree d={d} level={state.level} dispatch={dispatch} />
        <p className="mt-3 min-h-[2.8rem] max-w-[52rem] text-sm leading-snug text-ink-2">
          {d.picked && standing ? (
            <>
              <span className="font-semibold text-ink">{d.picked.label}.</span> {standingWords(d.picked, standing)}
            </>
          ) : (
            'Each bar is one question, as tall as its minutes. On lit ground people find out; in the shade only an assistant has. A page marks a report that people read, a ring a place where they say what they want. Press a bar to see what it asks.'
          )}
        </p>
      </div>
      <div className="mt-6 grid gap-x-10 gap-y-6 @min-[34rem]:grid-cols-2 @min-[50rem]:grid-cols-[17rem_minmax(0,1fr)_17rem]">
        <Balance now={d.now} most={d.top.people} />
        <Ledger now={d.now} pointed={pointed} />
        <div className="@min-[34rem]:col-span-2 @min-[50rem]:col-span-1">
          <Grounds now={d.now} text={d.resting} reserve={longestResting(state, props)} />
        </div>
      </div>
      <p className="mt-5 max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink">{d.staying}</p>
      <div className="mt-6 @min-[50rem]:hidden">
        <p className="mb-2 text-xs leading-snug text-ink-2">
          The questions, with their minutes. Violet is an assistant’s, gold a person’s, the ring is wanting.
        </p>
        <Outline d={d} />
      </div>
      <div className="needs-js mt-6 border-t border-rule pt-4">
        <div className="grid gap-x-12 gap-y-3 @min-[34rem]:grid-cols-2">
          <Slider
            label="Reading one report"
            tone="lamp"
            range={schema.read}
            value={state.read}
            text={minutes(state.read)}
            onChange={set('read')}
          />
          <Slider
            label="Automated answers spot-checked"
            tone="lamp"
            range={schema.check}
            value={state.check}
            text={`${state.check}\u00a0%`}
            onChange={set('check')}
          />
        </div>
        <fieldset className="mt-5">
          <legend className="text-sm text-ink-2">
            Minutes of wanting: our guess where a judgement asks what you prefer. Draw the line where you would.
          </legend>
          <div className="mt-2 grid gap-x-12 gap-y-2 @min-[34rem]:grid-cols-2">
            {WANTS.map(({ id, name }) => {
              const q = d.work.questions.find((at) => at.id === id);
              return (
                q && (
                  <Slider
                    key={name}
                    label={q.label}
                    tone="lamp"
                    range={{ min: 0, max: schema[name].max, step: schema[name].step }}
                    value={state[name]}
                    text={`${minutes(state[name])} of ${schema[name].max}`}
                    onChange={set(name)}
                  />
                )
              );
            })}
          </div>
        </fieldset>
        <div className="mt-3 flex flex-wrap justify-end gap-x-2">
          <StartOver onClick={onReset} side="-mr-3" />
        </div>
      </div>
      <section className="mt-6 border-t border-rule pt-4">
        <p className="text-sm text-ink">
          <span className="font-semibold">What the verdict hangs on.</span> {lookSays(state.wishes, state.told)}
        </p>
        <div className="mt-3 grid max-w-[36rem] gap-3">
          <Flip state={state} dispatch={dispatch} />
          <div className="needs-js">
            <Found state={state} dispatch={dispatch} />
          </div>
        </div>
      </section>
    </>
  );
}
