import { type Bearer, LAMP } from './geometry';

/** A cloak from the shoulders to the floor, for a figure of height 1 whose feet stand on the origin. */
const CLOAK = 'M-.2 0Q-.19-.42-.1-.62Q0-.7 .1-.62Q.19-.42 .2 0Z';
const HEXAGON = '0,-.19 .165,-.095 .165,.095 0,.19 -.165,.095 -.165,-.095';

function Lantern() {
  return (
    <g className="stroke-lamp" strokeWidth={0.014} strokeLinejoin="round">
      <path d="M-.045-.005A.045 .04 0 0 0 .045-.005Z" className="fill-[#fffaf0]" />
      <path d="M-.1 0L-.042-.085Q0-.13 .042-.085L.1 0Z" className="fill-lamp-fill" />
    </g>
  );
}

/** One who carries a light: the person in lamp-gold with an eye, an assistant in violet with a hexagon for a head. */
export function BearerFigure({ who }: { who: Bearer }) {
  const human = who.level === 0;
  const ink = human ? 'stroke-lamp' : 'stroke-agent';
  const fill = human ? 'fill-lamp-fill' : 'fill-agent-fill';
  return (
    <g transform={`translate(${who.x.toFixed(1)} ${who.y.toFixed(1)}) scale(${who.size.toFixed(1)})`}>
      <ellipse cx={0} cy={0} rx={0.27} ry={0.035} className="fill-ink opacity-20" />
      <path
        d="M.11-.47L.29-.6M.29 .01V-1.17Q.29-1.26 .36-1.26Q.4-1.26 .4-1.2V-1.17"
        className={`fill-none ${ink}`}
        strokeWidth={0.026}
        strokeLinecap="round"
      />
      <path d={CLOAK} className={`${fill} ${ink}`} strokeWidth={0.018} strokeLinejoin="round" />
      <g transform="translate(0 -.8)">
        {human ? (
          <>
            <circle r={0.17} className={`${fill} ${ink}`} strokeWidth={0.018} />
            <path
              d="M-.1 0C-.055-.072 .06-.072 .115 0C.06 .072-.055 .072-.1 0Z"
              className="fill-[#fffaf0] stroke-[#3a2500]"
              strokeWidth={0.016}
            />
            <circle cx={0.02} r={0.036} className="fill-[#3a2500]" />
          </>
        ) : (
          <>
            <polygon points={HEXAGON} className={`${fill} ${ink}`} strokeWidth={0.018} strokeLinejoin="round" />
            <path d="M-.07-.035H.08M-.07 .035H.04" className="stroke-paper" strokeWidth={0.032} strokeLinecap="round" />
          </>
        )}
      </g>
      <g transform={`translate(${LAMP.x} ${LAMP.y})`}>
        <Lantern />
      </g>
    </g>
  );
}
