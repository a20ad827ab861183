/** The glossary as a Markdown file. */
import type { PhrasingContent, RootContent } from 'mdast';
import { loadGlossary } from '../../content/glossary';
import { sourcesOf } from '../../content/page/resolve';
import { loadWrittenPages } from '../../content/site';
import { inline, markdownFile } from './document';
import { heading, link, paragraph, text } from './tree';
import { wordsFor } from './words';

const PATH = '/glossary/';
export const GLOSSARY_SUMMARY = 'The words of the alignment debate, as this explainer uses them.';

const separated = (links: PhrasingContent[]): PhrasingContent[] =>
  links.flatMap((one, i) => (i === 0 ? [one] : [text(', '), one]));

/** @param site the public address without its last slash, or null */
export function glossaryMarkdown(site: string | null): string {
  const words = wordsFor(site);
  const pages = loadWrittenPages();
  const entries = loadGlossary().flatMap(({ id, term, short, long, sources, also }): RootContent[] => {
    const used = pages.filter((p) => p.scan.terms.some((t) => t.id === id)).map((p) => link(words.to(p.path), p.title));
    const after = sourcesOf(sources).map(({ key, short }) => link(words.to(`/references/#${key}`), short));
    return [
      heading(2, id, term),
      paragraph(text(short)),
      ...(long ? inline(long, words) : []),
      paragraph(
        text(`${also.length ? `Look for it also as ${also.join(', ')}. ` : ''}Used in `),
        ...separated(used),
        ...(after.length ? [text('; after '), ...separated(after)] : []),
        text('.'),
      ),
    ];
  });
  return markdownFile(PATH, { title: 'Glossary', summary: GLOSSARY_SUMMARY }, words, entries);
}
