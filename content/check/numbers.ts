/** Every number that a reader meets in prose has a record (content/page/bare-numbers.ts has the rule for pages). */
import { loadChapters } from '../chapters';
import { readText, shown } from '../files';
import { loadGlossary } from '../glossary';
import { NUMBER_EXCEPTIONS, type NumberException } from '../number-exceptions';
import { loadOutline } from '../outline';
import { type BareNumber, isBare } from '../page/bare-numbers';
import { loadPage, PAGE_NAMES } from '../pages';
import type { Problem } from '../problem';
import { loadWrittenPages } from '../site';

interface Found extends BareNumber {
  /** in content/ */
  file: string;
}

const CURE =
  'put it into <Claim id="…"> with a record and a source, or into <Value of="…"/>; write a small count as a word; else give the reason in content/number-exceptions.ts';

/** In a list no <Claim> can stand. */
const TERM_CURE = 'name where it is from in “sources” of the term, or say it without a number';

/** The line of a text in a file, by its first words; 0 if it is broken over lines there. */
const lineOf = (file: string, text: string): number =>
  readText(file)
    .split('\n')
    .findIndex((line) => line.includes(text.slice(0, 40))) + 1;

/** Lines of front matter and lists, which can hold no claim. */
function lists(): Found[] {
  const said = (file: string, texts: readonly string[]): Found[] =>
    texts.filter((text) => isBare(text, false)).map((text) => ({ file, line: lineOf(file, text), text, cites: false }));
  return [
    ...loadChapters().flatMap((c) => said(`chapters/${c.file}.mdx`, [c.title, c.question, c.summary, ...c.assumes])),
    ...PAGE_NAMES.flatMap((name) => said(`pages/${name}.mdx`, [loadPage(name).title, loadPage(name).summary])),
    ...loadOutline().flatMap((e) => said('outline.yaml', [e.title, e.question, e.idea])),
    // An entry that names its sources is its own record. The schemas of cases, scenes, timeline and map ask for sources; a term
    // may have none, and then it says nothing that would need one.
    ...loadGlossary()
      .filter((entry) => entry.sources.length === 0)
      .flatMap((entry) => said('glossary.yaml', [entry.short, entry.long ?? ''])),
  ];
}

function found(): Found[] {
  const pages = loadWrittenPages().flatMap(({ scan, source }) =>
    scan.bareNumbers.map((number) => ({ ...number, file: source })),
  );
  return [...pages, ...lists()];
}

/** Numbers outside of claims, values and named exceptions. */
export const numbers = (): Problem[] =>
  found().flatMap(({ file, line, text, cites }) => {
    let rest = text;
    for (const { file: where, says } of NUMBER_EXCEPTIONS) if (where === file) rest = rest.replace(says, '…');
    if (!isBare(rest, cites)) return [];
    const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return [
      {
        file: shown(file),
        line,
        message: `a number outside a claim: “${short}”`,
        cure: file === 'glossary.yaml' ? TERM_CURE : CURE,
      },
    ];
  });

/** Exceptions that nothing needs: their words stand in no sentence that would be told. */
export function idleExceptions(): NumberException[] {
  const all = found();
  return NUMBER_EXCEPTIONS.filter((e) => !all.some((s) => s.file === e.file && s.text.includes(e.says)));
}
