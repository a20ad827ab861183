'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** Where a reader goes on whose control is gone: what stands first in the new picture, else the way on, else the open act's button. */
const ONWARD = ['[data-first]', '[data-act-link]', '[data-act-button][aria-current]'] as const;

/**
 * Keeps the focus in a figure whose controls go with what they did: whoever pressed one goes on at the first thing of what came, and
 * never at the top of the page.
 * @param step what stands there; another text whenever controls may have gone
 * @returns the figure's root, and what is to be called before each change, while the pressed control still stands
 */
export function useFocusKept(step: string): { root: RefObject<HTMLDivElement | null>; hold: () => void } {
  const root = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  useEffect(() => {
    if (!step || !held.current || document.activeElement !== document.body) return;
    const next = ONWARD.map((way) => root.current?.querySelector<HTMLElement>(way)).find(Boolean);
    next?.focus({ preventScroll: true });
  }, [step]);
  const hold = () => {
    held.current = root.current?.contains(document.activeElement) ?? false;
  };
  return { root, hold };
}
