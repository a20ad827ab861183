'use client';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useReducedMotion } from '../ui/reduced-motion';
import { PLAY_END, PLAY_START } from './pose';

/** Clips run at this share of real speed … */
export const SPEED = 0.7;
/** … and stand still this long between two rounds, in real seconds. */
export const REST = 0.6;
/** The moment that a clip shows before anybody has played it, in seconds from take-off: in mid-air. */
export const POSTER = 0.42;

/** The time that all clips of a figure share, outside React: a frame must not cost a render. */
export interface Clock {
  /** seconds from take-off */
  time: () => number;
  set: (time: number) => void;
  /** @returns how to stop listening */
  subscribe: (listener: (time: number) => void) => () => void;
}

function createClock(start = POSTER): Clock {
  let now = start;
  const listeners = new Set<(time: number) => void>();
  return {
    time: () => now,
    set: (time) => {
      now = time;
      for (const listener of listeners) listener(time);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The moment so many real seconds later; after the end and its rest the clip begins again. */
export function later(time: number, seconds: number): number {
  const next = time + seconds * SPEED;
  return next > PLAY_END + REST * SPEED ? PLAY_START : next;
}

export interface Playback {
  clock: Clock;
  /** whether the reader has asked for motion and not stopped it */
  playing: boolean;
  /** whether it was ever played */
  started: boolean;
  /** the reader asked for less motion: show contact strips; nothing plays */
  still: boolean;
  play: () => void;
  pause: () => void;
  toggle: () => void;
  /** to a moment, and stand there */
  seek: (time: number) => void;
  /** to the beginning, going on as before */
  rewind: () => void;
  /** put it on the element that must be on screen for anything to move */
  root: RefObject<HTMLDivElement | null>;
}

/** Plays the clips of one figure together: only after the reader asked, only on screen, never under reduced motion. */
export function usePlayback(): Playback {
  const still = useReducedMotion();
  const [wanted, setWanted] = useState(false);
  const [started, setStarted] = useState(false);
  const clock = useMemo(() => createClock(), []);
  const root = useRef<HTMLDivElement>(null);
  const playing = wanted && !still;

  useEffect(() => {
    if (!playing) return;
    let onScreen = true;
    let before = 0;
    let frame = 0;
    const tick = (stamp: number) => {
      const passed = before ? Math.min(0.1, (stamp - before) / 1000) : 0;
      before = stamp;
      clock.set(later(clock.time(), passed));
      frame = requestAnimationFrame(tick);
    };
    const wake = () => {
      cancelAnimationFrame(frame);
      before = 0;
      if (onScreen && !document.hidden) frame = requestAnimationFrame(tick);
    };
    const watcher =
      typeof IntersectionObserver === 'undefined' || !root.current
        ? null
        : new IntersectionObserver((entries) => {
            onScreen = entries.at(-1)?.isIntersecting ?? true;
            wake();
          });
    if (root.current) watcher?.observe(root.current);
    document.addEventListener('visibilitychange', wake);
    wake();
    return () => {
      cancelAnimationFrame(frame);
      watcher?.disconnect();
      document.removeEventListener('visibilitychange', wake);
    };
  }, [playing, clock]);

  return useMemo(() => {
    const play = () => {
      setStarted((so) => {
        if (!so) clock.set(PLAY_START);
        return true;
      });
      setWanted(true);
    };
    const pause = () => setWanted(false);
    return {
      clock,
      playing,
      started,
      still,
      play,
      pause,
      toggle: () => (playing ? pause() : play()),
      seek: (time) => {
        setStarted(true);
        pause();
        clock.set(Math.max(PLAY_START, Math.min(PLAY_END, time)));
      },
      rewind: () => clock.set(PLAY_START),
      root,
    };
  }, [clock, playing, started, still]);
}
