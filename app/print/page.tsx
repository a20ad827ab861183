import type { Metadata } from 'next';
import { dayInWords } from '../../components/words/months';
import { loadChapters } from '../../content/chapters';
import { NOVEL_PATH } from '../../content/novel';
import { loadPage } from '../../content/pages';
import { type WrittenPage, writtenPage } from '../../content/site';
import { AUTHORS, LICENCE, newestDay } from '../_site/edition';
import { inline } from '../_site/inline';
import { pageMetadata } from '../_site/metadata';
import { HOME_TITLE } from '../_site/printed';
import { Shell } from '../_site/shell';
import { SITE_NAME, SITE_SUBTITLE, siteUrl } from '../_site/urls';
import { GuessAnswers, guessesIn, printBlocks } from './blocks';
import { Claims, FigureAnswers, Glossary, Novel, Part, Sources } from './parts';
import '../styles/print-book.css';

export const dynamic = 'force-static';

const PATH = '/print/';

export const metadata: Metadata = {
  ...pageMetadata(
    PATH,
    'The whole book on one page',
    'All of it for paper and for keeping: chapters, stills of the figures, answers.',
  ),
  // The chapters are what a search should find.
  robots: { index: false },
};

/** A page of MDX with the blocks of paper: what it says, and the guesses in it. */
async function textOf(page: WrittenPage) {
  const file = page.source.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const { default: Text } = page.isChapter
    ? await import(`../../content/chapters/${file}.mdx`)
    : await import(`../../content/pages/${file}.mdx`);
  const blocks = printBlocks(page);
  return { words: <Text components={blocks} />, guesses: guessesIn(Text({ components: blocks }), blocks) };
}

export default async function Print() {
  const chapters = loadChapters();
  const site = siteUrl();
  const ids = ['home', 'start', ...chapters.map((c) => c.id), 'people-say'];
  const pages = await Promise.all(
    ids.map(async (id) => {
      const page = writtenPage(id);
      const chapter = chapters.find((c) => c.id === id);
      return { page, chapter, ...(await textOf(page)) };
    }),
  );
  const contents: { path: string; title: string; number?: number | undefined }[] = [
    ...pages.slice(1).map(({ page, chapter }) => ({ path: page.path, title: page.title, number: chapter?.order })),
    { path: NOVEL_PATH, title: 'The novel in the figures: The Tide Clerk' },
    { path: '/print/claims/', title: 'What this book claims, and on what' },
    { path: '/glossary/', title: 'Glossary' },
    { path: '/references/', title: 'Sources' },
    { path: '/answers/', title: 'Answers' },
  ];
  return (
    <Shell here={PATH}>
      <article className="print-book">
        <header className="print-front" data-part="/">
          <h1>{SITE_NAME}</h1>
          <p className="print-front-line">{SITE_SUBTITLE}</p>
          <p>{loadPage('home').summary}</p>
          <p>
            By {AUTHORS}. {site && <a href={`${site}/`}>{site}/</a>} Text and figures {LICENCE.name}. As of{' '}
            {dayInWords(newestDay())}.
          </p>
          <p className="no-print">
            This is the whole book on one page, to print, to keep or to search. The figures are stills here; they run in{' '}
            <a href="/#path">the chapters</a>.
          </p>
          {/* Filled in where the release carries them: app/_export/take-away/links.ts. */}
          <p className="no-print" data-take-away="" hidden />
          <p className="print-how">
            Raised numbers lead to the sources at the end; numbers in brackets to the addresses at the end of the
            chapter. What a guess or a figure keeps back until you have made up your mind stands in the last section.
          </p>
        </header>
        <nav className="print-contents" aria-labelledby="path" data-part="/">
          <h2 id="path">Contents</h2>
          <ol>
            {contents.map(({ path, title, number }) => (
              <li key={path}>
                <span className="print-contents-number">{number}</span>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {pages.map(({ page, chapter, words }) => (
          <Part
            key={page.path}
            path={page.path}
            title={page.path === '/' ? HOME_TITLE : page.title}
            {...(chapter && { over: `Chapter ${chapter.order}` })}
          >
            {chapter && <p className="print-question">{chapter.question}</p>}
            {chapter?.assumes.map((line) => (
              <p key={line} className="print-facts">
                {inline(line)}
              </p>
            ))}
            <div className="print-text">{words}</div>
          </Part>
        ))}
        <Novel />
        <Claims pages={pages.map(({ page }) => page)} />
        <Glossary />
        <Sources />
        <Part path="/answers/" title="Answers">
          <p>What the guesses and the figures of this book keep back until the reader has made up their mind.</p>
          <FigureAnswers />
          {pages.map(({ page, guesses }) =>
            guesses.length === 0 ? null : (
              <section key={page.path}>
                <h3>Guesses in “{page.title}”</h3>
                {guesses.map((guess) => (
                  <GuessAnswers key={guess.id} guess={guess} />
                ))}
              </section>
            ),
          )}
        </Part>
      </article>
    </Shell>
  );
}
