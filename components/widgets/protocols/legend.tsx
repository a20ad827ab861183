/** What the marks mean. */
import { hexagon } from '../../ui/station-marks';
import { Dot, Person, SmallPerson } from './marks';

function Item({ children, text }: { children: React.ReactNode; text: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg viewBox="-12 -12 24 24" className="size-5 shrink-0" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

/** The key of the picture. */
export function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-2">
      <Item text="a person judges">
        <SmallPerson />
      </Item>
      <Item text="a person works">
        <g transform="scale(.6)">
          <Person glyph="hand" />
        </g>
      </Item>
      <Item text="an AI, numbered by round">
        <polygon points={hexagon(10.5)} className="fill-agent-fill stroke-agent" strokeWidth={1.4} />
      </Item>
      <Item text="a report or answer">
        <Dot kind="report" />
      </Item>
      <Item text="reward">
        <path d="M-11 0H11" className="stroke-belief" strokeWidth={2.6} strokeDasharray="6 3.5" />
      </Item>
      <Item text="kept for another round">
        <rect
          x={-9}
          y={-7}
          width={18}
          height={14}
          rx={3}
          className="fill-none stroke-control"
          strokeDasharray="3 2.5"
        />
      </Item>
      <Item text="not asked">
        <rect x={-9} y={-7} width={18} height={14} rx={3} className="fill-shade stroke-hatch" />
        <path d="M-8 5L2-6M-3 6L8-6" className="stroke-hatch" strokeWidth={1.4} />
      </Item>
    </ul>
  );
}
