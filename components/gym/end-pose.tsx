import { px } from '../ui/px';
import { partsOf } from './figure-parts';
import { Gymnast } from './gymnast';
import { dragAt, lastMoment, poseAt } from './pose';
import { STAGE } from './stage';

/** How a clip ends, as a small picture. */
export function EndPose({ frames }: { frames: Float32Array }) {
  const pose = poseAt(frames, lastMoment(frames));
  const { hip, head, foot } = pose.joints;
  const middle = (Math.max(hip[0], head[0], foot[0]) + Math.min(hip[0], head[0], foot[0])) / 2;
  return (
    <svg viewBox="60 90 200 216" className="block h-auto w-full rounded-sm" aria-hidden="true">
      <rect x={60} y={90} width={200} height={216} className="fill-paper" />
      <path d={`M60 ${STAGE.floor}H260V306H60Z`} className="fill-[light-dark(#e2dccf,#2c2e38)]" />
      <Gymnast parts={partsOf(pose, px(middle), dragAt(frames, lastMoment(frames)), 1)} />
    </svg>
  );
}
