import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { Slider } from '../../ui/slider';
import { Ledger } from './ledger';
import { derive, type FooledJudgesAction, type FooledJudgesState, verdict } from './model';
import { MOST_BET } from './params';
import { MODEL, NAMES, type Shares } from './rows';

interface SideProps {
  state: FooledJudgesState;
  dispatch: (action: FooledJudgesAction) => void;
  pointed: string | null;
}

const SLIDERS: readonly { name: keyof Shares; label: string }[] = [
  { name: 'c', label: 'Correct answers, c' },
  { name: 'fn', label: 'Right answers refused, FN' },
  { name: 'fp', label: 'Wrong answers accepted, FP' },
];

function Bet({ state, dispatch }: Omit<SideProps, 'pointed'>) {
  const { bet } = derive(state);
  const what = NAMES[state.row].answers;
  if (bet !== null) {
    return (
      <p className="text-sm text-ink-2">
        Your bet stands: {bet} of a hundred.
        <Button className="mt-3 block" onClick={() => dispatch({ type: 'stage', stage: 'after' })}>
          See it again <span aria-hidden="true">→</span>
        </Button>
      </p>
    );
  }
  return (
    <div>
      <p className="mb-3 font-serif text-lg leading-snug text-ink">
        In this hundred: how many more of the wrong {what} are believed after RLHF?
      </p>
      <div className="needs-js">
        <Slider
          label="Your bet: more wrong ones believed"
          tone="lamp"
          range={{ min: 0, max: MOST_BET, step: 1 }}
          value={state.draft}
          text={`${state.draft} of 100`}
          onChange={(value) => dispatch({ type: 'draft', bet: value })}
        />
        <Button look="solid" className="mt-2" onClick={() => dispatch({ type: 'commit' })}>
          Bet, and see after RLHF
        </Button>
      </div>
    </div>
  );
}

function WhatIf({ state, dispatch }: Omit<SideProps, 'pointed'>) {
  const { approval, error } = derive(state);
  return (
    <div>
      <p className="mb-3 border-l-4 border-dotted border-control pl-3 text-sm leading-snug text-ink">
        <span className="font-semibold">What if.</span> Your numbers from here on, not the study’s: {MODEL}.
      </p>
      <div className="flex flex-col gap-1">
        {SLIDERS.map(({ name, label }) => (
          <Slider
            key={name}
            label={label}
            range={{ min: 0, max: 100, step: 0.1 }}
            value={state.own[name]}
            text={`${state.own[name].toFixed(1)} %`}
            onChange={(value) => dispatch({ type: 'own', name, value })}
          />
        ))}
      </div>
      <dl className="mt-2 flex flex-wrap gap-x-6 text-sm">
        <div className="flex gap-2">
          <dt className="text-belief">Approval</dt>
          <dd className="font-semibold text-belief">{approval.toFixed(1)} %</dd>
        </div>
        <div className="flex gap-2">
          <dt className="text-ink-2">Misjudged</dt>
          <dd className="font-semibold text-ink">{error.toFixed(1)} %</dd>
        </div>
      </dl>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => dispatch({ type: 'preset', time: 'before' })}>As before RLHF</Button>
        <Button onClick={() => dispatch({ type: 'preset', time: 'after' })}>As after RLHF</Button>
      </div>
    </div>
  );
}

/** Beside the marks: first the bet, then the sum, or the reader's own numbers. */
export function Side({ state, dispatch: step, pointed }: SideProps) {
  // The bet's button goes when it is pressed; the focus goes to what it brought, but never to what came with a link.
  const acted = useRef(false);
  const dispatch = (action: FooledJudgesAction) => {
    acted.current = true;
    step(action);
  };
  const said = useRef<HTMLParagraphElement>(null);
  const was = useRef(state.bets);
  useEffect(() => {
    if (acted.current && was.current !== state.bets && state.stage === 'after') said.current?.focus();
    was.current = state.bets;
  }, [state.bets, state.stage]);
  if (state.stage === 'before') return <Bet state={state} dispatch={dispatch} />;
  if (state.stage === 'if') return <WhatIf state={state} dispatch={dispatch} />;
  return (
    <div>
      <Ledger data={derive(state).data} pointed={pointed} />
      <p ref={said} tabIndex={-1} className="mt-4 font-serif text-lg leading-snug text-ink outline-none">
        {verdict(state) ?? 'You went ahead without a bet.'}
      </p>
    </div>
  );
}
