'use client';
import { useFigure } from '../../../../components/figure/use-figure';
import { Acts, More } from '../../../../components/ui/acts';
import { Slider } from '../../../../components/ui/slider';
import { Controls, Picture, Says, Stage } from '../../../../components/ui/stage';
import { StartOver } from '../../../../components/ui/start-over';
import { Table } from '../../../../components/ui/table';
import { type Action, derive, model, type Props, type State, sentence } from './model';
import { ACTS, PIECES, schema } from './params';

/** Room of one piece in the drawing, in its own units, and how many stand in a row. */
const EACH = 24;
const ROW = 10;

interface ActProps {
  state: State;
  dispatch: (action: Action) => void;
}

/** The picture is drawn from the state alone: the first one at build, and the same in the browser. */
function Pieces({ state }: { state: State }) {
  const { seen } = derive(state);
  return (
    <svg viewBox={`0 0 ${ROW * EACH} ${(PIECES / ROW) * EACH}`} className="block w-full" aria-hidden="true">
      {Array.from({ length: PIECES }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
          key={i}
          x={(i % ROW) * EACH + 3}
          y={Math.floor(i / ROW) * EACH + 3}
          width={EACH - 6}
          height={EACH - 6}
          rx={3}
          strokeWidth={1.5}
          className={i < seen ? 'fill-truth stroke-truth' : 'fill-paper-2 stroke-ink-2'}
        />
      ))}
    </svg>
  );
}

function Looks({ state, dispatch }: ActProps) {
  return (
    <Slider
      label={schema.looks.label}
      value={state.looks}
      range={schema.looks}
      text={`${state.looks} of ${PIECES}`}
      tone="lamp"
      onChange={(value) => dispatch({ type: 'looks', value })}
    />
  );
}

export function View(props: Props) {
  const figure = useFigure(model, props.id, props);
  const { state, dispatch, reset } = figure;
  const { seen, unseen } = derive(state);
  return (
    <Acts acts={ACTS} figure={figure} says={sentence(state)}>
      {state.act === 'look' && (
        <Stage>
          <Says longest={sentence({ looks: PIECES })}>{sentence(state)}</Says>
          <Picture>
            <Pieces state={state} />
          </Picture>
          <Controls>
            <Looks {...{ state, dispatch }} />
          </Controls>
          <More to="bench" figure={figure}>
            In figures
          </More>
        </Stage>
      )}
      {state.act === 'bench' && (
        <>
          <Pieces state={state} />
          <div className="needs-js mt-3 max-w-sm">
            <Looks {...{ state, dispatch }} />
            <StartOver onClick={reset} />
          </div>
          <Table
            className="mt-3"
            table={{
              caption: 'Pieces by whether anybody looks',
              head: ['', 'Pieces'],
              rows: [
                ['Looked at', seen],
                ['Not looked at', unseen],
              ],
            }}
          />
        </>
      )}
    </Acts>
  );
}
