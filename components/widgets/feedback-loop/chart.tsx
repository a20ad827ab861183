import { curveTo, Dots, Frame, Halo, Here, Rows, roomForShares } from '../../ui/plot';
import { px } from '../../ui/px';
import { outcome } from './game';
import type { derive } from './model';
import { schema } from './params';
import { percent } from './story';

const POINTS = 48;

interface ChartProps {
  told: ReturnType<typeof derive>;
  width: number;
  height: number;
  font: number;
}

/** Approval (dashed gold) and truth (solid teal) against how hard the worker is trained. */
export function Chart({ told, width, height, font }: ChartProps) {
  const { settings, curves, outcome: now } = told;
  const box = { left: roomForShares(font), right: width - 8, top: 30, bottom: height - 34 };
  const x = (beta: number) => px(box.left + (beta / schema.beta.max) * (box.right - box.left));
  const y = (share: number) => px(box.bottom - share * (box.bottom - box.top));
  const line = (key: 'approvalEnd' | 'truthEnd', upTo: number) =>
    curveTo(upTo, POINTS, (beta) => [x(beta), y(outcome({ ...settings, beta })[key])]);
  const at = curves ? settings.beta : 0;
  const shown = curves ? { a: now.approvalEnd, t: now.truthEnd } : { a: now.approvalStart, t: now.truthStart };
  // the upper one is named above its point, the lower one below: the names never meet
  const truthAbove = shown.t > shown.a + 1e-9;
  const nameY = (share: number, above: boolean) => (above ? y(share) - 12 : y(share) + 24);
  const late = x(at) > (box.left + box.right) / 2 + 20;
  const name = { x: x(at) + (late ? 6 : curves ? -6 : 12), textAnchor: late ? 'end' : 'start' } as const;
  return (
    <Frame {...{ width, height, font }}>
      <Rows box={box} y={y} values={[0, 0.5, 1]} label={percent} />
      <text x={box.left} y={height - 10} className="fill-ink-2">
        imitation
      </text>
      <text x={box.right} y={height - 10} textAnchor="end" className="fill-ink-2">
        trained harder →
      </text>
      {curves && (
        <g fill="none">
          <path
            d={line('approvalEnd', schema.beta.max)}
            className="stroke-belief opacity-40"
            strokeWidth={1.5}
            strokeDasharray="6 5"
          />
          <path d={line('truthEnd', schema.beta.max)} className="stroke-truth opacity-40" strokeWidth={1.5} />
          <path d={line('truthEnd', at)} className="stroke-truth" strokeWidth={3} />
          <path d={line('approvalEnd', at)} className="stroke-belief" strokeWidth={3} strokeDasharray="7 5" />
        </g>
      )}
      {curves && <Here box={box} at={x(at)} />}
      <Dots x={x(at)} belief={y(shown.a)} truth={y(shown.t)} />
      <Halo>
        <text {...name} y={nameY(shown.a, !truthAbove)} className="fill-belief">
          approval <tspan className="font-semibold tabular-nums">{percent(shown.a)}</tspan>
        </text>
        <text {...name} y={nameY(shown.t, truthAbove)} className="fill-truth">
          really done <tspan className="font-semibold tabular-nums">{percent(shown.t)}</tspan>
        </text>
      </Halo>
    </Frame>
  );
}
