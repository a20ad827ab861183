'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Hands the focus to the heading of a sheet after the reader turned to it: the button that was pressed may be gone.
 * @param shown id of the open sheet
 * @returns the ref for the heading (which needs tabIndex -1), and a function to call just before turning
 */
export function useTurn<T extends HTMLElement>(shown: string): { heading: RefObject<T | null>; turning: () => void } {
  const heading = useRef<T>(null);
  const turned = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect must run whenever another sheet is shown
  useEffect(() => {
    if (turned.current) heading.current?.focus();
    turned.current = false;
  }, [shown]);
  return {
    heading,
    turning: () => {
      turned.current = true;
    },
  };
}
