'use client';
import { domMin, LazyMotion, MotionConfig } from 'framer-motion';
import { useReducedMotion } from './reduced-motion';

const QUICK = { duration: 0.35, ease: 'easeOut' } as const;
const AT_ONCE = { duration: 0 } as const;

/**
 * Around a figure whose things move by themselves from place to place (`m.g`, `m.li` …): one quick movement, 0.35 s, then
 * rest; under reduced motion everything jumps. A thing that is part of the page's own markup must not be hidden in it: give it
 * `initial={false}`, or make it an `m` only once it moves. Movement is all there is: nothing answers to hover, tap or drag.
 */
export function Motion({ children }: { children: React.ReactNode }) {
  // The library's own "user" setting leaves fades running and is read once; the transition reaches all, at any time.
  const transition = useReducedMotion() ? AT_ONCE : QUICK;
  return (
    <LazyMotion features={domMin} strict>
      <MotionConfig reducedMotion="user" transition={transition}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
