/** Mutants that no test can kill, since nothing that can be seen depends on them; each with the reason. At most four of the sixty. */
export interface Equivalent {
  file: string;
  /** as `npm run mutants` prints it */
  change: string;
  /** what follows it in the file, since the same change may be possible in several places */
  before: string;
  why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'components/models/oversight/stein.ts',
    change: 'i < n → i <= n',
    before: 'odd[i] = differ * Math.sin(omega * at(w, i));',
    why: 'odd and even are Float64Arrays of n places: what is written to place n is dropped, and nothing reads it.',
  },
  {
    file: 'components/page/quotes.ts',
    change: "c > '~' → c >= '~'",
    before: 'encodeURIComponent(c)',
    why: 'The pattern before it never matches a tilde, so no character is asked about that is one.',
  },
  {
    file: 'components/mdx/plugins/block-ids.mjs',
    change: 'index + targets.length → index - targets.length',
    before: ' + 1;',
    why: 'The walk comes by the same siblings once more, and an id that has had its targets is no longer looked for.',
  },
];

/** Whether a mutant is the one that is meant. */
export const isMeant = (e: Equivalent, file: string, source: string, mutant: { change: string; to: number }): boolean =>
  e.file === file && e.change === mutant.change && source.slice(mutant.to, mutant.to + 160).includes(e.before);
