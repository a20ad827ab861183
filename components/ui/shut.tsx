import { useId } from 'react';

/** A hatched ground: something the reader has not opened yet. The words lie on plain shade so that they read. */
export function Shut({ children }: { children: string }) {
  const id = useId();
  return (
    <div className="relative flex h-full min-h-[inherit] items-center justify-center overflow-hidden rounded-sm bg-shade">
      <svg className="absolute inset-0 h-full w-full" aria-hidden="true">
        <defs>
          <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="1" x2="1" y1="0" y2="7" className="stroke-hatch" strokeOpacity="0.55" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill={`url(#${id})`} />
      </svg>
      <p className="relative rounded-sm bg-shade px-3 py-1 text-center text-sm text-shade-ink">{children}</p>
    </div>
  );
}
