import { facts } from './proof';
import { everything, factSentences, LIMITS } from './words';

/** The three facts with what was tried for each. */
export function Facts() {
  const f = facts();
  return (
    <div className="mt-8 border-t border-rule pt-5">
      <ol className="grid gap-x-10 gap-y-6 @min-[44rem]:grid-cols-3">
        {factSentences(f).map((fact) => (
          <li key={fact.title} className="flex flex-col">
            <p className="font-serif text-base leading-snug font-semibold text-ink">{fact.title}.</p>
            <p className="mt-1.5 text-sm leading-snug text-ink-2">{fact.text}</p>
            <p className="mt-2 text-sm tabular-nums text-ink @min-[44rem]:mt-auto @min-[44rem]:pt-3">
              <span className="font-semibold">{fact.cases}</span> cases tried, wrong at the top in{' '}
              <span className="font-semibold">{fact.failed}</span>
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-5 max-w-[52rem] text-xs leading-relaxed text-ink-2">
        {everything(f)} {LIMITS}
      </p>
    </div>
  );
}
