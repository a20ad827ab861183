'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../../ui/reduced-motion';

/** Steps a second while a run plays. */
const PACE = 11;

export interface Play {
  /** how far the run has come, in steps */
  at: number;
  playing: boolean;
  /** from the start, or from where it stands if it is under way; under reduced motion at once, and then it answers false */
  run: () => boolean;
  stop: () => void;
  /** to a step, and stop there */
  to: (step: number) => void;
}

/**
 * Plays a run of so many steps when it is asked to, and only then; between presses it stands still.
 * @param steps the last step
 * @param key what is being played; another one stands finished
 */
export function usePlay(steps: number, key: string): Play {
  const still = useReducedMotion();
  const [state, setState] = useState({ key, at: Number.POSITIVE_INFINITY, playing: false });
  // Another run on show: finished, unless the press that brought it also started it.
  const mine = state.key === key ? state : { key, at: Number.POSITIVE_INFINITY, playing: false };
  const at = Math.min(mine.at, steps);
  const pace = useRef(0);
  useEffect(() => {
    if (!mine.playing) return;
    let before = 0;
    const frame = (time: number) => {
      const passed = before ? Math.min(0.1, (time - before) / 1000) : 0;
      before = time;
      setState((old) => {
        if (old.key !== key || !old.playing) return old;
        const on = old.at + passed * PACE;
        return on >= steps ? { key, at: Number.POSITIVE_INFINITY, playing: false } : { ...old, at: on };
      });
      pace.current = requestAnimationFrame(frame);
    };
    pace.current = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(pace.current);
  }, [mine.playing, key, steps]);
  const run = useCallback(() => {
    if (still) setState({ key, at: Number.POSITIVE_INFINITY, playing: false });
    else setState({ key, at: at >= steps ? 0 : at, playing: true });
    return !still;
  }, [still, key, at, steps]);
  const stop = useCallback(() => setState({ key, at: Math.floor(at), playing: false }), [key, at]);
  const to = useCallback((step: number) => setState({ key, at: Math.max(0, step), playing: false }), [key]);
  return { at, playing: mine.playing, run, stop, to };
}
