import { Hatch } from '../../ui/hatch';
import { BearerFigure } from './figures';
import { bearer, doubt, floorLine, glow, patch, type Stage, sheetPath, sheets, stretch, writing } from './geometry';
import type { derive } from './model';
import { LEVELS } from './params';

const FADE = '[transition:opacity_500ms_ease] motion-reduce:transition-none';
/** Three steps of lamplight, from the rim to the core, and paper under the lamp. */
const RIM = 'fill-[light-dark(#f2e6c4,#221d13)]';
const MIDDLE = 'fill-[light-dark(#fbeec5,#352b16)]';
const CORE = 'fill-[light-dark(#fff5d6,#4d3f1e)]';
const PAPER = 'fill-[light-dark(#fffdf7,#efe2c0)] stroke-[light-dark(#8a7a55,#c9b27c)]';
const UNLIT = 'fill-[light-dark(#d0c8b5,#1b1d25)] stroke-[light-dark(#aaa08c,#3b3e4b)]';
const WRITING = 'stroke-[light-dark(#4c4332,#5a4a28)]';
const levels = Array.from({ length: LEVELS + 1 }, (_, level) => level);

interface PictureProps {
  stage: Stage;
  level: number;
  dark: ReturnType<typeof derive>['dark'];
  id: string;
}

function Wall({ stage, from, to, lit }: { stage: Stage; from: number; to: number; lit: boolean }) {
  const all = sheets(stage, from, to);
  // far pages are told apart by the gaps between them: full outlines would turn a lit wall grey
  const outlines = [
    { over: 20, stroke: 0.9 },
    { over: 8, stroke: 0.6 },
    { over: 4, stroke: 0.4 },
    { over: 0, stroke: 0.2 },
  ].map(({ over, stroke }, i, steps) => {
    const under = steps[i - 1]?.over ?? Number.POSITIVE_INFINITY;
    return {
      stroke,
      d: all
        .filter(({ x }) => x[1] - x[0] > over && x[1] - x[0] <= under)
        .map(sheetPath)
        .join(''),
    };
  });
  const edge = lit ? PAPER : UNLIT;
  return (
    <g>
      {outlines.map(({ stroke, d }) => d && <path key={stroke} d={d} className={edge} strokeWidth={stroke} />)}
      <path
        d={all.map(writing).join('')}
        className={lit ? WRITING : 'stroke-[light-dark(#b3aa97,#3b3e4b)]'}
        strokeWidth={1.6}
        strokeLinecap="round"
        fill="none"
      />
    </g>
  );
}

/** The wall of pages, the lights on it and those who carry them. A picture only: its words stand beside it. */
export function Picture({ stage, level, dark, id }: PictureProps) {
  const { width, height } = stage;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full" aria-hidden="true">
      <defs>
        <Hatch id={`${id}-dusk`} size={8} opacity={0.45} at={0} />
      </defs>
      <rect width={width} height={height} className="fill-shade" />
      <rect width={width} height={height} fill={`url(#${id}-dusk)`} />
      {[RIM, MIDDLE, CORE].map((colour, step) => (
        <g key={colour} className={colour}>
          {levels.map((one) => (
            <path
              key={one}
              d={glow(stage, one, 1 - step * 0.14)}
              className={`${FADE} ${one <= level ? '' : 'opacity-0'}`}
            />
          ))}
        </g>
      ))}
      <path d={floorLine(stage)} className="stroke-hatch" strokeWidth={1} />
      {levels.map((one) => {
        const { from, to } = stretch(one);
        return (
          <g key={one}>
            <Wall stage={stage} from={from} to={to} lit={false} />
            <g className={`${FADE} ${one <= level ? '' : 'opacity-0'}`}>
              <Wall stage={stage} from={from} to={to} lit />
            </g>
          </g>
        );
      })}
      {dark && (
        <g>
          <path d={patch(stage, dark.from, dark.to, 3)} className="fill-shade" />
          <Wall stage={stage} from={dark.from} to={dark.to} lit={false} />
          <path d={patch(stage, dark.from, dark.to, 3)} fill={`url(#${id}-dusk)`} />
          <path
            d={patch(stage, dark.from, dark.to, 3)}
            className="fill-none stroke-belief"
            strokeWidth={2}
            strokeDasharray="6 4"
          />
          <path d={doubt(stage, dark)} className="fill-none stroke-belief" strokeWidth={2.5} strokeLinecap="round" />
        </g>
      )}
      {levels.toReversed().map((one) => (
        <g key={one} className={`${FADE} ${one <= level ? '' : 'opacity-0'}`}>
          <BearerFigure who={bearer(stage, one)} />
        </g>
      ))}
    </svg>
  );
}
