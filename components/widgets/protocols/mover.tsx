'use client';
/** A mark with its identity: it goes from where it is to where its new job is. Until it has moved it is plain markup. */
import * as m from 'framer-motion/m';
import { useRef, useState } from 'react';
import type { Point } from './layout';

interface MoverProps {
  to: Point;
  /** whether it has a job at all */
  there?: boolean;
  children: React.ReactNode;
}

/** Moves what it holds by a translation, and fades it out where it has no job. A press goes to the question beneath. */
export function Mover({ to, there = true, children }: MoverProps) {
  const [start] = useState({ ...to, there });
  const moved = useRef(false);
  if (to.x !== start.x || to.y !== start.y || there !== start.there) moved.current = true;
  if (!moved.current) {
    return (
      <g transform={`translate(${to.x} ${to.y})`} opacity={there ? 1 : 0} className="pointer-events-none">
        {children}
      </g>
    );
  }
  return (
    <m.g
      className="pointer-events-none"
      initial={{ x: start.x, y: start.y, opacity: start.there ? 1 : 0 }}
      animate={{ x: to.x, y: to.y, opacity: there ? 1 : 0 }}
    >
      {children}
    </m.g>
  );
}

/** The lamp's light: one pool that wanders and changes its shape. */
export function Light({ d, there }: { d: string; there: boolean }) {
  const [start] = useState({ d, there });
  const moved = useRef(false);
  if (d !== start.d || there !== start.there) moved.current = true;
  const look = { strokeWidth: 1.2, className: 'fill-lit stroke-lamp-fill' };
  if (!moved.current) return <path d={d} opacity={there ? 1 : 0} {...look} />;
  return (
    <m.path initial={{ d: start.d, opacity: start.there ? 1 : 0 }} animate={{ d, opacity: there ? 1 : 0 }} {...look} />
  );
}
