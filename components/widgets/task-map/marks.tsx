import { Mark16 } from '../../ui/gap-mark';
import type { Region } from './tasks';

/** A region as a disc: lit, half lit, or hatched shade. Only a mark: the words stand beside it. */
export function RegionMark({ region, className = 'size-4' }: { region: Region; className?: string }) {
  return (
    <Mark16 className={className}>
      {(hatched) => (
        <>
          <circle cx="8" cy="8" r="6.5" fill={hatched} />
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
        </>
      )}
    </Mark16>
  );
}
