'use client';
import { Button } from '../ui/button';

export interface StandInProps {
  /** why nobody can stand in; null where the simulated reader can */
  refused: string | null;
  /** nothing can be chosen now */
  idle: boolean;
  /** choices that it is still to make */
  auto: number;
  many: { count: number; label: string };
  onSimulate: (count: number) => void;
  onStop: () => void;
}

/** Somebody who chooses for those who would rather not click. */
export function StandIn({ refused, idle, auto, many, onSimulate, onStop }: StandInProps) {
  return (
    <div>
      <p className="mb-1 text-sm text-ink-2">
        {refused ??
          'Rather not click? A simulated reader, who errs now and then, can choose for you. Its choices are marked.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button className="min-h-11" aria-disabled={idle} onClick={() => onSimulate(1)}>
          It chooses once
        </Button>
        {auto > 0 ? (
          <Button className="min-h-11 min-w-48" onClick={onStop}>
            Stop it ({auto} to go)
          </Button>
        ) : (
          <Button className="min-h-11 min-w-48" aria-disabled={idle} onClick={() => onSimulate(many.count)}>
            {many.label}
          </Button>
        )}
      </div>
    </div>
  );
}
