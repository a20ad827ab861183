import { useId } from 'react';
import { HatchedGround } from './hatch';

/** A hatched ground: something the reader has not opened yet. The words lie on plain shade so that they read. */
export function Shut({ children }: { children: string }) {
  const id = useId();
  return (
    <div className="relative flex h-full min-h-[inherit] items-center justify-center overflow-hidden rounded-sm bg-shade">
      <HatchedGround id={id} opacity={0.55} />
      <p className="relative rounded-sm bg-shade px-3 py-1 text-center text-sm text-shade-ink">{children}</p>
    </div>
  );
}
