'use client';
import { useEffect, useRef } from 'react';
import { FIRST_OBS, OBS_RATE } from '../models/gymnast/gymnast';
import { BeliefLine, pathThrough } from '../ui/plot';
import { px } from '../ui/px';
import type { Clock } from './playback';
import { PLAY_END, PLAY_START } from './pose';
import type { ShownClip } from './protocol';

const BOX = { width: 320, height: 62, pad: 6 } as const;
const X = (time: number): number => px(((time - PLAY_START) / (PLAY_END - PLAY_START)) * BOX.width);

/** The largest reward of a moment in these clips, either way: draw all of them to one scale. */
export const rewardScale = (clips: readonly Pick<ShownClip, 'reward'>[]): number =>
  Math.max(0.4, ...clips.flatMap(({ reward }) => [...reward.mean, ...reward.members.flat()].map(Math.abs)));

/**
 * What the machine believes of each moment of a clip: dashed gold is its mean, the thin lines are its members; above the middle is
 * good. A mark follows the clock, if there is one.
 */
export function RewardLine({
  clip,
  scale,
  clock,
}: {
  clip: Pick<ShownClip, 'reward'>;
  scale: number;
  clock: Clock | null;
}) {
  const mark = useRef<SVGPathElement>(null);
  useEffect(() => {
    if (!clock) return;
    const show = (time: number) =>
      mark.current?.setAttribute('transform', `translate(${X(Math.min(PLAY_END, time))} 0)`);
    show(clock.time());
    return clock.subscribe(show);
  }, [clock]);
  const { mean, members } = clip.reward;
  const middle = BOX.height / 2;
  const y = (value: number): number => px(middle - (value / scale) * (middle - BOX.pad));
  const line = (values: readonly number[]): string =>
    pathThrough(values.map((v, i) => [X(FIRST_OBS + i / OBS_RATE), y(v)] as const));
  const first = X(FIRST_OBS);
  const last = X(FIRST_OBS + (mean.length - 1) / OBS_RATE);
  return (
    <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} className="block h-auto w-full" aria-hidden="true">
      <path d={`M0 ${middle}H${BOX.width}`} className="stroke-rule" strokeWidth={1} />
      {mean.length > 0 && (
        <path d={`${line(mean)}L${last} ${middle}L${first} ${middle}Z`} className="fill-lamp-fill" opacity={0.22} />
      )}
      {members.map((values, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the members have no other name
        <path key={i} d={line(values)} className="fill-none stroke-belief" strokeWidth={0.9} opacity={0.55} />
      ))}
      <BeliefLine d={line(mean)} width={2.6} />
      {clock && (
        <path
          ref={mark}
          d={`M0 2V${BOX.height - 2}`}
          className="stroke-ink"
          strokeWidth={1.3}
          transform={`translate(${X(clock.time())} 0)`}
        />
      )}
    </svg>
  );
}
