import { px } from '../../ui/px';
import { Segmented } from '../../ui/segmented';
import { squares } from '../../ui/squares';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { longestOf } from '../../words/longest';
import { KHAN } from './evidence';
import type { DebateEvidenceAction, DebateEvidenceState } from './model';
import { Argument, Cite, type CitesProps, DigitGrid, Verdicts } from './pictures';
import { digitSays, digitsOf, FAULT_SAYS, lookSays, OPEN_SAYS, VERDICTS } from './says';

export interface ActProps extends CitesProps {
  state: DebateEvidenceState;
  dispatch: (action: DebateEvidenceAction) => void;
}

interface Counted {
  key: string;
  name: string;
  /** verdicts that are right, of a hundred */
  right: number;
}

/** Verdicts side by side. */
const ACROSS = 25;

/** Rows of a hundred verdicts each, the right ones filled. */
function Hundreds({ rows, width }: { rows: readonly Counted[]; width: number }) {
  const font = 15;
  const cell = width / ACROSS;
  const side = px(cell * 0.72);
  const lines = VERDICTS / ACROSS;
  const each = font + 14 + lines * cell + 22;
  return (
    <svg
      viewBox={`0 0 ${width} ${px(rows.length * each - 20)}`}
      fontSize={font}
      className="block h-auto w-full"
      aria-hidden="true"
    >
      {rows.map(({ key, name, right }, i) => {
        const [top, isDebate] = [i * each + font, i === rows.length - 1];
        const whole = Math.round(right);
        const at = (k: number) => [(k % ACROSS) * cell, top + 12 + Math.floor(k / ACROSS) * cell] as const;
        return (
          <g key={key}>
            <text y={top} className={isDebate ? 'fill-ink font-semibold' : 'fill-ink'}>
              {name}
            </text>
            <text x={width - cell + side} y={top} textAnchor="end" className="fill-truth font-semibold tabular-nums">
              {whole}
            </text>
            <path d={squares(0, whole, at, side)} className="fill-truth" />
            <path d={squares(whole, VERDICTS, at, side)} className="fill-none stroke-control" strokeWidth={1} />
          </g>
        );
      })}
    </svg>
  );
}

/** The hundreds in the two shapes of the page. */
function TwoShapes({ rows }: { rows: readonly Counted[] }) {
  return (
    <>
      <div className="hidden sm:block">
        <Hundreds rows={rows} width={540} />
      </div>
      <div className="sm:hidden">
        <Hundreds rows={rows} width={330} />
      </div>
    </>
  );
}

/** A judge who hasn’t read the text: alone, with one adviser, with a debate. */
export function Look({ state, dispatch, cites }: ActProps) {
  return (
    <Stage>
      <Says longest={longestOf([lookSays(state), lookSays({ ...state, judge: 'model' })])}>{lookSays(state)}</Says>
      <Picture>
        <TwoShapes rows={KHAN.map(({ key, name, [state.judge]: right }) => ({ key, name, right }))} />
        <p className="mt-3 text-xs text-ink-2">
          Filled: right (<Cite source="khan2024" cites={cites} />)
        </p>
      </Picture>
      <Controls>
        <Segmented
          label="Who judges"
          hideLabel
          options={[
            { value: 'person', label: 'A person judges' },
            { value: 'model', label: 'A model' },
          ]}
          value={state.judge}
          onChange={(judge) => dispatch({ type: 'judge', judge })}
        />
      </Controls>
    </Stage>
  );
}

/** The same where nothing is hidden: only the order is known. */
export function Open({ cites }: ActProps) {
  return (
    <Stage>
      <Says longest={undefined}>{OPEN_SAYS}</Says>
      <Picture>
        <p className="mb-1 text-xs text-ink-2">
          How debate did (<Cite source="kenton2024" cites={cites} />)
        </p>
        <Verdicts />
      </Picture>
    </Stage>
  );
}

/** How many pixels are shown. */
export function Pixels({ state, dispatch }: Omit<ActProps, 'cites'>) {
  return (
    <Segmented
      label="Pixels shown"
      hideLabel
      options={[
        { value: '6', label: 'Six pixels' },
        { value: '4', label: 'Four pixels' },
      ]}
      value={state.pixels}
      onChange={(pixels) => dispatch({ type: 'pixels', pixels })}
    />
  );
}

/** A digit in the dark, and who chooses what of it is seen. */
export function Digit({ state, dispatch, cites }: ActProps) {
  const row = digitsOf(state);
  const rows = [
    { key: 'without', name: 'No debate', right: row?.without ?? 0 },
    { key: 'with', name: 'Debate', right: row?.with ?? 0 },
  ];
  return (
    <Stage>
      <Says longest={longestOf([digitSays({ pixels: '6' }), digitSays({ pixels: '4' })])}>{digitSays(state)}</Says>
      <Picture>
        <div className="grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)] gap-x-5 sm:grid-cols-[minmax(0,13rem)_minmax(0,1fr)] sm:gap-x-8">
          <DigitGrid pixels={Number(state.pixels)} />
          <Hundreds rows={rows} width={300} />
        </div>
        <p className="mt-3 text-xs text-ink-2">
          A and B show pixels in turn, each for its own digit; the faint rest is for you. Filled: right (
          <Cite source="irving2018debate" cites={cites} />)
        </p>
      </Picture>
      <Controls>
        <Pixels {...{ state, dispatch }} />
      </Controls>
    </Stage>
  );
}

/** An argument too long to check. */
export function Fault() {
  return (
    <Stage>
      <Says longest={undefined}>{FAULT_SAYS}</Says>
      <Picture>
        <Argument />
      </Picture>
    </Stage>
  );
}
