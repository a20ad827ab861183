export interface HatchProps {
  id: string;
  /** the side of one tile, in units of the drawing */
  size?: number;
  /** classes of the ground under the lines; left out: none, what lies behind shows */
  ground?: string;
  /** classes of the lines */
  line?: string;
  width?: number;
  opacity?: number;
  /** where in its tile a line runs; at 0 the tile's edge cuts it to half its width */
  at?: number;
}

/** Slanting lines to fill a shape with, by `url(#id)`: what is not open, not seen, or not on record. Stands in `<defs>`. */
export function Hatch({ id, size = 7, ground, line = 'stroke-hatch', width, opacity, at = 1 }: HatchProps) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      {ground && <rect width={size} height={size} className={ground} />}
      <path d={`M${at} 0V${size}`} className={line} strokeWidth={width} opacity={opacity} />
    </pattern>
  );
}

/** A hatched ground that fills the box around it, which stands `relative`. */
export function HatchedGround({ id, opacity }: { id: string; opacity: number }) {
  return (
    <svg className="absolute inset-0 h-full w-full" aria-hidden="true">
      <defs>
        <Hatch id={id} opacity={opacity} />
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
