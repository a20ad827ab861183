import { curveTo, Dots, Frame, Halo, Here, Rows, roomForShares } from '../../ui/plot';
import { MAX_BETA } from './game';
import type { derive, State, truthOf } from './model';
import { percent } from './words';

const POINTS = 60;

interface ChartProps {
  state: State;
  /** null while the first reward model is being fitted: then there are only the axes */
  told: ReturnType<typeof derive>;
  truth: ReturnType<typeof truthOf>;
  pointed: string | null;
  width: number;
  height: number;
  font: number;
}

/** A guess: a hollow diamond. */
function Guess({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`}
      className="fill-paper stroke-ink"
      strokeWidth={2}
    />
  );
}

/** Approval (dashed gold) against strength; the reader's guess; and, once committed, what is really done (solid teal). */
export function Chart({ state, told, truth, pointed, width, height, font }: ChartProps) {
  const box = { left: roomForShares(font), right: width - 10, top: 32, bottom: height - 28 };
  const x = (beta: number) => box.left + (beta / MAX_BETA) * (box.right - box.left);
  const y = (share: number) => box.bottom - share * (box.bottom - box.top);
  const line = (f: (beta: number) => number, upTo: number) => curveTo(upTo, POINTS, (beta) => [x(beta), y(f(beta))]);
  const at = state.beta;
  const now = told?.approvalEnd ?? 0;
  const other = truth ? truth.truthEnd : state.draft / 100;
  // the upper one is named above its point, the lower one below: the names never meet
  const approvalAbove = now >= other - 1e-9;
  const nameY = (share: number, above: boolean) => (above ? y(share) - 13 : y(share) + 25);
  const late = at > MAX_BETA / 2;
  const name = { x: late ? x(at) + 8 : Math.max(x(at) - 8, box.left + 6), textAnchor: late ? 'end' : 'start' } as const;
  const showBest =
    truth && truth.best.beta > 0 && truth.best.beta <= at - 3 && truth.best.truth - truth.truthEnd > 0.03;
  return (
    <Frame {...{ width, height, font }}>
      <Rows box={box} y={y} values={[0, 0.5, 1]} label={percent} />
      <Here box={box} at={x(at)} />
      {told && (
        <g fill="none" strokeDasharray="7 5" className="stroke-belief">
          <path d={line(told.approvalAt, MAX_BETA)} strokeWidth={1.5} className="opacity-50" />
          <path d={line(told.approvalAt, at)} strokeWidth={pointed?.startsWith('approval') ? 5 : 3} />
        </g>
      )}
      {truth && (
        <g fill="none" className="stroke-truth">
          <path d={line(truth.truthAt, MAX_BETA)} strokeWidth={1.5} className="opacity-50" />
          <path d={line(truth.truthAt, at)} strokeWidth={3} />
        </g>
      )}
      {truth && showBest && (
        <g>
          <circle
            cx={x(truth.best.beta)}
            cy={y(truth.best.truth)}
            r={3.5}
            className="fill-paper stroke-truth"
            strokeWidth={2}
          />
        </g>
      )}
      <Dots x={x(at)} belief={told ? y(now) : null} truth={truth ? y(other) : null} />
      {told && !truth && (
        <g className="needs-js">
          <Guess x={x(at)} y={y(other)} />
        </g>
      )}
      {truth && state.guess >= 0 && <Guess x={x(state.guessBeta)} y={y(state.guess / 100)} />}
      {told && (
        <Halo>
          {truth && showBest && (
            <text x={x(truth.best.beta)} y={y(truth.best.truth) + 24} textAnchor="middle" className="fill-truth">
              best <tspan className="tabular-nums">{percent(truth.best.truth)}</tspan>
            </text>
          )}
          <text {...name} y={nameY(now, approvalAbove)} className="fill-belief">
            approval <tspan className="font-semibold tabular-nums">{percent(now)}</tspan>
          </text>
          <text {...name} y={nameY(other, !approvalAbove)} className={truth ? 'fill-truth' : 'needs-js fill-ink'}>
            {truth ? 'really done ' : 'your guess '}
            <tspan className="font-semibold tabular-nums">{percent(other)}</tspan>
          </text>
        </Halo>
      )}
    </Frame>
  );
}
