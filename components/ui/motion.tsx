'use client';
import { domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import { useSyncExternalStore } from 'react';

const REDUCED = '(prefers-reduced-motion: reduce)';
const QUICK = { duration: 0.35, ease: 'easeOut' } as const;
const AT_ONCE = { duration: 0 } as const;

function subscribe(changed: () => void): () => void {
  const query = matchMedia(REDUCED);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the reader asked for less motion, followed as it changes. False on the server and in the first render. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(REDUCED).matches,
    () => false,
  );

/**
 * Around a figure whose things move by themselves from place to place (`m.g`, `m.li` …): one quick movement, 0.35 s, then
 * rest; under reduced motion everything jumps. A thing that is part of the page's own markup must not be hidden in it: give it
 * `initial={false}`, or make it an `m` only once it moves.
 */
export function Motion({ children }: { children: React.ReactNode }) {
  // The library's own "user" setting leaves fades running and is read once; the transition reaches all, at any time.
  const transition = useReducedMotion() ? AT_ONCE : QUICK;
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" transition={transition}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
