'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useWorker, type Work } from '../figure/use-worker';
import type { Label } from '../models/preferences/preference-learning';
import type { Playback } from './playback';

/** A choice is seen for at least this long before the next pair comes. */
const BEAT_MS = 420;

/** What a figure with a taught gymnast remembers, as far as its session goes. */
interface SessionState {
  /** the answer that is being learned from */
  last: Label | null;
  /** choices that the simulated reader is still to make */
  auto: number;
}

type SessionAction<View> = { type: 'computed'; view: View } | { type: 'simulate'; count: number };

export interface SessionOptions<Request, View> {
  /** `() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })`, spelt so in the widget's folder */
  make: () => Worker;
  /** makes what answers requests one after the other, for a page without workers */
  makeDesk: () => (request: Request) => View;
  state: SessionState;
  request: Request;
  /** the picture at hand is the one that is asked for */
  ready: boolean;
  dispatch: (action: SessionAction<View>) => void;
  /** for what is no act of the reader’s: a computed view */
  settle: (action: SessionAction<View>) => void;
  /** the figure, by whose approach the session is begun, so that the first answer needs no wait */
  root: RefObject<HTMLElement | null>;
}

export interface SessionWork extends Work {
  /** whether the reader has come near */
  awake: boolean;
  /** as if the reader had come near */
  wake: () => void;
}

/** Computes what a state shows, and lets the simulated reader choose while it still has choices to make. */
export function useSession<Request, View>(options: SessionOptions<Request, View>): SessionWork {
  const { make, makeDesk, state, request, ready, dispatch, settle, root } = options;
  const [awake, setAwake] = useState(false);
  const wake = useCallback(() => setAwake(true), []);
  useEffect(() => {
    const figure = root.current;
    const nearing = ['pointerenter', 'focusin', 'touchstart'] as const;
    for (const kind of nearing) figure?.addEventListener(kind, wake, { passive: true });
    return () => {
      for (const kind of nearing) figure?.removeEventListener(kind, wake);
    };
  }, [root, wake]);
  const [kept] = useState<{ desk: ((request: Request) => View) | null }>(() => ({ desk: null }));
  const work = useWorker<Request, View>({
    make,
    here: (asked) => {
      kept.desk ??= makeDesk();
      return kept.desk(asked);
    },
    job: awake || !ready ? request : null,
    key: JSON.stringify(request),
    atLeast: state.last === null ? 0 : BEAT_MS,
    onDone: (view) => settle({ type: 'computed', view }),
  });
  const { auto } = state;
  useEffect(() => {
    if (auto > 0 && ready) {
      const next = setTimeout(() => dispatch({ type: 'simulate', count: auto }), BEAT_MS);
      return () => clearTimeout(next);
    }
  }, [auto, ready, dispatch]);
  return { ...work, awake, wake };
}

/**
 * New clips begin at their beginning.
 * @param key of what is on show
 * @param run the clips run on instead
 */
export function useFreshClips({ playing, rewind }: Playback, key: string, run = false): void {
  const [before] = useState({ key });
  useEffect(() => {
    if (before.key !== key && playing && !run) rewind();
    before.key = key;
  }, [before, key, playing, rewind, run]);
}
