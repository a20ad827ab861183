'use client';
import { useMemo } from 'react';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { Motion } from '../../ui/motion';
import { Room, Sentence } from '../../ui/room';
import { Segmented } from '../../ui/segmented';
import { longestOf } from '../../words/longest';
import { Ledger } from './ledger';
import { between, NAMES, PROTOCOLS, type Protocol } from './ledger-data';
import { Legend } from './legend';
import type { derive, ProtocolsAction, ProtocolsProps, ProtocolsState } from './model';
import { ALL, STEPS, sceneOf } from './scene';
import { Stage } from './stage';
import { jobOf, sentences } from './story';
import { Thumbs } from './thumbs';

const STEP_OPTIONS = STEPS.map((label, k) => ({ value: String(k), label: k === ALL ? label : `${k} ${label}` }));

/** What the rows of the tree are, for the list of questions. */
const GROUPS = ['The whole', 'Questions about it', 'Chapters', 'Passages'];

const SELECT = 'min-h-9 min-w-0 max-w-full rounded-md border border-control bg-paper px-2 text-sm text-ink';

interface BenchProps {
  state: ProtocolsState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: ProtocolsAction) => void;
  cites: NonNullable<ProtocolsProps['cites']>;
  onReset: () => void;
  pointed: string | null;
}

/** All that the figure can do: the four in miniature, a round, two side by side, one question followed, the ledger. */
export function Bench({ state, derived, dispatch, cites, onReset, pointed }: BenchProps) {
  const { shown, followed, sentence, difference } = derived;
  const { protocol, other, step, pictures } = state;
  const longest = useMemo(
    () => ({
      story: longestOf(PROTOCOLS.flatMap((p) => sentences(p, shown))),
      difference: longestOf(PROTOCOLS.flatMap((p) => PROTOCOLS.map((o) => between(p, o)))),
      job: longestOf(PROTOCOLS.flatMap((p) => shown.questions.map((q) => jobOf(p, q, shown)))),
    }),
    [shown],
  );
  const follow = (id: string) => dispatch({ type: 'question', id });
  const stage = (p: Protocol, size: 'wide' | 'narrow') => (
    <Stage
      shown={shown}
      scene={sceneOf(p, step, shown)}
      size={size}
      followed={state.question}
      onFollow={follow}
      label={`${NAMES[p].long}. ${sentences(p, shown)[step] ?? ''}`}
    />
  );
  const two = pictures === 'two';
  const goTo = (at: number) => dispatch({ type: 'step', step: at });
  return (
    <>
      <Thumbs
        shown={shown}
        value={protocol}
        followed={state.question}
        pointed={pointed}
        onChoose={(p) => dispatch({ type: 'protocol', protocol: p })}
      />
      <Sentence className="mt-7" longest={longest.story}>
        {sentence}
      </Sentence>
      <div data-control="story" className="needs-js mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="max-sm:w-full">
          <Segmented
            label="Step of one training round"
            hideLabel
            even={5}
            options={STEP_OPTIONS}
            value={String(step)}
            onChange={(value) => goTo(Number(value))}
          />
        </div>
        <Button look="plain" onClick={() => goTo(step === STEPS.length - 1 ? ALL : step + 1)}>
          {step === ALL ? 'Walk through a round' : step === STEPS.length - 1 ? 'All of it' : 'Next'}{' '}
          <span aria-hidden="true">{step === STEPS.length - 1 ? '↺' : '→'}</span>
        </Button>
      </div>
      <Motion>
        <div className={`mt-6 ${two ? 'hidden' : 'hidden @[50rem]:block'}`}>{stage(protocol, 'wide')}</div>
        <div className={`mx-auto mt-6 grid gap-x-14 ${two ? '@[44rem]:grid-cols-2' : '@[50rem]:hidden'}`}>
          <div className="mx-auto w-full max-w-[26rem]">
            <p className={`mb-2 text-[0.9375rem] font-semibold text-ink ${two ? 'hidden @[44rem]:block' : 'hidden'}`}>
              {NAMES[protocol].short}
            </p>
            {stage(protocol, 'narrow')}
          </div>
          {two && (
            <div className="mx-auto hidden w-full max-w-[26rem] @[44rem]:block">
              <p className="mb-2 text-[0.9375rem] font-semibold text-ink">{NAMES[other].short}</p>
              {stage(other, 'narrow')}
              <Room className="mt-3 text-sm leading-snug text-ink-2" longest={longest.story}>
                {sentences(other, shown)[step] ?? ''}
              </Room>
            </div>
          )}
        </div>
      </Motion>
      <div className="mt-4">
        <Legend />
      </div>
      <div className="mt-7 grid gap-x-12 gap-y-6 border-t border-rule pt-5 @[44rem]:grid-cols-2">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-2">
            <label
              data-control="choice"
              className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm font-semibold text-ink"
            >
              What moves, coming from
              <select
                className={`${SELECT} needs-js font-normal`}
                value={other}
                onChange={(event) => {
                  const next = PROTOCOLS.find((p) => p === event.target.value);
                  if (next) dispatch({ type: 'other', protocol: next });
                }}
              >
                {PROTOCOLS.filter((p) => p !== protocol).map((p) => (
                  <option key={p} value={p}>
                    {NAMES[p].short}
                  </option>
                ))}
              </select>
            </label>
            <Check
              on={two}
              onChange={(on) => dispatch({ type: 'pictures', pictures: on ? 'two' : 'one' })}
              className="needs-js hidden min-h-9 items-center gap-1.5 text-sm text-ink-2 @[44rem]:flex"
              box="size-4 accent-ink"
            >
              side by side
            </Check>
          </div>
          <Room className="mt-2 text-[0.9375rem] leading-snug text-pretty text-ink" longest={longest.difference}>
            {difference}
          </Room>
        </div>
        <div className="min-w-0">
          <label
            data-control="choice"
            className="flex min-w-0 flex-wrap items-center gap-x-2 text-sm font-semibold text-ink"
          >
            <span className="flex items-center gap-1.5">
              <svg viewBox="0 0 18 18" className="size-4" aria-hidden="true">
                <rect x={1} y={1} width={16} height={16} rx={4} className="fill-none stroke-ink" strokeWidth={2} />
                <rect x={4.5} y={4.5} width={9} height={9} rx={1.5} className="fill-none stroke-ink-2" />
              </svg>
              Follow one question
            </span>
            <select
              className={`${SELECT} needs-js font-normal`}
              value={state.question}
              onChange={(event) => follow(event.target.value)}
            >
              {shown.rows.map((row, k) => (
                <optgroup key={row[0]?.id} label={GROUPS[k] ?? ''}>
                  {row.map((q) => (
                    <option key={q.id} value={q.id}>
                      {q.label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          {followed && (
            <Room className="mt-2 text-[0.9375rem] leading-snug text-pretty text-ink" longest={longest.job}>
              {jobOf(protocol, followed, shown)}
            </Room>
          )}
        </div>
      </div>
      <div className="mt-6">
        <Ledger protocol={protocol} other={other} cites={cites} />
      </div>
      <div className="mt-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <p className="max-w-[42rem] text-xs leading-relaxed text-ink-2">
          Our schematic of published protocols, not a picture from any of them. Sixteen questions of the book’s tree are
          drawn, one branch unfolded; the dispute is made up.
        </p>
        <div className="needs-js -mx-3">
          <Button look="quiet" onClick={onReset}>
            Start over
          </Button>
        </div>
      </div>
    </>
  );
}
