/** Spans of time in words. */
import { some } from '../words/plural';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "10 minutes", "3 days", "2 months": rounded, never "0". @param span milliseconds, 0 or more */
export function spanInWords(span: number): string {
  const whole = (unit: number) => Math.max(1, Math.round(span / unit));
  if (span < 50 * MINUTE) return some(whole(MINUTE), 'minute');
  if (span < 20 * HOUR) return some(whole(HOUR), 'hour');
  if (span < 50 * DAY) return some(whole(DAY), 'day');
  if (span < 600 * DAY) return some(whole(30.4 * DAY), 'month');
  return some(whole(365.25 * DAY), 'year');
}
