import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { Slider } from '../../ui/slider';
import { tied } from '../../words/plural';
import { LABELS } from './game';
import type { Action, State } from './model';
import { type SliderName, schema } from './params';
import { count, frequency } from './words';

interface ControlsProps {
  state: State;
  dispatch: (action: Action) => void;
}

/** What a setting says for itself. */
function text(name: SliderName, value: number): string {
  if (name === 'aim') {
    return Number.isInteger(value) ? `page\u00a0${value}` : `between ${Math.floor(value)} and ${Math.ceil(value)}`;
  }
  if (name === 'width') return value === 0 ? 'no beam' : tied(value, 'page');
  if (name === 'labels') return count(LABELS[value] ?? 0);
  if (name === 'gloss') return value === 0 ? 'not at all' : tied(value, 'page');
  if (name === 'beta') return value === 0 ? 'not at all' : String(value);
  return frequency(value);
}

/** One setting as a slider; the lamp's sliders are the lamp's colour. */
export function Setting({ name, state, dispatch }: ControlsProps & { name: SliderName }) {
  const spec = schema[name];
  return (
    <Slider
      label={spec.label}
      value={state[name]}
      range={spec}
      text={text(name, state[name])}
      tone={name === 'beta' ? 'agent' : name === 'gloss' ? 'ink' : 'lamp'}
      onChange={(value) => dispatch({ type: 'set', name, value })}
    />
  );
}

/** The lamp and the comparisons. */
export function Controls({ state, dispatch }: ControlsProps) {
  const settings = ['aim', 'width', 'bright', 'glance', 'labels'] as const;
  return (
    <div className="needs-js flex flex-col gap-3">
      {settings.map((name) => (
        <Setting key={name} name={name} state={state} dispatch={dispatch} />
      ))}
    </div>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Check
      on={on}
      onChange={onChange}
      className="flex min-h-8 items-start gap-2.5 py-1 text-sm text-ink"
      box="mt-0.5 size-4.5 shrink-0 accent-ink"
    >
      <span>{label}</span>
    </Check>
  );
}

/** Settings that few will want, folded away. */
export function Curious({ state, dispatch }: ControlsProps) {
  return (
    <details data-control="more" className="needs-js mt-6 border-t border-rule pt-1 font-sans">
      <summary className="min-h-8 cursor-pointer py-1.5 text-sm text-ink-2 hover:text-ink">For the curious</summary>
      <div className="grid gap-x-12 gap-y-4 pt-2 pb-1 @[50rem]:grid-cols-2">
        <Setting name="gloss" state={state} dispatch={dispatch} />
        <div className="flex flex-wrap items-center gap-3 text-sm text-ink-2">
          <Button onClick={() => dispatch({ type: 'drawAgain' })}>Draw the comparisons again</Button>
          <span className="tabular-nums">
            draw {state.seed} of {schema.seed.max}
          </span>
        </div>
        <div>
          <Switch
            label="Paired inspection: check the same pages of both versions"
            on={state.paired}
            onChange={(on) => dispatch({ type: 'switch', name: 'paired', on })}
          />
          <p className="text-sm leading-snug text-ink-2">
            Which pages pay stays the same. Only the luck in a comparison changes, and here by little.
          </p>
        </div>
        <div>
          <Switch
            label="Raw reward: train on the reward as fitted"
            on={state.raw}
            onChange={(on) => dispatch({ type: 'switch', name: 'raw', on })}
          />
          <p className="text-sm leading-snug text-ink-2">
            Luck in the checking flattens every fitted reward alike. Otherwise that is divided out, so that a strength
            means the same under every lamp.
          </p>
        </div>
      </div>
    </details>
  );
}
