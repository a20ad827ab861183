import { type ReactNode, useId } from 'react';
import { HatchedGround } from '../../ui/hatch';
import { RegionMark } from './marks';
import { type Spot, spotsIn, type TaskMapState } from './model';
import { labelOf, type Region, type Task } from './tasks';

interface RegionsProps {
  tasks: readonly Task[];
  state: TaskMapState;
  onOpen: (id: string) => void;
}

/** A task in a region. Solid if the reader put it there; a dashed outline if only others do. It opens the task again. */
function Chip({ spot, here, onOpen }: { spot: Spot; here: boolean; onOpen: (id: string) => void }) {
  return (
    <li className="transition duration-300 motion-reduce:transition-none starting:scale-95 starting:opacity-0">
      <button
        type="button"
        onClick={() => onOpen(spot.task.id)}
        aria-current={here ? 'true' : undefined}
        className={`min-h-7 cursor-pointer rounded-md border bg-paper px-2 py-1 text-left text-[0.8125rem] leading-tight hover:border-ink ${
          spot.mine ? 'border-ink-2 text-ink' : 'border-dashed border-control text-ink-2'
        } ${here ? 'ring-2 ring-ink' : ''}`}
      >
        {spot.task.title}
        <span className="sr-only">:</span> <span className="ml-1 text-xs text-ink-2">{spot.who.join(', ')}</span>
      </button>
    </li>
  );
}

/** What is known of each region, in a line. */
const SAID: Readonly<Record<Region, string>> = {
  easy: 'A person alone can tell.',
  help: 'How large is this region? Nobody knows.',
  none: 'No help is known to be enough.',
};

/** One region's name, its chips, and whatever lies inside it. */
function Area({ region, props, children }: { region: Region; props: RegionsProps; children?: ReactNode }) {
  const spots = spotsIn(region, props.state, props.tasks);
  return (
    <>
      <section aria-label={labelOf(region)} className="relative flex-1">
        <div className={region === 'none' ? 'w-fit rounded-sm bg-shade pr-2 pb-0.5 text-shade-ink' : 'text-ink'}>
          <p className="flex items-center gap-2 text-sm font-semibold">
            <RegionMark region={region} />
            {labelOf(region)}
          </p>
          <p className="mt-0.5 font-serif text-[0.9375rem] leading-snug text-pretty">{SAID[region]}</p>
        </div>
        <ul className="mt-2 flex min-h-7 flex-wrap gap-1.5">
          {spots.map((spot) => (
            <Chip key={spot.task.id} spot={spot} here={spot.task.id === props.state.current} onOpen={props.onOpen} />
          ))}
        </ul>
      </section>
      {children}
    </>
  );
}

/**
 * The three regions, one within the other: lit, half lit, hatched shade. Order only: no distance or size means anything,
 * and the outline of the middle one is dashed because nobody knows where it runs.
 */
export function Regions(props: RegionsProps) {
  const hatch = useId();
  return (
    <div className="relative flex h-full flex-col gap-3 overflow-hidden rounded-[1.75rem] bg-shade p-3 sm:p-4">
      <HatchedGround id={hatch} opacity={0.6} />
      <Area region="none" props={props}>
        <div className="relative flex flex-[2] flex-col rounded-[1.25rem] bg-paper">
          <div className="flex flex-1 flex-col gap-3 rounded-[1.25rem] border-2 border-dashed border-ink-2 bg-lit/40 p-3 sm:p-3.5">
            <Area region="help" props={props}>
              <div className="flex flex-1 flex-col rounded-2xl border-2 border-lamp bg-lit p-3 sm:p-3.5">
                <Area region="easy" props={props} />
              </div>
            </Area>
          </div>
        </div>
      </Area>
    </div>
  );
}
