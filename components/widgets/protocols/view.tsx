'use client';
import { useMemo } from 'react';
import { useFigure } from '../../island/use-figure';
import { Button } from '../../ui/button';
import { FigureNotice } from '../../ui/figure-notice';
import { LiveRegion } from '../../ui/live-region';
import { Motion } from '../../ui/motion';
import { Segmented } from '../../ui/segmented';
import { Ledger } from './ledger';
import { between, NAMES, PROTOCOLS, type Protocol } from './ledger-data';
import { Legend } from './legend';
import { derive, model, type ProtocolsProps } from './model';
import { ALL, STEPS, sceneOf } from './scene';
import { Stage } from './stage';
import { inWords, jobOf, sentences } from './story';
import { Thumbs } from './thumbs';

const STEP_OPTIONS = STEPS.map((label, k) => ({ value: String(k), label: k === ALL ? label : `${k} ${label}` }));

/** What the rows of the tree are, for the list of questions. */
const GROUPS = ['The whole', 'Questions about it', 'Chapters', 'Passages'];

const SELECT = 'min-h-9 min-w-0 max-w-full rounded-md border border-control bg-paper px-2 text-sm text-ink';

/** A sentence with room kept for the longest of its kind, so that nothing below moves. */
function Reserved({ text, longest, className }: { text: string; longest: string; className: string }) {
  return (
    <div className={`grid ${className}`}>
      <p className="col-start-1 row-start-1">{text}</p>
      <p aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
        {longest}
      </p>
    </div>
  );
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((most, t) => (t.length > most.length ? t : most), '');

/** One task, four protocols, the same questions. */
export function View(props: ProtocolsProps) {
  const { state, dispatch, reset, notice, dismissNotice, pointed } = useFigure(model, props.id, props);
  const { shown, followed, sentence, difference } = derive(state, props);
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
    <div className="@container font-sans">
      <FigureNotice text={notice} onDismiss={dismissNotice} />
      <Thumbs
        shown={shown}
        value={protocol}
        followed={state.question}
        pointed={pointed}
        onChoose={(p) => dispatch({ type: 'protocol', protocol: p })}
      />
      <Reserved
        text={sentence}
        longest={longest.story}
        className="mt-7 max-w-[46rem] font-serif text-lg leading-snug text-pretty text-ink"
      />
      <div data-control="story" className="needs-js mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Segmented
          label="Step of one training round"
          hideLabel
          options={STEP_OPTIONS}
          value={String(step)}
          onChange={(value) => goTo(Number(value))}
        />
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
              <Reserved
                text={sentences(other, shown)[step] ?? ''}
                longest={longest.story}
                className="mt-3 text-sm leading-snug text-ink-2"
              />
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
            <label
              data-control="choice"
              className="needs-js hidden min-h-9 cursor-pointer items-center gap-1.5 text-sm text-ink-2 @[44rem]:flex"
            >
              <input
                type="checkbox"
                checked={two}
                onChange={(event) => dispatch({ type: 'pictures', pictures: event.target.checked ? 'two' : 'one' })}
                className="size-4 accent-ink"
              />
              side by side
            </label>
          </div>
          <Reserved
            text={difference}
            longest={longest.difference}
            className="mt-2 text-[0.9375rem] leading-snug text-pretty text-ink"
          />
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
            <Reserved
              text={jobOf(protocol, followed, shown)}
              longest={longest.job}
              className="mt-2 text-[0.9375rem] leading-snug text-pretty text-ink"
            />
          )}
        </div>
      </div>
      <div className="mt-6">
        <Ledger protocol={protocol} other={other} cites={props.cites ?? {}} />
      </div>
      <div className="mt-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <p className="max-w-[42rem] text-xs leading-relaxed text-ink-2">
          Our schematic of published protocols, not a picture from any of them. Sixteen questions of the book’s tree are
          drawn, one branch unfolded; the dispute is made up.
        </p>
        <div className="needs-js -mx-3">
          <Button look="quiet" onClick={reset}>
            Start over
          </Button>
        </div>
      </div>
      <LiveRegion
        text={`${NAMES[protocol].short}, ${STEPS[step] ?? ''}: ${sentence} Told apart from ${inWords(other)}: ${difference}`}
      />
    </div>
  );
}
