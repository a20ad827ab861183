'use client';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

/** Whether the reader turned to the act that is open; one in which the page opened was drawn with it. */
export const Turned = createContext(false);

/**
 * What stands below the first screen of an act. Drawn with the page; where the reader turns to the act, a moment after what they see
 * first, so that a slow processor answers the press before it draws the rest.
 */
export function Below({ children }: { children: ReactNode }) {
  const turned = useContext(Turned);
  const [ready, setReady] = useState(!turned);
  useEffect(() => {
    if (ready) return;
    // Two frames: what was drawn with the press is on the screen before the next begins.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setReady(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return ready ? children : null;
}
