import { useId } from 'react';
import { Hatch } from '../../ui/hatch';
import { Segmented } from '../../ui/segmented';
import { hexagon } from '../../ui/station-marks';
import { lockedWords, type Outcome, WAYS, type WayId, wayOf } from './locked';
import type { TwoGapsAction, TwoGapsState } from './model';

const ROWS = [46, 130, 214] as const;

/** What is seen of the skill: all of it, nothing though it is there, or something between. */
function Skill({ outcome, hatch }: { outcome: Outcome | 'shown' | 'hidden'; hatch: string }) {
  const box = { x: 214, y: -27, width: 54, height: 54, rx: 6 };
  if (outcome === 'shown') return <rect {...box} className="fill-agent-fill" />;
  if (outcome === 'hidden') return <rect {...box} strokeWidth={2.4} className="fill-agent-soft stroke-agent-fill" />;
  return (
    <>
      <rect {...box} strokeWidth={2.4} className="fill-agent-soft stroke-agent-fill" />
      {outcome === 'unsure' ? (
        <>
          <rect {...box} fill={`url(#${hatch})`} />
          <text x={241} y={8} textAnchor="middle" className="fill-ink font-sans text-[22px] font-bold">
            ?
          </text>
        </>
      ) : (
        <rect
          {...box}
          strokeWidth={outcome === 'often' ? 2.4 : 0}
          strokeDasharray={outcome === 'often' ? '5 4' : undefined}
          className={outcome === 'often' ? 'fill-agent-fill stroke-paper' : 'fill-agent-fill'}
        />
      )}
    </>
  );
}

function Lines({ x, words, className }: { x: number; words: readonly string[]; className: string }) {
  return words.map((line, k) => (
    <text key={line} x={x} y={5 + (k - (words.length - 1) / 2) * 17} className={`font-sans text-[13.5px] ${className}`}>
      {line}
    </text>
  ));
}

/** Two words or so on a line. */
function halves(text: string): string[] {
  const words = text.split(' ');
  const cut = Math.ceil(words.length / 2);
  return words.length < 3 ? [text] : [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

/** Three prompts to one model: with its password, without, and without after something was tried. */
export function Locked({ way }: { way: WayId }) {
  const hatch = useId();
  const { short, outcome, came } = wayOf(way);
  const rows = [
    { words: ['password', 'and question'], skill: 'shown', result: ['the skill', 'shows'] },
    { words: ['question alone'], skill: 'hidden', result: ['could, but', 'doesn’t'] },
    { words: ['question, after', ...halves(short)], skill: outcome, result: halves(came) },
  ] as const;
  return (
    <svg
      viewBox="0 0 352 256"
      role="img"
      aria-label={`A model with a locked skill. With the password the skill shows; without, it does not. After ${short}: ${came}.`}
      className="block w-full overflow-visible"
    >
      <defs>
        <Hatch id={hatch} ground="fill-shade" width={1.3} at={0} />
      </defs>
      {rows.map(({ words, skill, result }, k) => (
        <g key={words[0]} transform={`translate(0 ${ROWS[k]})`}>
          {k > 0 && <path d="M0-42H340" className="stroke-rule" />}
          <Lines x={0} words={words} className="fill-ink" />
          <path d="M112 0H128M178 0H202" className="fill-none stroke-control" strokeWidth={1.6} />
          <path d="M202-4.5L210 0L202 4.5Z" className="fill-control" />
          <g transform="translate(153 0)">
            <polygon points={hexagon(24)} className="fill-agent-fill" />
            <g className="fill-none stroke-paper" strokeWidth={2.6}>
              <path d={k === 0 ? 'M-5.5-2V-7A5.5 5.5 0 0 1 5-9' : 'M-5.5-2V-6A5.5 5.5 0 0 1 5.5-6V-2'} />
            </g>
            <rect x={-9} y={-2} width={18} height={13} rx={2} className="fill-paper" />
          </g>
          <Skill outcome={skill} hatch={hatch} />
          <Lines x={276} words={result} className="fill-ink-2" />
        </g>
      ))}
    </svg>
  );
}

interface RealProps {
  state: TwoGapsState;
  dispatch: (action: TwoGapsAction) => void;
}

/** How it was tried. */
export const Ways = ({ state, dispatch }: RealProps) => (
  <Segmented
    label="Without the password, after"
    options={WAYS.map(({ id, label }) => ({ value: id, label }))}
    value={state.way}
    onChange={(way) => dispatch({ type: 'way', way })}
  />
);

/** Where it is from, and what it does not say. */
export const LockedSource = () => (
  <p className="mt-2 text-xs leading-relaxed text-ink-2">
    <a href="#source-greenblatt2024locked">Greenblatt et al., 2024</a>. Hidden on purpose, by training; its abstract
    gives no numbers.
  </p>
);

/** The real models on the bench. */
export function LockedReal(props: RealProps) {
  return (
    <section className="mt-7 border-t border-rule pt-4">
      <p className="text-sm text-ink">
        <span className="font-semibold">A hidden skill that is known.</span> Models trained to show a skill only after a
        password.
      </p>
      <div className="mt-4 grid items-start gap-x-10 gap-y-4 sm:grid-cols-2">
        <div className="max-w-[26rem]">
          <Locked way={props.state.way} />
        </div>
        <div>
          <div className="needs-js">
            <Ways {...props} />
          </div>
          <p className="mt-3 text-sm leading-snug text-ink">{lockedWords(props.state.way)}</p>
          <LockedSource />
        </div>
      </div>
    </section>
  );
}
