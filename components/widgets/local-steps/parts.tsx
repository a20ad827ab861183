'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { Chip, Look } from './marks';
import type { Action, derive, ShownClaim, ShownStep, Side } from './model';
import { inside } from './words';

export interface TreeProps {
  d: ReturnType<typeof derive>;
  side: Side;
  dispatch: (action: Action) => void;
  /** whether the reader has done anything here yet */
  acted: RefObject<boolean>;
}

/** The eye goes when it is pressed; the focus goes to what it brought. */
export function useFocusOn<E extends HTMLElement>(looked: boolean, acted: RefObject<boolean>) {
  const target = useRef<E>(null);
  const was = useRef(looked);
  useEffect(() => {
    // The other layout is not displayed and takes no focus. A look that came with the link is not followed.
    if (acted.current && looked && !was.current && document.activeElement === document.body) target.current?.focus();
    was.current = looked;
  }, [looked, acted]);
  return target;
}

/** The account's words and the text's, as far as they may be shown. */
export function ClaimWords({ claim }: { claim: Pick<ShownClaim, 'label' | 'says' | 'text' | 'right'> }) {
  return (
    <div className="min-w-0 leading-tight">
      <p className="text-sm text-ink">{claim.label}</p>
      {claim.says !== null && (
        <p className="mt-0.5 text-xs text-ink-2">
          Account: <span className={claim.right ? '' : 'font-semibold text-ink'}>{claim.says}</span>. Text: “
          {claim.text?.replace(/^‘|’$/g, '')}”
        </p>
      )}
    </div>
  );
}

/** The eye that re-checks a step of which nothing is known yet. */
export function ReCheck({ step, d, dispatch }: Pick<TreeProps, 'd' | 'dispatch'> & { step: ShownStep }) {
  if (step.valid !== null) return null;
  return (
    <Look
      label={`Re-check the step: ${inside(step.label)}`}
      off={d.left === 0}
      onPress={() => dispatch({ type: 'look', id: step.id })}
    />
  );
}

/** The two channels of a claim, and in the search the eye that looks behind it. */
export function ClaimChips({ claim, k, d, side, dispatch, acted }: TreeProps & { claim: ShownClaim; k: number }) {
  const free = side === 'break';
  const name = claim.label;
  const target = useFocusOn<HTMLSpanElement>(claim.looked, acted);
  return (
    <span ref={target} tabIndex={-1} className="flex items-center gap-1.5 rounded-sm outline-offset-4">
      {claim.right !== null ? (
        <Chip
          look="truth"
          yes={claim.right}
          label={
            free
              ? `${name}: in truth ${claim.right ? 'right' : 'wrong'}. Change`
              : `in truth ${claim.right ? 'right' : 'wrong'}`
          }
          onPress={free ? () => dispatch({ type: 'truth', claim: k }) : undefined}
        />
      ) : (
        <Look
          label={`Hold against the text: ${inside(name)}`}
          off={d.left === 0}
          onPress={() => dispatch({ type: 'look', id: claim.id })}
        />
      )}
      <Chip
        look="belief"
        yes={claim.accepted}
        label={
          free
            ? `${name}: ${claim.accepted ? 'accepted' : 'rejected'}. Change`
            : claim.accepted
              ? 'accepted'
              : 'rejected'
        }
        onPress={free ? () => dispatch({ type: 'verdict', claim: k }) : undefined}
      />
    </span>
  );
}

const EDGE = {
  sound: 'border-ink',
  unknown: 'border-control',
  bad: 'border-no outline-2 outline-offset-2 outline-no',
} as const;

/** One step: an outline if it is valid, and what it passes on beside what is so. */
export function StepBox(p: TreeProps & { step: ShownStep; k: number; lying?: boolean; className?: string }) {
  const { step, k, d, side, dispatch, lying = false, className = '' } = p;
  const free = side === 'break';
  const state = step.valid === null ? 'unknown' : step.valid ? 'sound' : 'bad';
  const target = useFocusOn<HTMLParagraphElement>(step.looked, p.acted);
  const differs = step.right !== null && step.right !== step.accepted;
  return (
    <div
      className={`flex items-center gap-x-2 gap-y-1 rounded-md border-[1.5px] bg-paper-2 px-1.5 py-1.5 ${lying ? 'flex-wrap' : 'flex-col justify-center'} ${EDGE[state]} ${className}`}
    >
      <p
        className={`text-xs leading-tight text-ink ${lying ? 'min-w-[4.25rem] flex-1 pl-1' : 'text-center'} ${k === 6 ? 'font-semibold' : ''}`}
      >
        {step.label}
      </p>
      <span className="flex items-center gap-1">
        {step.right !== null && (
          <Chip look="truth" yes={step.right} label={`in truth ${step.right ? 'right' : 'wrong'}`} />
        )}
        {step.right !== null && (
          <span
            aria-hidden="true"
            className={`w-3 text-center text-sm ${differs ? 'font-semibold text-no' : 'text-ink-2'}`}
          >
            {differs ? '≠' : '='}
          </span>
        )}
        <Chip look="belief" yes={step.accepted} label={`passes on: ${step.accepted ? 'accepted' : 'rejected'}`} />
        <ReCheck step={step} d={d} dispatch={dispatch} />
      </span>
      {free ? (
        <button
          type="button"
          aria-pressed={!step.valid}
          onClick={() => dispatch({ type: 'bend', step: k })}
          className={`needs-js min-h-6 shrink-0 cursor-pointer rounded-md border px-2 text-xs leading-none hover:border-ink ${step.valid ? 'border-control text-ink-2' : 'border-no font-semibold text-no'}`}
        >
          {step.valid ? 'valid' : '✗ invalid'}
          <span className="sr-only">: {step.label}. Change</span>
        </button>
      ) : (
        <p
          ref={target}
          tabIndex={-1}
          className={`min-h-4 shrink-0 text-xs leading-4 ${step.valid ? 'text-ink' : 'text-ink-2'}`}
        >
          {step.valid === null ? 'not re-checked' : step.valid ? 'valid' : '✗ invalid'}
        </p>
      )}
    </div>
  );
}

/** What no question asks: it has a truth and no verdict, and no line leads up from it. */
export function Gap({ d, side, dispatch }: TreeProps) {
  const { gap } = d;
  if (!gap) {
    return (
      <p className="text-xs leading-snug text-ink-2">
        What no question asks is not on this tree. Nobody can look there.
      </p>
    );
  }
  return (
    <div className="flex items-center justify-between gap-3">
      <div className="min-w-0 leading-tight">
        <p className="text-sm text-ink">
          {gap.label} <span className="text-ink-2">(no question asks)</span>
        </p>
        <p className="mt-0.5 text-xs text-ink-2">
          Account: <span className={gap.right ? '' : 'font-semibold text-ink'}>{gap.says}</span>. Text: “{gap.text}”
        </p>
      </div>
      <Chip
        look="truth"
        yes={gap.right}
        label={
          side === 'break'
            ? `${gap.label}: in truth ${gap.right ? 'right' : 'wrong'}. Change`
            : `in truth ${gap.right ? 'right' : 'wrong'}`
        }
        onPress={side === 'break' ? () => dispatch({ type: 'gap' }) : undefined}
      />
    </div>
  );
}
