/** Says to a screen reader what changed and why it matters; empty text says nothing. Not shown. */
export function LiveRegion({ text }: { text: string }) {
  return (
    <div aria-live="polite" className="sr-only">
      {text}
    </div>
  );
}
