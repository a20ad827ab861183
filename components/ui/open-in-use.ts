'use client';
import { type ToggleEvent, useEffect, useState } from 'react';

/**
 * For a fold of settings: it opens as soon as a scenario or a link uses one of them, and never closes by itself.
 * @returns what its `details` takes
 */
export function useOpenInUse(inUse: boolean) {
  const [open, setOpen] = useState(inUse);
  useEffect(() => {
    if (inUse) setOpen(true);
  }, [inUse]);
  return { open, onToggle: (event: ToggleEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open) };
}
