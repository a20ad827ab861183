import { SheetNote, Sources } from '../../ui/desk';
import { RegionMark } from './marks';
import { citesOf, oursAsRegion, oursInWords, type TaskMapProps, voiceInWords } from './model';
import { type Corner, cornerOf, labelOf, type Task } from './tasks';

interface CitesProps {
  props: TaskMapProps;
  keys: readonly string[];
  evidence: 'primary' | 'secondary' | undefined;
}

/** Sources as links to the list at the foot of the page. */
function Cites({ props, keys, evidence }: CitesProps) {
  if (keys.length === 0) return null;
  return (
    <span className="text-xs text-ink-2">
      <Sources cites={citesOf(props, keys)} evidence={evidence} />
    </span>
  );
}

/** What opens once a task is placed: where the reader's corner leads, our placement, and what others wrote. */
export function Note({ props, task, mine }: { props: TaskMapProps; task: Task; mine: Corner }) {
  const corner = cornerOf(mine);
  return (
    <SheetNote key={task.id}>
      <p className="flex gap-2 text-sm leading-snug text-ink">
        <RegionMark region={corner.region} className="mt-0.5 size-4" />
        <span>
          Your corner leads to <strong className="font-semibold">{labelOf(corner.region).toLowerCase()}.</strong>{' '}
          {corner.rule}
        </span>
      </p>
      <p className="mt-3 text-sm leading-snug text-ink">
        <strong className="font-semibold">Our placement:</strong> {oursInWords(task)}
        <span className="text-ink-2"> ({oursAsRegion(task).toLowerCase()})</span>
      </p>
      <p className="mt-1 font-serif text-base leading-[1.4] text-ink">
        {task.why} <Cites props={props} keys={task.sources} evidence={task.evidence} />
      </p>
      {task.voices.map((voice) => (
        <p key={voice.who} className="mt-2.5 font-serif text-base leading-[1.4] text-ink">
          <span className="font-sans text-sm">
            <strong className="font-semibold">{voice.who}</strong>
            {voiceInWords(voice) && <span className="text-ink-2"> ({voiceInWords(voice)})</span>}:
          </span>{' '}
          {voice.says} <Cites props={props} keys={voice.sources} evidence={voice.evidence} />
        </p>
      ))}
    </SheetNote>
  );
}
