import { useEffect, useState } from 'react';

/**
 * Whether what has just been revealed may go to its place: false for the first frame after `open` turns true, so that the pages
 * are drawn once as the untrained writer left them and then move.
 */
export function useSettled(open: boolean): boolean {
  const [settled, setSettled] = useState(open);
  useEffect(() => {
    if (open === settled) return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(open));
    });
    return () => cancelAnimationFrame(frame);
  }, [open, settled]);
  return settled;
}
