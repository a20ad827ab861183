import { Button } from './button';

/** For whoever would rather watch: which simulated reader is to play. */
export function WatchChoice<Id extends string>({
  characters,
  onWatch,
}: {
  characters: readonly { id: Id; label: string }[];
  onWatch: (id: Id) => void;
}) {
  return (
    <fieldset data-control="choice" className="min-w-0 text-sm">
      <legend className="mb-1 text-ink-2">Let a simulated reader do it, who …</legend>
      <div className="flex flex-wrap gap-1.5">
        {characters.map(({ id, label }) => (
          <Button key={id} onClick={() => onWatch(id)}>
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
