import { useId } from 'react';

/** What kind of miss: it couldn't (`no`), it could and didn't (`yes`), both or not known (`both`). `done` is work done. */
export type Gap = 'done' | 'yes' | 'no' | 'both';

/**
 * The small square that stands for one kind of miss wherever misses are sorted: filled = did it; outlined = could and
 * didn't; hatched shade = couldn't, as far as anyone has seen; half and half = both, or can't tell.
 * Only a mark: the words stand beside it.
 */
export function GapMark({ gap, className = 'size-3.5' }: { gap: Gap; className?: string }) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 16 16" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="fill-shade" />
          <line x1="1" x2="1" y1="0" y2="4" className="stroke-shade-ink" strokeWidth="1.2" />
        </pattern>
      </defs>
      {gap === 'done' && <rect x="1" y="1" width="14" height="14" rx="2" className="fill-agent-fill" />}
      {gap === 'yes' && (
        <rect
          x="2"
          y="2"
          width="12"
          height="12"
          rx="1.5"
          strokeWidth="2"
          className="fill-agent-soft stroke-agent-fill"
        />
      )}
      {gap === 'no' && (
        <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill={`url(#${hatch})`} className="stroke-shade-ink" />
      )}
      {gap === 'both' && (
        <>
          <path d="M1.5 14.5 V3.5 a2 2 0 0 1 2 -2 H14.5 Z" fill={`url(#${hatch})`} className="stroke-shade-ink" />
          <path d="M14 3.2 V12 a2 2 0 0 1 -2 2 H3.2 Z" strokeWidth="2" className="fill-agent-soft stroke-agent-fill" />
        </>
      )}
    </svg>
  );
}
