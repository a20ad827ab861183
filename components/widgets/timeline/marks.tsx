import { KINDS, type Kind, type Met } from './milestones';

/** The sort of evidence: a shape for each, so that it reads without colour. */
export function KindMark({ kind }: { kind: Kind }) {
  return (
    <svg viewBox="0 0 14 14" className="size-3.5 shrink-0" aria-hidden="true">
      {kind === 'proposal' && <path d="M7 2L12.5 12H1.5Z" className="fill-none stroke-ink-2" strokeWidth={1.5} />}
      {kind === 'theory' && (
        <path d="M7 1.2L12.8 7L7 12.8L1.2 7Z" className="fill-none stroke-ink-2" strokeWidth={1.5} />
      )}
      {kind === 'models' && <rect x={2} y={2} width={10} height={10} rx={1.5} className="fill-agent" />}
      {kind === 'people' && (
        <g>
          <circle cx={7} cy={7} r={5.2} className="fill-lamp-fill stroke-lamp" strokeWidth={1.5} />
          <circle cx={7} cy={7} r={1.8} className="fill-ink" />
        </g>
      )}
    </svg>
  );
}

/** What each shape stands for. */
export function KindNames() {
  return KINDS.map((k) => (
    <span key={k.kind} className="inline-flex items-center gap-1.5">
      <KindMark kind={k.kind} /> {k.label}
    </span>
  ));
}

/** Whether a condition was met: filled, half filled, or a dash. */
export function MetMark({ met, strong }: { met: Met; strong: boolean }) {
  const tone = strong ? 'stroke-ink' : 'stroke-control';
  const fill = strong ? 'fill-ink' : 'fill-control';
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      {met === 'no' && <path d="M5 8H11" className="stroke-control" strokeWidth={1.5} />}
      {met !== 'no' && <circle cx={8} cy={8} r={5} className={`fill-none ${tone}`} strokeWidth={1.5} />}
      {met === 'yes' && <circle cx={8} cy={8} r={5} className={fill} />}
      {met === 'stand-in' && <path d="M8 3A5 5 0 0 0 8 13Z" className={fill} />}
    </svg>
  );
}
