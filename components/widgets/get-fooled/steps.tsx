import { STEPS } from './words';

/** Where the story stands. */
export function Steps({ at }: { at: number }) {
  return (
    <ol className="mb-4 grid grid-cols-4 gap-1.5 text-xs @[34rem]:gap-3 @[34rem]:text-sm" aria-label="The story">
      {STEPS.map((name, i) => (
        <li
          key={name}
          aria-current={i === at ? 'step' : undefined}
          className={`border-t-[3px] pt-1 leading-tight ${i === at ? 'border-ink font-semibold text-ink' : i < at ? 'border-control text-ink-2' : 'border-rule text-ink-2'}`}
        >
          <span className="tabular-nums">{i + 1}</span> {name}
        </li>
      ))}
    </ol>
  );
}
