import { Controls, Picture, Says, Stage } from '../../ui/stage';
import { Accuracies } from './accuracies';
import type { WeakToStrongAction, WeakToStrongState } from './model';
import { gapSays, LONGEST_GAP } from './says';
import { Trio } from './trio';

export interface GapProps {
  state: WeakToStrongState;
  dispatch: (action: WeakToStrongAction) => void;
}

const SLIDERS = [
  { name: 'student', label: 'Student' },
  { name: 'weak', label: 'Teacher' },
] as const;

/** What the measure means: a teacher, its student, and how far the student could have come. */
export function Gap({ state, dispatch }: GapProps) {
  return (
    <Stage>
      <Says longest={LONGEST_GAP}>{gapSays(state)}</Says>
      <Picture>
        <div className="hidden sm:block">
          <Trio state={state} width={540} height={330} font={16} />
        </div>
        <div className="sm:hidden">
          <Trio state={state} width={330} height={260} font={15} />
        </div>
      </Picture>
      <Controls>
        <Accuracies sliders={SLIDERS} state={state} words="of 100 right" dispatch={dispatch} />
      </Controls>
    </Stage>
  );
}
