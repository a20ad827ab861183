import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

export interface Room {
  /** of the scrolling box, in px */
  width: number;
  height: number;
  scrolled: number;
  /** px of a rem, which grows with the reader's text size */
  rem: number;
  /** the page is being printed: everything is drawn */
  printing: boolean;
}

/** The size of a scrolling box and how far it is scrolled. */
export function useRoom(box: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 600, scrolled: 0, rem: 16, printing: false });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (printing = false) =>
      setRoom((before) => {
        const now = {
          width: element.clientWidth,
          height: element.clientHeight,
          scrolled: element.scrollTop,
          rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
          printing,
        };
        const same = (Object.keys(now) as (keyof Room)[]).every((key) => now[key] === before[key]);
        return same ? before : now;
      });
    measure();
    const watch = new ResizeObserver(() => measure());
    watch.observe(element);
    const scroll = () => measure();
    element.addEventListener('scroll', scroll, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', scroll);
    };
  }, [box]);
  useEffect(() => {
    const before = () => setRoom((room) => ({ ...room, printing: true }));
    const after = () => setRoom((room) => ({ ...room, printing: false }));
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return room;
}
