import { useId } from 'react';

export interface SliderProps {
  label: string;
  value: number;
  /** from where to where, in which steps; a number parameter's own description will do */
  range: { min: number; max: number; step: number };
  /** the value in words, with its unit: "10 minutes" */
  text: string;
  onChange: (value: number) => void;
  /** names of the two ends, under the track */
  ends?: [string, string];
  /** the field's accent: human time is lamp, an AI's effort is agent */
  tone?: 'lamp' | 'agent' | 'ink';
}

const TONES = { lamp: 'accent-lamp', agent: 'accent-agent', ink: 'accent-ink' };

/** A native range input with its label, its value in words, and a target at least 28 px high. */
export function Slider({ label, value, range, text, onChange, ends, tone = 'ink' }: SliderProps) {
  const id = useId();
  const { min, max, step } = range;
  return (
    <div data-control="slider" className="min-w-0 font-sans text-sm">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-ink-2">
          {label}
        </label>
        {/* No <output>: that is a live region, and the field says the same words by itself. */}
        <span aria-hidden="true" data-reads="" className="font-semibold tabular-nums text-ink">
          {text}
        </span>
      </div>
      <input
        id={id}
        type="range"
        {...{ min, max, step }}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value))}
        className={`h-7 w-full cursor-pointer ${TONES[tone]}`}
      />
      {ends && (
        <div className="flex justify-between text-xs text-ink-2" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </div>
  );
}
