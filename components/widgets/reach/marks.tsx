import { Hatch as Lines } from '../../ui/hatch';
import { px } from '../../ui/px';
import { hexagon } from '../../ui/station-marks';
import type { Field } from './paths';

/** Hatching of ground where errors win. */
export function Hatch({ id }: { id: string }) {
  return <Lines id={id} width={2} at={0} />;
}

/** The same on the narrow ground along the diagonal: closer, and across it, so that it shows there. */
export function CloseHatch({ id }: { id: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <path d="M2.5 0V5" className="stroke-hatch" strokeWidth={2} />
    </pattern>
  );
}

/** Sparse dots: errors are repaired, but what has collapsed stays so. */
export function Dots({ id }: { id: string }) {
  return (
    <pattern id={id} width={9} height={9} patternUnits="userSpaceOnUse" patternTransform="rotate(30)">
      <circle cx={4.5} cy={4.5} r={1.25} className="fill-lamp" />
    </pattern>
  );
}

/** Hatching of bluff: work that only looks done. */
export function Bluff({ id }: { id: string }) {
  return <Lines id={id} size={5} line="stroke-truth" opacity={0.7} at={0} />;
}

/** Where the walk begins, on the axis: an eye where a person judges alone, a hollow hexagon where helpers have collapsed. */
export function Ground({ x, y, person }: { x: number; y: number; person: boolean }) {
  return (
    <g transform={`translate(${px(x)} ${px(y)})`}>
      {person ? (
        <>
          <circle r={9.5} className="fill-lamp-fill stroke-lamp" strokeWidth={1.5} />
          <path d="M-6.5 0C-3.5-4.2 3.5-4.2 6.5 0C3.5 4.2-3.5 4.2-6.5 0Z" className="fill-[#fffaf0] stroke-[#3a2500]" />
          <circle r={2.2} className="fill-[#3a2500]" />
        </>
      ) : (
        <polygon points={hexagon(9.5)} className="fill-paper stroke-agent" strokeWidth={2.2} strokeDasharray="3 2" />
      )}
    </g>
  );
}

/** The ground between the curve and the diagonal: light where a level comes out better than its helpers, hatched where worse. */
export function Fields({ fields, hatch }: { fields: readonly Field[]; hatch: string }) {
  return fields.map(({ better, path }) => (
    <g key={path}>
      <path d={path} className={better ? 'fill-lit' : 'fill-shade'} />
      {!better && <path d={path} fill={`url(#${hatch})`} className="stroke-control" strokeWidth={1} />}
    </g>
  ));
}
