import { CASES, caseOf } from './says';

/** Ten lines of a tax return, and the ten words of a joke. */
const PARTS = {
  tax: [
    'Wages',
    'Interest',
    'Rent received',
    'Train fares',
    'Tools for work',
    'Childcare',
    'Donations',
    'Pension paid in',
    'Tax withheld',
    'Refund due',
  ],
  joke: ['I', 'used', 'to', 'be', 'a', 'banker', 'but', 'I', 'lost', 'interest'],
} as const;
/** In which order parts come to be reached as looks reach more of them. An example: every look reaches others. */
const ORDER = [3, 0, 6, 8, 1, 5, 2, 7, 4, 9];

/** A tax return line by line, or a joke word by word: lit is what one look reaches. @param c how often a look reaches a piece */
export function Everyday({ c }: { c: number }) {
  // Between the two it is the nearer one.
  const shown = caseOf(c) ?? (c > 0.65 ? 'tax' : 'joke');
  const reached = new Set(ORDER.slice(0, Math.round(10 * c)));
  return (
    <div className="min-w-0 font-sans">
      <p className="text-sm font-semibold text-ink first-letter:uppercase">{CASES[shown].label}</p>
      <p className="mb-2 text-sm text-ink-2">lit: reached by this look</p>
      <ol className="grid gap-0.5" aria-hidden="true" data-work="">
        {PARTS[shown].map((part, i) => (
          <li
            key={ORDER[i]}
            className={`relative border px-2 text-sm leading-[1.45rem] sm:text-base sm:leading-7 ${
              reached.has(i)
                ? 'border-lamp bg-lamp-fill font-semibold text-[#3a2500]'
                : 'border-shade-ink bg-shade text-ink'
            }`}
          >
            {part}
          </li>
        ))}
      </ol>
    </div>
  );
}
