'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react';
import '../ui/together';
import type { FigureModel, FigureState } from './contract';
import { POINT_EVENT, type PointDetail, SET_EVENT, type SetDetail, VALUES_EVENT } from './events';
import { tellInWords } from './in-words';
import { clampTo, decodeParams, encodeParams, type ParamValue } from './params';
import { readLink, schemasOf } from './read-link';
import { nowWritten, unwritten } from './unwritten';

/** What a view gets to work with. */
export interface Figure<State, Action> {
  state: State;
  dispatch: (action: Action) => void;
  /** for what the figure has computed by itself: no act of the reader’s, so an address that they have not changed stays as it came */
  settle: (action: Action) => void;
  /** back to the start, within the act that is open; what the address said of this figure goes */
  reset: () => void;
  /** one line for the reader if the link could not be read in full; null otherwise */
  notice: string | null;
  dismissNotice: () => void;
  /** the key of the value that a chip in the prose points at, or null */
  pointed: string | null;
}

type Envelope<Action> =
  | { kind: 'do'; action: Action }
  | { kind: 'load'; text: string | null }
  | { kind: 'restart' }
  | SetEnvelope;
type SetEnvelope = { kind: 'set'; param: string; by: number };

/** A still of a figure on paper opens in a state of its own: the values of its parameters, as `at` among its props. */
const startOf = (props: unknown): Record<string, ParamValue> =>
  (props as { at?: Record<string, ParamValue> } | null)?.at ?? {};

const ADDRESS_DELAY_MS = 250;
/** So long after a change the words outside the figure follow it: nobody reads them while a slider moves. */
const WORDS_DELAY_MS = 250;
// On the server there is no layout; the hook is only named there, never run.
const useBeforePaint = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Runs a figure's model: state from the address right after hydration and before paint, changes back to the address
 * (replaceState, debounced), chips in the prose follow; Back within the page keeps what was done.
 * @param id the figure's id, which is also its key in the query
 */
export function useFigure<Props, State extends FigureState, Action>(
  model: FigureModel<Props, State, Action>,
  id: string,
  props: Props,
): Figure<State, Action> {
  const [notice, setNotice] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  // A figure's props come from the page and never change while it lives.
  const frozen = useRef(props).current;
  const schemas = useMemo(() => schemasOf(model, frozen), [model, frozen]);
  const reduce = useCallback(
    (state: State, envelope: Envelope<Action>): State => {
      if (envelope.kind === 'do') return model.step(state, envelope.action, frozen);
      if (envelope.kind === 'restart') return model.restart?.(state, frozen) ?? model.init(frozen);
      if (envelope.kind === 'load') {
        return model.init(frozen, envelope.text === null ? {} : readLink(envelope.text, schemas).values);
      }
      const spec = schemas[model.version]?.[envelope.param];
      if (spec?.type !== 'number' || !model.setParam) return state;
      const now = Number(model.toParams(state, frozen)[envelope.param]);
      return model.setParam(state, envelope.param, clampTo(spec, now + envelope.by * spec.step), frozen);
    },
    [model, frozen, schemas],
  );
  const [state, send] = useReducer(reduce, undefined, () => model.init(frozen, startOf(frozen)));

  const written = useRef<string | null>(null);
  const touched = useRef(false);
  const write = useCallback(
    (now: State) => {
      nowWritten(id);
      const text = encodeParams(model.version, model.params(frozen), model.toParams(now, frozen));
      const url = new URL(location.href);
      if (text === written.current && text === url.searchParams.get(id)) return;
      written.current = text;
      if (text === null) url.searchParams.delete(id);
      else url.searchParams.set(id, text);
      try {
        history.replaceState(history.state, '', url);
      } catch {
        // A sandboxed frame without an origin of its own may not change its address; the figure lives on.
      }
    },
    [model, id, frozen],
  );

  const latest = useRef(state);
  // Known before React has come to rest: a figure that it drops in the middle of a change is drawn again from this.
  useBeforePaint(() => {
    latest.current = state;
    if (touched.current) unwritten(id, () => write(state));
  }, [id, state, write]);
  // A figure that was taken away writes nothing any more.
  useEffect(() => () => nowWritten(id), [id]);

  // The address is read after hydration, so that the server's markup and the first render agree.
  useBeforePaint(() => {
    const read = () => {
      const text = new URLSearchParams(location.search).get(id);
      if (text === written.current) return;
      written.current = text;
      const moved: string[] = [];
      const problems = text === null ? [] : decodeParams(text, schemas, moved).problems;
      const start = problems.length ? ['What could not be read shows as it stands at the start.'] : [];
      setNotice([...problems, ...start, ...moved].join(' ') || null);
      send({ kind: 'load', text });
    };
    // The way back within a page leads to a place, and not to a time before the reader did something: what was done stands in
    // that entry too.
    const back = () => (touched.current ? write(latest.current) : read());
    read();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [id, schemas, write]);

  useEffect(() => {
    const detail = { id, values: model.values(state, frozen) };
    document.dispatchEvent(new CustomEvent(VALUES_EVENT, { detail }));
    if (!touched.current) return;
    const timer = setTimeout(() => write(state), ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [model, id, state, frozen, write]);

  // The build has written the words of the start.
  const told = useRef(state);
  useEffect(() => {
    if (state === told.current) return;
    const tell = () => {
      told.current = state;
      tellInWords(id, model.describe(state, frozen));
    };
    // What a figure hides again is nowhere from that moment on.
    if (model.answers) return tell();
    const timer = setTimeout(tell, WORDS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [model, id, state, frozen]);

  useEffect(() => {
    const set = (event: Event) => {
      const detail = (event as CustomEvent<SetDetail>).detail;
      if (detail.id !== id) return;
      touched.current = true;
      send({ kind: 'set', param: detail.param, by: detail.by });
    };
    const point = (event: Event) => {
      const detail = (event as CustomEvent<PointDetail>).detail;
      if (detail.id === id) setPointed(detail.key);
    };
    document.addEventListener(SET_EVENT, set);
    document.addEventListener(POINT_EVENT, point);
    return () => {
      document.removeEventListener(SET_EVENT, set);
      document.removeEventListener(POINT_EVENT, point);
    };
  }, [id]);

  const dispatch = useCallback((action: Action) => {
    touched.current = true;
    send({ kind: 'do', action });
  }, []);
  const settle = useCallback((action: Action) => send({ kind: 'do', action }), []);
  const reset = useCallback(() => {
    touched.current = true;
    setNotice(null);
    send({ kind: 'restart' });
  }, []);
  const dismissNotice = useCallback(() => setNotice(null), []);
  return { state, dispatch, settle, reset, notice, dismissNotice, pointed };
}
