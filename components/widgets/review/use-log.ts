import { useCallback, useEffect, useRef, useState } from 'react';
import { heard, type Kept, keep, REVIEW_KEY, readKept } from '../../review/keep';
import { EMPTY, type Log, merged } from '../../review/log';
import { device } from '../../yours/device';

/** How often the page looks at the clock while it is open: milliseconds. Cards may have come due meanwhile. */
const LOOKS_EVERY = 30_000;

/** An id that no other entry has, also in pages without a secure context. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('');

export interface LogOnDevice {
  log: Log;
  /** when the page last looked at the clock; 0 before it is awake */
  now: number;
  keeping: Kept['keeping'];
  /** what was kept could be read in part only, or not at all */
  isSpoiled: boolean;
  /** changes the log by a step from what it is now */
  change: (step: (log: Log, at: number) => Log) => void;
  /** puts a file's log together with this one */
  bring: (log: Log) => void;
}

/** The log as the device and other tabs have it. Where nothing may be kept it lasts as long as the page. */
export function useLog(): LogOnDevice {
  const [kept, setKept] = useState<Kept>({ log: EMPTY, keeping: 'kept', isSpoiled: false });
  const [now, setNow] = useState(0);
  // The newest log, also between two drawings of the page: two quick presses are two answers.
  const newest = useRef<Kept>(kept);
  /** whether something of ours has lain on the device; gone since, it was erased */
  const wasThere = useRef(false);

  const take = useCallback((next: Kept) => {
    wasThere.current ||= next.keeping === 'kept' && next.log.entries.length > 0;
    newest.current = { ...next, isSpoiled: next.isSpoiled || newest.current.isSpoiled };
    setKept(newest.current);
    setNow(Date.now());
  }, []);

  /** What the tab has now: nothing, if the reader has erased it elsewhere and the news has not come. */
  const mine = useCallback((): Log => {
    const erased = wasThere.current && device()?.getItem(REVIEW_KEY) === null;
    return erased ? EMPTY : newest.current.log;
  }, []);

  useEffect(() => {
    take(readKept(device()));
    const hear = (event: StorageEvent) => {
      if (event.key === REVIEW_KEY || event.key === null)
        take(heard(device(), newest.current.log, event.key === null ? null : event.newValue));
    };
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      if (newest.current.keeping === 'kept') take(keep(device(), mine()));
      else setNow(Date.now());
    };
    addEventListener('storage', hear);
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    const clock = setInterval(() => setNow(Date.now()), LOOKS_EVERY);
    return () => {
      removeEventListener('storage', hear);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
      clearInterval(clock);
    };
  }, [take, mine]);

  const change = useCallback(
    (step: (log: Log, at: number) => Log) => take(keep(device(), step(mine(), Date.now()))),
    [take, mine],
  );
  const bring = useCallback((log: Log) => take(keep(device(), merged(mine(), log))), [take, mine]);
  return { log: kept.log, now, keeping: kept.keeping, isSpoiled: kept.isSpoiled, change, bring };
}
