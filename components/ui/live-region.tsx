'use client';
import { useEffect, useState } from 'react';

/** So long nothing must change before it is said, in ms: of a slider that is being moved only where it comes to rest. */
const PAUSE_MS = 600;

/**
 * Says to a screen reader what changed and why it matters, once things have come to rest; empty text says nothing. Not shown. The
 * control that was moved says its own value at once. `data-next` holds what is about to be said.
 */
export function LiveRegion({ text }: { text: string }) {
  const [said, say] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // What is no longer so does not stay to be read.
  return (
    <div aria-live="polite" className="sr-only" data-next={text === said ? undefined : text}>
      {text === said ? said : ''}
    </div>
  );
}
