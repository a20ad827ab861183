import { px } from '../ui/px';
import { STAGE, toX, toY } from './stage';

const { width, height, floor } = STAGE;
const BACK = floor - 15;
const FRONT = floor + 15;
const LIP = 7;

/** A point of the floor at the back edge of the mat, for one at its front: everything runs to one point behind. */
const behind = (x: number): number => px(width / 2 + (x - width / 2) * 0.88);

/** The hall: wall with marks at one and two metres, floor, a mat with a mark where the feet take off. */
export function Backdrop({ centre }: { centre: number }) {
  const left = toX(-2.15, centre);
  const right = toX(2.15, centre);
  const mark = toX(0.06, centre);
  return (
    <>
      <rect width={width} height={height} className="fill-paper" />
      <path d={`M0 ${BACK - 10}H${width}V${height}H0Z`} className="fill-paper-2" />
      <path d={`M0 ${BACK - 10}H${width}`} className="stroke-rule" strokeWidth={1} />
      <path
        d={`M0 ${toY(1)}H${width}M0 ${toY(2)}H${width}`}
        className="stroke-rule"
        strokeWidth={1}
        strokeDasharray="1 7"
        strokeLinecap="round"
      />
      <path
        d={`M${behind(left)} ${BACK}H${behind(right)}L${right} ${FRONT}H${left}Z`}
        className="fill-[light-dark(#e2dccf,#2c2e38)]"
      />
      <path d={`M${left} ${FRONT}H${right}V${FRONT + LIP}H${left}Z`} className="fill-[light-dark(#a89f8d,#454856)]" />
      {[-1, 1, 2, -2].map((x) => (
        <path
          key={x}
          d={`M${behind(toX(x, centre))} ${BACK}L${toX(x, centre)} ${FRONT}`}
          className="stroke-[light-dark(#cfc6b4,#3d404c)]"
          strokeWidth={1.2}
        />
      ))}
      <path
        d={`M${behind(mark - 7)} ${BACK}H${behind(mark + 7)}L${px(mark + 8)} ${FRONT}H${px(mark - 8)}Z`}
        className="fill-[light-dark(#fcfaf4,#5b5e6d)]"
      />
    </>
  );
}
