import { ROUND } from '../ui/strokes';
import { PARTS, type Part, type Parts } from './figure-parts';

const SKIN = 'fill-[light-dark(#bd7b55,#d8a07a)]';
const SKIN_FAR = 'fill-[light-dark(#96603f,#a5734f)]';
const CLOTH_FAR = 'fill-[light-dark(#40379a,#5d53ad)]';
const HAIR = 'fill-[light-dark(#3a2722,#96664f)]';

const LOOK: Readonly<Record<Part, string>> = {
  farArm: SKIN_FAR,
  farHand: SKIN_FAR,
  farLeg: CLOTH_FAR,
  farFoot: SKIN_FAR,
  tail: HAIR,
  neck: SKIN_FAR,
  head: SKIN,
  hair: HAIR,
  eye: 'fill-[#2a1a15]',
  torso: 'fill-agent stroke-paper',
  band: 'fill-none stroke-lamp-fill',
  nearFoot: SKIN,
  nearLeg: 'fill-agent-fill stroke-paper',
  seam: 'fill-none stroke-[light-dark(#cfc9fb,#dcd8ff)]',
  nearArm: `${SKIN} stroke-paper`,
  nearHand: SKIN,
};

const WIDTH: Partial<Record<Part, number>> = { torso: 1.6, nearLeg: 1.6, nearArm: 1.6, seam: 1.5, band: 2.6 };

/** What is painted over and over while a clip plays: one path for each part. */
export interface GymnastProps {
  parts: Parts;
  /** gets each part's path, so that playing need not go through React */
  keep?: (part: Part, node: SVGPathElement | null) => void;
}

/** The gymnast: a person in violet, the colour of everything that a machine does. A rim of the ground parts the near limbs. */
export function Gymnast({ parts, keep }: GymnastProps) {
  return PARTS.map((part) => (
    <path
      key={part}
      ref={keep && ((node) => keep(part, node))}
      d={parts[part]}
      className={`${LOOK[part]} [paint-order:stroke]`}
      strokeWidth={WIDTH[part]}
      {...ROUND}
    />
  ));
}
