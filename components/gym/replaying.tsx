import { useEffect, useState } from 'react';
import { LiveRegion } from '../ui/live-region';

/** How far a longer replay is; a screen reader hears that it begins and that it ends. @param progress the share that is done; null: no line */
export function Replaying({ progress }: { progress: number | null }) {
  const running = progress !== null;
  const [ran, setRan] = useState(false);
  useEffect(() => {
    if (running) setRan(true);
  }, [running]);
  return (
    <>
      <LiveRegion text={running ? 'Playing the choices again.' : ran ? 'The choices have been played.' : ''} />
      {running && (
        <p data-progress="" className="mt-2 text-sm text-ink-2">
          Playing the choices again: {Math.round(progress * 100)}&nbsp;%
        </p>
      )}
    </>
  );
}
