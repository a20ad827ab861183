'use client';
/** What moves by itself: dots along their wires, and rooms that arrive. At rest nothing here costs anything. */
import * as m from 'framer-motion/m';
import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../../ui/reduced-motion';

/** More rooms than this at once are a new picture, not an arrival. */
const CROWD = 60;

/**
 * Which of the drawn things have just come. What is in the page's own markup was there from the start; a crowd, or anything
 * under reduced motion, stands at once.
 * @param keys of everything drawn now
 * @param alive false for the page's own markup
 * @returns for a key whether it arrived by moving; the answer stays the same as long as the thing is drawn
 */
export function useArrivals(keys: readonly string[], alive: boolean): (key: string) => boolean {
  const reduced = useReducedMotion();
  const known = useRef<ReadonlyMap<string, boolean> | null>(null);
  const before = known.current;
  const fresh = before ? keys.filter((key) => !before.has(key)).length : 0;
  const moving = alive && before !== null && !reduced && fresh <= CROWD;
  const now = new Map(keys.map((key) => [key, before?.get(key) ?? moving]));
  useEffect(() => {
    if (alive) known.current = now;
  });
  return (key) => now.get(key) ?? false;
}

/** A room, rising into its place if it has just come. */
export function Arrival({ moving, children }: { moving: boolean; children: React.ReactNode }) {
  // Decided when the room is built: one that has come stays as it is.
  const [arrives] = useState(moving);
  if (!arrives) return <g>{children}</g>;
  return (
    <m.g initial={{ opacity: 0, y: 12 }} animate={{ opacity: 1, y: 0 }}>
      {children}
    </m.g>
  );
}

/** The same for a row of the outline. */
export function ArrivalRow({
  moving,
  className,
  children,
}: {
  moving: boolean;
  className: string;
  children: React.ReactNode;
}) {
  const [arrives] = useState(moving);
  if (!arrives) return <li className={className}>{children}</li>;
  return (
    <m.li initial={{ opacity: 0, y: 8 }} animate={{ opacity: 1, y: 0 }} className={className}>
      {children}
    </m.li>
  );
}

interface TravelProps {
  /** where it rests now, in px */
  y: number;
  /** where it comes from, if it has just come; null if it was there before */
  from: number | null;
  children: React.ReactNode;
}

/**
 * One dot with its identity: it goes from where it is to where it shall be, also when the reader turns round half-way. Until it
 * has moved for the first time it is plain markup.
 */
export function Travel({ y, from, children }: TravelProps) {
  const [start] = useState(from ?? y);
  const moved = useRef(false);
  if (y !== start) moved.current = true;
  if (!moved.current) return <g transform={`translate(0 ${y})`}>{children}</g>;
  return (
    <m.g initial={{ y: start, opacity: from === null ? 1 : 0 }} animate={{ y, opacity: 1 }}>
      {children}
    </m.g>
  );
}
