'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * What had the focus may be gone with its stage: then the new stage's line gets it, and a stage that begins above the screen is
 * brought into sight.
 * @param shown the stage, and the repair that is on show
 * @param awake whether the reader has come near: before that nothing may move
 * @returns the ref for the line (which needs tabIndex -1), and a function to call where a repair is begun further down
 */
export function useStageFocus(
  root: RefObject<HTMLElement | null>,
  shown: { stage: string; repair: string },
  awake: boolean,
): { line: RefObject<HTMLDivElement | null>; beginning: () => void } {
  const line = useRef<HTMLDivElement>(null);
  const { stage, repair } = shown;
  const before = useRef(stage);
  const begun = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repair that was begun below is shown above
  useEffect(() => {
    const moved = begun.current || (before.current !== stage && awake);
    const lost = document.activeElement === document.body;
    // the new stage begins at the top, which may lie above the screen
    if (moved && (root.current?.getBoundingClientRect().top ?? 0) < 0) root.current?.scrollIntoView({ block: 'start' });
    if (begun.current || (moved && lost)) line.current?.focus({ preventScroll: true });
    begun.current = false;
    before.current = stage;
  }, [stage, repair, awake]);
  return {
    line,
    beginning: () => {
      begun.current = true;
    },
  };
}
