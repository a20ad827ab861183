import { RegionMark } from './marks';
import { atCorner, type TaskMapState } from './model';
import { CHECK, CORNERS, type Corner, labelOf, PUSH, type Task } from './tasks';

interface SquareProps {
  task: Task;
  state: TaskMapState;
  onPlace: (corner: Corner) => void;
  /** the class of a corner's height */
  height?: string;
  /** the corners' lights are seen from the start */
  lights?: boolean;
}

/** One corner: a button, with a dot for each task already placed there. Once the task is placed it says who stands here and where the corner leads. */
function CornerButton({
  task,
  state,
  corner,
  onPlace,
  height = 'min-h-[5.25rem]',
  lights = false,
}: SquareProps & { corner: (typeof CORNERS)[number] }) {
  const mine = state.answers[task.id];
  const chosen = mine === corner.value;
  const done = mine !== undefined;
  const before = Object.values(state.answers).filter((answer) => answer === corner.value).length;
  const who = atCorner(task, corner.value, state);
  // The name: row and column, and what is seen in the button; the digit is the corner's key.
  const shown = [...(who.length > 0 ? [who.join(', ')] : []), ...(done ? [labelOf(corner.region)] : [])].join('; ');
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-disabled={done}
      onClick={() => onPlace(corner.value)}
      className={`flex ${height} min-w-0 flex-col justify-between gap-1 rounded-md border p-2 text-left transition-colors sm:p-2.5 ${
        chosen
          ? 'border-2 border-ink bg-paper-2'
          : done
            ? 'cursor-default border-rule'
            : 'cursor-pointer border-control hover:border-ink hover:bg-paper-2'
      }`}
    >
      <span className="sr-only">{`${CHECK[corner.check]}, ${PUSH[corner.push].toLowerCase()}${shown && `: ${shown}`}`}</span>
      <span aria-hidden="true" className="min-h-5 text-sm leading-5 font-semibold text-ink">
        {who.length > 0 ? who.join(', ') : ''}
        {!done && <span className="font-normal text-ink-2">{corner.digit}</span>}
      </span>
      <span aria-hidden="true" className="flex min-h-4 items-start gap-1.5 text-xs leading-4 text-ink-2">
        {done ? (
          <>
            <RegionMark region={corner.region} className="size-4" />
            {labelOf(corner.region)}
          </>
        ) : (
          <span aria-hidden="true" className="flex flex-wrap items-center gap-1">
            {lights && <RegionMark region={corner.region} className="mr-1 size-4" />}
            {Array.from({ length: before }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the dots are a tally, all alike
              <span key={i} className="size-2 rounded-full bg-ink-2" />
            ))}
          </span>
        )}
      </span>
    </button>
  );
}

/** The square of the two questions: four buttons, named by their row and column. */
export function Square(props: SquareProps) {
  return (
    <div data-control="choice" className="needs-js @container">
      <div className="grid grid-cols-2 gap-2 @[22rem]:grid-cols-[7.5rem_minmax(0,1fr)_minmax(0,1fr)]">
        <p className="text-sm text-ink-2 @[22rem]:col-start-2">{PUSH.no}</p>
        <p className="text-sm text-ink-2">{PUSH.yes}</p>
        {(['yes', 'no'] as const).map((check) => [
          <p key={check} className="text-sm leading-snug text-ink-2 @[22rem]:self-center @max-[22rem]:col-span-2">
            {CHECK[check]}
          </p>,
          ...CORNERS.filter((c) => c.check === check).map((corner) => (
            <CornerButton key={corner.value} {...props} corner={corner} />
          )),
        ])}
      </div>
    </div>
  );
}
