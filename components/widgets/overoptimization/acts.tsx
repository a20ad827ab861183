import { Segmented } from '../../ui/segmented';
import { Slider } from '../../ui/slider';
import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Chart } from './chart';
import { LAST_NOTCH, SHAPES } from './cloud';
import { CloudPicture } from './cloud-picture';
import { SIZES, sizeRow } from './curves';
import { cloudSentence, type derive, type OveroptimizationAction, type OveroptimizationState } from './model';
import { PagesPicture } from './pages-picture';
import { LONGEST_CLOUD, LONGEST_MEASURED, LONGEST_PAGES, measuredSays, pagesSays } from './says';
import { DRAWS } from './steps';
import { PROVENANCE, sizeWords, WORDS, whole } from './words';

interface ActProps {
  state: OveroptimizationState;
  derived: ReturnType<typeof derive>;
  dispatch: (action: OveroptimizationAction) => void;
}

const SHAPE_OPTIONS = SHAPES.map((value) => ({ value, label: WORDS[value].title }));
const SIZE_OPTIONS = SIZES.map((value) => ({ value, label: sizeRow(value).proxy }));

/** How many answers are drawn. @param last the slider's last notch */
function Draws({ state, dispatch, label, last = DRAWS.length - 1 }: ActProps & { label: string; last?: number }) {
  const draws = Math.min(state.draws, last);
  const n = DRAWS[draws] ?? 1;
  return (
    <Slider
      label={label}
      tone="agent"
      range={{ min: 0, max: last, step: 1 }}
      value={draws}
      text={`${whole(n)} ${n === 1 ? 'answer' : 'answers'}`}
      onChange={(next) => dispatch({ type: 'draws', draws: next })}
    />
  );
}

/** The kinds of error that a judge of the cloud can make. */
export function Shape({ state, dispatch, hideLabel = false }: Omit<ActProps, 'derived'> & { hideLabel?: boolean }) {
  return (
    <Segmented
      label="Errors of the judge"
      hideLabel={hideLabel}
      options={SHAPE_OPTIONS}
      value={state.shape}
      onChange={(shape) => dispatch({ type: 'shape', shape })}
    />
  );
}

/** How large the stand-in is. */
export function Size({ state, dispatch }: Omit<ActProps, 'derived'>) {
  return (
    <Segmented
      label="Parameters of the stand-in"
      options={SIZE_OPTIONS}
      value={state.size}
      onChange={(size) => dispatch({ type: 'size', size })}
    />
  );
}

/** A thousand answers, and the one that the judge likes best. */
export function InCloud(act: ActProps) {
  const { state } = act;
  return (
    <Stage>
      <Says longest={LONGEST_CLOUD}>{cloudSentence(state)}</Says>
      <Picture>
        <CloudPicture shape={state.shape} draws={state.draws} />
      </Picture>
      <Controls>
        <Draws {...act} label="Keep the best of" last={LAST_NOTCH} />
        <Shape {...act} hideLabel />
      </Controls>
    </Stage>
  );
}

/** Our model's ten pages. */
export function Pages(act: ActProps) {
  return (
    <Stage>
      <Says longest={LONGEST_PAGES}>{pagesSays(act.state)}</Says>
      <Picture>
        <PagesPicture pages={act.derived.pages} />
        <p className="mt-2 text-[0.8125rem] leading-snug text-ink-2">
          Solid: real work. Hatched: bluff. Three pages are always checked (full eye), seven one time in four. Our toy
          model.
        </p>
      </Picture>
      <Controls>
        <Draws {...act} label="As far as the best of" />
      </Controls>
    </Stage>
  );
}

/** The one measured curve. */
export function Measured(act: ActProps) {
  const { state, derived } = act;
  const [gao] = derived.panels;
  return (
    <Stage>
      <Says longest={LONGEST_MEASURED}>{measuredSays(state)}</Says>
      <Picture>
        {gao && (
          <div className="pt-4">
            <Chart state={gao} size={state.size} d={derived.d} caption="answers drawn, the best kept" large />
          </div>
        )}
        <p className="mt-1 text-xs leading-snug text-ink-2">
          <a href="#source-gao2022">Gao et al., 2022</a>; {PROVENANCE}. Shaded: our extension.
        </p>
      </Picture>
      <Controls>
        <Draws {...act} label="Keep the best of" />
        <Slider
          label="Small judge’s size"
          tone="agent"
          range={{ min: 0, max: SIZES.length - 1, step: 1 }}
          value={SIZES.indexOf(state.size)}
          text={`${sizeWords(state.size)} parameters`}
          onChange={(size) => act.dispatch({ type: 'size', size: SIZES[size] ?? '' })}
        />
      </Controls>
    </Stage>
  );
}
