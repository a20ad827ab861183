import { partsOf } from '../../gym/figure-parts';
import { Gymnast } from '../../gym/gymnast';
import { dragAt, lastMoment, poseAt } from '../../gym/pose';
import { STAGE } from '../../gym/stage';
import { px } from '../../ui/px';

/** Eight moments of a whole clip, in seconds from take-off. */
const MOMENTS = [-0.2, 0.08, 0.25, 0.42, 0.6, 0.78, 1.05, 1.78] as const;
const CELL = { width: 200, top: 20, height: 300 } as const;
const LEFT = (STAGE.width - CELL.width) / 2;
const HALF = CELL.top + CELL.height / 2;

/** A closed shutter: two blades that meet in the middle. What lies behind it is not in the markup. */
function Shutter() {
  return (
    <>
      <path
        d={`M${LEFT} ${CELL.top}h${CELL.width}v${CELL.height}h${-CELL.width}Z`}
        className="fill-[light-dark(#3a352c,#050507)]"
      />
      <path
        d={`M${LEFT} ${HALF}h${CELL.width}M${LEFT + 30} ${CELL.top + 20}v${CELL.height / 2 - 44}M${LEFT + 30} ${HALF + 24}v${CELL.height / 2 - 44}M${LEFT + CELL.width - 30} ${CELL.top + 20}v${CELL.height / 2 - 44}M${LEFT + CELL.width - 30} ${HALF + 24}v${CELL.height / 2 - 44}`}
        className="fill-none stroke-[light-dark(#7a7365,#4a4c58)]"
        strokeWidth={5}
        strokeLinecap="round"
      />
    </>
  );
}

function Cell({ frames, time }: { frames: Float32Array; time: number }) {
  const pose = poseAt(frames, time);
  const { hip, head, foot } = pose.joints;
  const middle = (Math.max(hip[0], head[0], foot[0]) + Math.min(hip[0], head[0], foot[0])) / 2;
  return (
    <>
      <path d={`M${LEFT} ${CELL.top}h${CELL.width}v${CELL.height}h${-CELL.width}Z`} className="fill-paper" />
      <path d={`M0 ${STAGE.floor}H${STAGE.width}V${STAGE.height}H0Z`} className="fill-shade" />
      <Gymnast parts={partsOf(pose, px(middle), dragAt(frames, time), 1)} />
    </>
  );
}

/** How many moments stand in a row. */
const ROWS = { eight: 'grid-cols-8', wide: 'grid-cols-4 @[34rem]:grid-cols-8', four: 'grid-cols-4' } as const;

export interface FilmProps {
  frames: Float32Array;
  /** the camera cut away at the end of `frames`: the rest of the film is dark */
  cut: boolean;
  /** said of the film where it stands for the clip; left out: the clip beside it says it */
  label?: string;
  row?: keyof typeof ROWS;
}

/** A clip as a strip of film, always eight moments of the same time: what the camera did not show stays dark. */
export function Film({ frames, cut, label, row = 'wide' }: FilmProps) {
  const end = lastMoment(frames);
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <div {...named} className={`grid gap-px overflow-hidden rounded-md border border-rule bg-rule ${ROWS[row]}`}>
      {MOMENTS.map((time) => (
        <svg
          key={time}
          viewBox={`${LEFT} ${CELL.top} ${CELL.width} ${CELL.height}`}
          className="block h-auto w-full"
          aria-hidden="true"
        >
          {cut && time > end + 1e-6 ? <Shutter /> : <Cell frames={frames} time={time} />}
        </svg>
      ))}
    </div>
  );
}
