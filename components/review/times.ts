/**
 * When things happened, by a clock that may have been set wrong and set right again. The order is known; of the times as many are
 * believed as can all be true together. Pure.
 */

/** Of some times in order the places of a longest run that never goes back, among those not after `now`. */
function believed(times: readonly number[], now: number): Set<number> {
  /** for each length of a run the place where the one that ends earliest ends */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  times.forEach((time, place) => {
    if (time > now) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((times[ends[middle] as number] as number) <= time) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) run.add(place);
  return run;
}

/**
 * Times as they can have been: none before an earlier one, none after now. Those that fit together stay; the others are set between
 * their neighbours.
 * @param times in the order in which things happened, milliseconds
 * @param now milliseconds
 */
export function righted(times: readonly number[], now: number): number[] {
  const good = believed(times, now);
  const upper: number[] = [];
  let next = now;
  for (let i = times.length - 1; i >= 0; i--) {
    if (good.has(i)) next = times[i] as number;
    upper[i] = next;
  }
  let last = Number.NEGATIVE_INFINITY;
  return times.map((time, i) => {
    last = Math.max(last, Math.min(time, upper[i] as number));
    return last;
  });
}
