import { ROUND } from '../../ui/strokes';

/** The two channels as marks: what was passed on (dashed gold, round), what is so (solid teal, square). */

const Glyph = ({ yes }: { yes: boolean }) => (
  <svg viewBox="-8 -8 16 16" width={14} height={14} aria-hidden="true">
    <path
      d={yes ? 'M-5 .5L-1.6 4L5.2-4' : 'M-4.2-4.2L4.2 4.2M4.2-4.2L-4.2 4.2'}
      className={`fill-none ${yes ? 'stroke-yes' : 'stroke-no'}`}
      strokeWidth={2.4}
      {...ROUND}
    />
  </svg>
);

/** Belief: the verdict that was passed on. */
const BELIEF = 'rounded-full border-2 border-dashed border-belief bg-paper';
/** Truth. */
const TRUTH = 'rounded-[3px] border-2 border-truth bg-truth-soft';
const SIZE = 'inline-flex size-7 shrink-0 items-center justify-center';

interface ChipProps {
  yes: boolean;
  look: 'belief' | 'truth';
  /** spoken; with `onPress` also what pressing does */
  label: string;
  onPress?: (() => void) | undefined;
}

/** A verdict or a truth: colour, line, shape and glyph. A button where it can be changed. */
export function Chip({ yes, look, label, onPress }: ChipProps) {
  const style = `${SIZE} ${look === 'belief' ? BELIEF : TRUTH}`;
  if (!onPress) {
    return (
      <span className={style}>
        <Glyph yes={yes} />
        <span className="sr-only">{label}</span>
      </span>
    );
  }
  return (
    <button type="button" onClick={onPress} aria-label={label} className={`${style} cursor-pointer hover:border-ink`}>
      <Glyph yes={yes} />
    </button>
  );
}

/** An eye, to look behind something. */
function EyeMark() {
  return (
    <svg viewBox="-10 -8 20 16" width={20} height={16} aria-hidden="true">
      <path
        d="M-8 0C-4.5 -5.6 4.5 -5.6 8 0C4.5 5.6 -4.5 5.6 -8 0Z"
        className="fill-paper stroke-lamp"
        strokeWidth={1.7}
      />
      <circle r={2.6} className="fill-lamp" />
    </svg>
  );
}

/** A button that looks behind one claim or step. */
export function Look({ label, off, onPress }: { label: string; off: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={() => !off && onPress()}
      aria-disabled={off}
      aria-label={label}
      className="needs-js inline-flex size-7 shrink-0 cursor-pointer items-center justify-center rounded-md border border-control bg-paper hover:border-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-40"
    >
      <EyeMark />
    </button>
  );
}
