import type { ReactNode } from 'react';
import { instructCheck } from './model';
import { INSTRUCT_GPT } from './scenarios';

const pc = (share: number) => `${Math.round(1000 * share) / 10}%`;
const AXIS = 22;

function Strip({ children }: { children: ReactNode }) {
  return (
    <svg className="block h-13 w-full overflow-visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={AXIS} y2={AXIS} className="stroke-control" />
      {[0, 50, 100].map((tick) => (
        <g key={tick}>
          <line x1={`${tick}%`} x2={`${tick}%`} y1={AXIS - 4} y2={AXIS + 4} className="stroke-control" />
          <text
            x={`${tick}%`}
            y={AXIS + 22}
            textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}
            className="fill-ink-2 text-xs"
          >
            {tick === 50 ? '50 % even' : `${tick} %`}
          </text>
        </g>
      ))}
      {children}
    </svg>
  );
}

/** The data beside the toy: one pretrained model before and after alignment training, and a sum the reader can check. */
export function Instruct() {
  const { before, after, printed, margin } = INSTRUCT_GPT;
  const check = instructCheck();
  return (
    <section className="mt-7 border-t border-rule pt-4">
      <p className="text-sm text-ink">
        <span className="font-semibold">A real pair.</span> GPT-3 and InstructGPT grew from the same pretrained model of
        175 billion parameters. Size is not what separates them.
      </p>
      <div className="mt-4 grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <div>
          <p className="mb-1 text-sm leading-snug text-ink-2">
            Each against the same third model:{' '}
            <span className="whitespace-nowrap">GPT-3 wins about {pc(before).replace('%', ' %')}</span>,{' '}
            <span className="whitespace-nowrap">InstructGPT about {pc(after).replace('%', ' %')}</span>
          </p>
          <Strip>
            <line x1={pc(before)} x2={pc(after)} y1={AXIS} y2={AXIS} strokeWidth="3" className="stroke-agent-fill" />
            <circle cx={pc(before)} cy={AXIS} r="6" strokeWidth="2" className="fill-paper-2 stroke-agent-fill" />
            <circle cx={pc(after)} cy={AXIS} r="6.5" className="fill-agent-fill" />
            <text x={pc(before)} y="9" textAnchor="middle" className="fill-ink text-xs">
              GPT-3
            </text>
            <text x={pc(after)} y="9" textAnchor="middle" className="fill-ink text-xs font-semibold">
              InstructGPT
            </text>
          </Strip>
        </div>
        <div>
          <p className="mb-1 text-sm leading-snug text-ink-2">
            InstructGPT against GPT-3 directly: <span className="whitespace-nowrap">85 ± 3 % as printed</span>;{' '}
            <span className="whitespace-nowrap">{pc(check).replace('%', ' %')} expected</span> from those two rates
          </p>
          <Strip>
            <line
              x1={pc(printed - margin)}
              x2={pc(printed + margin)}
              y1={AXIS}
              y2={AXIS}
              strokeWidth="10"
              className="stroke-agent-soft"
            />
            <line
              x1={pc(printed - margin)}
              x2={pc(printed - margin)}
              y1={AXIS - 8}
              y2={AXIS + 8}
              strokeWidth="2"
              className="stroke-agent-fill"
            />
            <line
              x1={pc(printed + margin)}
              x2={pc(printed + margin)}
              y1={AXIS - 8}
              y2={AXIS + 8}
              strokeWidth="2"
              className="stroke-agent-fill"
            />
            <circle cx={pc(check)} cy={AXIS} r="4" className="fill-ink" />
            <text x="100%" y="9" textAnchor="end" className="fill-ink text-xs">
              printed, and expected
            </text>
          </Strip>
        </div>
      </div>
      <p className="mt-3 max-w-[44rem] text-xs leading-relaxed text-ink-2">
        Share of comparisons won, as judged by the paper’s labelers; the third model is a 175-billion supervised one. 24
        and 66 are readings from Figure 1 of <a href="#source-ouyang2022">Ouyang et al., 2022</a>; the expected value is
        computed from them (Bradley–Terry). What the training brought out and what it added, these numbers do not tell
        apart.
      </p>
    </section>
  );
}
