import { useId } from 'react';
import { Hatch as Lines } from '../../ui/hatch';
import { around } from '../../ui/plot';
import { type Counts, divide, HEIGHT, LINE, type Mark, marksOf, SIZE, WIDTH } from './layout';

const MOVE = 'transition-[x,y] duration-500 motion-reduce:transition-none';

/** The hatching of a wrong answer. */
function Hatch({ id }: { id: string }) {
  return <Lines id={id} size={5} ground="fill-agent-soft" line="stroke-agent-fill" width={1.6} />;
}

/** A single answer as the picture draws it, for headings. */
export function AnswerMark({ right }: { right: boolean }) {
  const id = useId();
  return (
    <svg viewBox="0 0 16 16" className="inline-block size-3.5 align-[-0.15em]" aria-hidden="true">
      <defs>
        <Hatch id={id} />
      </defs>
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3"
        strokeWidth="1.2"
        className={right ? 'fill-agent-fill stroke-agent-fill' : 'stroke-agent-fill'}
        {...(right ? {} : { fill: `url(#${id})` })}
      />
    </svg>
  );
}

interface MarksProps {
  counts: Counts;
  /** where the marks stood before: what moved is ringed and leaves its outline; null where nothing is compared */
  from: Counts | null;
}

/** A hundred answers: right ones left, wrong ones right; accepted above the line, refused below. */
export function Marks({ counts, from }: MarksProps) {
  const id = useId();
  const marks = marksOf(counts);
  const old = from ? marksOf(from) : [];
  const moved = (mark: Mark) => old[mark.id] !== undefined && old[mark.id]?.accepted !== mark.accepted;
  const accepted = counts.rightAccepted + counts.wrongAccepted;
  const wrongAt = `${((100 * divide(counts)) / WIDTH).toFixed(2)}%`;
  return (
    <div aria-hidden="true">
      <svg className="block h-6 w-full overflow-visible text-sm" aria-hidden="true">
        <text y="14" className="fill-ink">
          {counts.right} right
        </text>
        <text x={wrongAt} y="14" className="fill-ink">
          {counts.wrong} wrong
        </text>
      </svg>
      <div className="relative">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full overflow-visible" aria-hidden="true">
          <defs>
            <Hatch id={id} />
          </defs>
          {old
            .filter((_, i) => marks[i] && moved(marks[i]))
            .map((mark) => (
              <rect
                key={mark.id}
                {...around({ ...mark, w: SIZE, h: SIZE }, -0.75)}
                rx="3"
                strokeWidth="1"
                strokeDasharray="2 2"
                className="fill-transparent stroke-control"
              />
            ))}
          <line x1="-4" x2={WIDTH + 4} y1={LINE} y2={LINE} strokeWidth="1.5" className="stroke-ink" />
          {marks.map((mark) => (
            <rect
              key={mark.id}
              {...around({ ...mark, w: SIZE, h: SIZE }, -0.6)}
              rx="3"
              strokeWidth={moved(mark) ? 2.4 : 1.2}
              className={`${MOVE} ${mark.right ? 'fill-agent-fill' : ''} ${moved(mark) ? 'stroke-ink' : 'stroke-agent-fill'}`}
              {...(mark.right ? {} : { fill: `url(#${id})` })}
            />
          ))}
        </svg>
        <p className="absolute top-0 left-0 text-sm">
          <span className="font-semibold text-yes">✓ accepted</span>{' '}
          <span className="font-semibold text-belief">{accepted}</span>
        </p>
        <p className="absolute bottom-0 left-0 text-sm">
          <span className="font-semibold text-no">✗ refused</span> <span className="text-ink-2">{100 - accepted}</span>
        </p>
      </div>
    </div>
  );
}
