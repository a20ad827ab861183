import { useId } from 'react';
import type { Region } from './tasks';

/** A region as a disc: lit, half lit, or hatched shade. Only a mark: the words stand beside it. */
export function RegionMark({ region, className = 'size-4' }: { region: Region; className?: string }) {
  const hatch = useId();
  return (
    <svg viewBox="0 0 16 16" className={`inline-block shrink-0 ${className}`} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className="fill-shade" />
          <line x1="1" x2="1" y1="0" y2="4" className="stroke-shade-ink" strokeWidth="1.2" />
        </pattern>
      </defs>
      <circle cx="8" cy="8" r="6.5" fill={`url(#${hatch})`} />
      {region === 'easy' && <circle cx="8" cy="8" r="6.5" className="fill-lamp-fill" />}
      {region === 'help' && <path d="M8 1.5A6.5 6.5 0 0 0 8 14.5Z" className="fill-lamp-fill" />}
      <circle
        cx="8"
        cy="8"
        r="6.5"
        fill="none"
        strokeWidth="1.3"
        className={region === 'none' ? 'stroke-shade-ink' : 'stroke-lamp'}
      />
    </svg>
  );
}
