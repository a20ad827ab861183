/** llms.txt: what there is to read, for programs that read for people (llmstxt.org). */
import { loadNovel } from '../../content/books';
import { loadChapters } from '../../content/chapters';
import { loadGallery } from '../../content/gallery';
import { LAB_SUMMARY } from '../../content/lab-words';
import { NOVEL_PATH } from '../../content/novel';
import { loadPage, PAGE_PATHS } from '../../content/pages';
import { LICENCE } from '../_site/edition';
import { markdownPath } from '../_site/markdown-paths';
import { SITE_NAME } from '../_site/urls';
import { BOOK_SUMMARY } from './book';
import { CLAIMS_SUMMARY } from './claims';
import { CONTENTS_SUMMARY } from './contents';
import { GLOSSARY_SUMMARY } from './glossary';

/** A line of the list. Titles are our own; brackets in one would end the link. */
const entry = (title: string, address: string, says: string): string =>
  `- [${title.replace(/[[\]]/g, '')}](${address}): ${says.replace(/\s+/g, ' ')}`;

/** @param site the public address, or null: addresses are then relative to the file */
export function llms(site: string | null): string {
  const to = (address: string) => (site ? `${site}${address}` : address.slice(1) || './');
  return `${[
    `# ${SITE_NAME}`,
    '',
    `> ${loadPage('home').summary}`,
    '',
    'An explainer in chapters whose figures run in the browser. In the Markdown files a figure stands in words, as it is at the start,',
    'with what it assumes; what a figure hides until the reader has guessed stands after the text. Every figure is marked as data',
    '(published), formula (published, with its coefficients) or toy model (our own, no measurement): a toy model’s numbers are no',
    'findings. Each chapter ends with what it claims and on what, its words and its sources. Ids are permanent: a chapter’s address',
    'with `#id` leads to that passage.',
    '',
    `Text and figures may be used under ${LICENCE.name} with a link to the page they come from.`,
    '',
    '## In short',
    '',
    entry(loadPage('start').title, to(markdownPath('/start/')), loadPage('start').summary),
    entry(loadPage('people-say').title, to(markdownPath('/people-say/')), loadPage('people-say').summary),
    '',
    '## Chapters',
    '',
    ...loadChapters().map((c) => entry(c.title, to(markdownPath(`/${c.id}/`)), `${c.question} ${c.summary}`)),
    '',
    '## To remember, and to test oneself',
    '',
    entry(loadPage('review').title, to(markdownPath('/review/')), loadPage('review').summary),
    entry(loadPage('test-yourself').title, to(markdownPath('/test-yourself/')), loadPage('test-yourself').summary),
    '',
    '## About',
    '',
    entry(loadPage('about').title, to(markdownPath('/about/')), loadPage('about').summary),
    entry(loadPage('links').title, to(markdownPath('/about/links/')), loadPage('links').summary),
    entry(loadPage('yours').title, to(markdownPath('/about/yours/')), loadPage('yours').summary),
    ...(['self-hosting', 'reliability', 'style'] as const).map((name) =>
      entry(loadPage(name).title, to(markdownPath(PAGE_PATHS[name])), loadPage(name).summary),
    ),
    entry('Glossary', to(markdownPath('/glossary/')), GLOSSARY_SUMMARY),
    entry('Claims', to(markdownPath('/claims/')), CLAIMS_SUMMARY),
    entry(
      'The workbench',
      to(markdownPath('/lab/')),
      `${LAB_SUMMARY} With a gallery of ${loadGallery().length} worked decompositions, good and bad, and what is to learn from each.`,
    ),
    entry(loadNovel()?.title ?? 'The novel', to(markdownPath(NOVEL_PATH)), BOOK_SUMMARY),
    '',
    '## Optional',
    '',
    entry('Home', to(markdownPath('/')), 'The first page, and the path of chapters.'),
    entry('Sources', to('/references/'), 'Every source, and the chapters that cite it.'),
    entry('Sources as BibTeX', to('/references.bib'), 'The same, for reference managers.'),
    entry(
      'Claims as JSON',
      to('/claims.json'),
      'Each with its kind, status, sources, and what would change it; claims.csv is the same.',
    ),
    entry('Everything on one page', to('/contents/'), CONTENTS_SUMMARY),
    entry('Sources as CSL-JSON', to('/references.csl.json'), 'The same, for citation processors.'),
    entry(
      'Answers',
      to('/answers/'),
      'What some figures hide until the reader has guessed, as one page; each file above ends with its own.',
    ),
    entry(
      'Ledger of addresses',
      to('/anchors.json'),
      'Every address ever published, with the day of its first publication.',
    ),
    entry('Cards for Anki', to('/review/cards.txt'), 'All review cards as a text file, tabs between the fields.'),
    entry('Format of a decomposition', to('/lab/decomposition.schema.json'), 'JSON schema of the workbench’s files.'),
    ...(site ? [entry('Feed', to('/feed.xml'), 'Atom: what is new among the chapters.')] : []),
  ].join('\n')}\n`;
}
