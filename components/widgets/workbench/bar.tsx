import { percent } from '../../words/numbers';

/** Substance solid, bluff hatched: how much of a product is really done. */
export function Bar({ s, className = 'block' }: { s: number; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`relative h-2.5 shrink-0 overflow-hidden rounded-sm border border-control bg-shade bg-[repeating-linear-gradient(135deg,var(--hatch)_0_1.5px,transparent_1.5px_5px)] print:[print-color-adjust:exact] ${className}`}
    >
      <span className="absolute inset-y-0 left-0 bg-truth" style={{ width: `${s * 100}%` }} />
    </span>
  );
}

const GLYPHS = { done: '✓', mixed: '?', bluff: '✗' } as const;
const WORDS = { done: 'done', mixed: 'in between', bluff: 'mostly bluff' } as const;
const COLOURS = { done: 'text-yes', mixed: 'text-unsure', bluff: 'text-no' } as const;

/** A verdict as glyph and number. */
export function Share({ s, verdict }: { s: number; verdict: keyof typeof GLYPHS }) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span aria-hidden="true" className={`${COLOURS[verdict]} font-semibold`}>
        {GLYPHS[verdict]}{' '}
      </span>
      {percent(s)}
      <span className="sr-only"> {WORDS[verdict]}</span>
    </span>
  );
}
