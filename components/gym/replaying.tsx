/** How far a longer replay is. @param progress the share that is done; null: no line */
export function Replaying({ progress }: { progress: number | null }) {
  if (progress === null) return null;
  return (
    <p role="status" data-progress="" className="mt-2 text-sm text-ink-2">
      Playing the choices again: {Math.round(progress * 100)}&nbsp;%
    </p>
  );
}
