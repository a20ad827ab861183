import { BeliefLine, Columns, Dots, Frame, Halo, Here, linear, pathThrough, Rows } from '../../../components/ui/plot';

const BOX = { left: 34, right: 300, top: 14, bottom: 150 };
const FONT = 14;
const x = linear([0, 4], [BOX.left, BOX.right]);
const y = linear([0, 100], [BOX.bottom, BOX.top]);
const BELIEF = [30, 52, 68, 80, 88];
const TRUTH = [30, 46, 50, 42, 28];
const line = (values: readonly number[]) => pathThrough(values.map((value, at) => [x(at), y(value)] as const));

/** A small chart made up to show what the lines of a chart mean. */
export function Chart() {
  return (
    <div className="max-w-96">
      <Frame width={360} height={178} font={FONT}>
        <Rows box={BOX} y={y} values={[0, 50, 100]} label={String} />
        <Columns box={BOX} x={x} values={[0, 1, 2, 3, 4]} label={String} font={FONT} />
        <Here box={BOX} at={x(3)} />
        <path d={line(TRUTH)} className="fill-none stroke-truth" strokeWidth={2.4} strokeLinejoin="round" />
        <BeliefLine d={line(BELIEF)} />
        <Dots x={x(3)} belief={y(BELIEF[3] ?? 0)} truth={y(TRUTH[3] ?? 0)} />
        <Halo>
          <text x={306} y={y(86)} className="fill-belief">
            belief
          </text>
          <text x={306} y={y(25)} className="fill-truth">
            truth
          </text>
        </Halo>
      </Frame>
    </div>
  );
}
