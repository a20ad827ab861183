import { px } from '../../ui/px';

/** The whole product: what is real and what is bluff, under the line of what looks done. */
export function Product({ truth, looks, hatch, most }: { truth: number; looks: number; hatch: string; most: number }) {
  return (
    <svg viewBox="0 0 400 46" preserveAspectRatio="none" width="100%" height={46} className="block" aria-hidden="true">
      <rect
        x={0.75}
        y={14}
        width={398.5}
        height={31}
        fill={`url(#${hatch})`}
        className="stroke-truth"
        strokeWidth={1.2}
        vectorEffect="non-scaling-stroke"
      />
      <rect
        x={0.75}
        y={14}
        width={px(398.5 * truth)}
        height={31}
        className="fill-truth transition-[width] duration-400 ease-out motion-reduce:transition-none"
      />
      {/* what no question asks about lies beyond this mark */}
      {most < 1 && (
        <path
          d={`M${px(398.5 * most)} 10V46`}
          className="stroke-ink"
          strokeWidth={2}
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={`M1 7H${px(398.5 * looks)}`}
        className="stroke-belief"
        strokeWidth={3}
        strokeDasharray="8 5"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={`M${px(398.5 * looks)} 1V14`}
        className="stroke-belief"
        strokeWidth={3}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
