import { type ReactNode, useId } from 'react';
import { Hatch } from './hatch';

/** What kind of miss: it couldn't (`no`), it could and didn't (`yes`), both or not known (`both`). `done` is work done. */
export type Gap = 'done' | 'yes' | 'no' | 'both';

/** A small mark beside words, part of which may be hatched as shade. @param children gets the hatch's fill */
export function Mark16({ className, children }: { className: string; children: (hatched: string) => ReactNode }) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 16 16" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <defs>
        <Hatch id={hatch} size={4} ground="fill-shade" line="stroke-shade-ink" width={1.2} />
      </defs>
      {children(`url(#${hatch})`)}
    </svg>
  );
}

/**
 * The small square that stands for one kind of miss wherever misses are sorted: filled = did it; outlined = could and
 * didn't; hatched shade = couldn't, as far as anyone has seen; half and half = both, or can't tell.
 * Only a mark: the words stand beside it.
 */
export function GapMark({ gap, className = 'size-3.5' }: { gap: Gap; className?: string }) {
  return (
    <Mark16 className={className}>
      {(hatched) => (
        <>
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
            <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill={hatched} className="stroke-shade-ink" />
          )}
          {gap === 'both' && (
            <>
              <path d="M1.5 14.5 V3.5 a2 2 0 0 1 2 -2 H14.5 Z" fill={hatched} className="stroke-shade-ink" />
              <path
                d="M14 3.2 V12 a2 2 0 0 1 -2 2 H3.2 Z"
                strokeWidth="2"
                className="fill-agent-soft stroke-agent-fill"
              />
            </>
          )}
        </>
      )}
    </Mark16>
  );
}
