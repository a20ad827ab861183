import { FRAME_START } from '../models/gymnast/gymnast';
import { px } from '../ui/px';
import { partsOf } from './figure-parts';
import { Gymnast } from './gymnast';
import { dragAt, lastMoment, poseAt } from './pose';
import { STAGE } from './stage';

const WHOLE = [-0.2, 0.08, 0.25, 0.42, 0.6, 0.78, 1.05, 1.78] as const;
const CELL = { width: 200, top: 20, height: 300 } as const;

/** The moments of a strip: eight of the whole clip, or eight up to the cut. */
export function momentsOf(frames: Float32Array, cut: boolean): readonly number[] {
  if (!cut) return WHOLE;
  const end = lastMoment(frames);
  const from = Math.max(FRAME_START, -0.2);
  return WHOLE.map((_, i) => from + ((end - from) * i) / (WHOLE.length - 1));
}

/** A clip as eight pictures, four to a row: for those who want no motion. */
export function ContactStrip({ frames, cut = false, label }: { frames: Float32Array; cut?: boolean; label: string }) {
  const moments = momentsOf(frames, cut);
  const width = 4 * CELL.width;
  return (
    <svg
      viewBox={`0 0 ${width} ${2 * CELL.height}`}
      className="block h-auto w-full rounded-md"
      role="img"
      aria-label={label}
    >
      <rect width={width} height={2 * CELL.height} className="fill-paper" />
      {moments.map((time, i) => {
        const pose = poseAt(frames, time);
        const { hip, head, foot } = pose.joints;
        const middle = (Math.max(hip[0], head[0], foot[0]) + Math.min(hip[0], head[0], foot[0])) / 2;
        return (
          <g key={time} transform={`translate(${(i % 4) * CELL.width} ${Math.floor(i / 4) * CELL.height})`}>
            <svg
              viewBox={`${(STAGE.width - CELL.width) / 2} ${CELL.top} ${CELL.width} ${CELL.height}`}
              width={CELL.width}
              height={CELL.height}
              aria-hidden="true"
            >
              <path
                d={`M0 ${STAGE.floor}H${STAGE.width}V${STAGE.height}H0Z`}
                className="fill-[light-dark(#e2dccf,#2c2e38)]"
              />
              <Gymnast parts={partsOf(pose, px(middle), dragAt(frames, time), 1)} />
            </svg>
            {i % 4 > 0 && <path d={`M0 0V${CELL.height}`} className="stroke-rule" strokeWidth={1.5} />}
          </g>
        );
      })}
    </svg>
  );
}
