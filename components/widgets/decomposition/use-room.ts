'use client';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;
/** The width that the page's own markup is drawn for. */
const DRAWN_WIDTH = 1000;
const WIDE = '(min-width: 45rem)';

/**
 * How much room the drawing has. Before scripts run the markup holds both layouts and CSS shows one; afterwards only the one in
 * use is drawn. The width of the box is all that is ever measured.
 */
export function useRoom(): { box: RefObject<HTMLDivElement | null>; width: number; wide: boolean | null } {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(DRAWN_WIDTH);
  const [wide, setWide] = useState<boolean | null>(null);
  useBeforePaint(() => {
    const query = matchMedia(WIDE);
    const look = () => setWide(query.matches);
    look();
    query.addEventListener('change', look);
    const observer = new ResizeObserver(([entry]) => {
      const w = Math.round(entry?.contentRect.width ?? 0);
      if (w > 0) setWidth(w);
    });
    if (box.current) {
      const w = Math.round(box.current.getBoundingClientRect().width);
      if (w > 0) setWidth(w);
      observer.observe(box.current);
    }
    return () => {
      query.removeEventListener('change', look);
      observer.disconnect();
    };
  }, []);
  return { box, width, wide };
}
