import { Button } from './button';

/** The visible line that a mangled link gets: what could not be read, and that the rest works. */
export function FigureNotice({ text, onDismiss }: { text: string | null; onDismiss: () => void }) {
  if (text === null) return null;
  return (
    <div
      role="status"
      className="mb-3 flex flex-wrap items-start gap-x-3 border-l-4 border-no bg-paper px-3 py-2 font-sans text-sm text-ink"
    >
      <p className="min-w-48 flex-1">{text}</p>
      <Button look="quiet" onClick={onDismiss}>
        All right
      </Button>
    </div>
  );
}
