import '../styles/cards.css';
import type { Metadata } from 'next';
import { ChapterEnd, ChapterHead, MarginContents } from '../../components/site/chapter-frame';
import { PageNotes } from '../../components/site/page-notes';
import { Remember } from '../../components/site/remember';
import { readCards } from '../../content/card-words';
import { type Chapter, loadChapters } from '../../content/chapters';
import { writtenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { inline } from '../_site/inline';
import { pageMetadata } from '../_site/metadata';
import { notesOf, pathEntries } from '../_site/notes';
import { Shell } from '../_site/shell';
import { citationTags } from '../_site/structured';
import { siteUrl } from '../_site/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

const WORDS_PER_MINUTE = 230;

interface Props {
  params: Promise<{ chapter: string }>;
}

export const generateStaticParams = () => loadChapters().map(({ id }) => ({ chapter: id }));

async function chapterOf({ params }: Props): Promise<Chapter> {
  const { chapter: id } = await params;
  const chapter = loadChapters().find((c) => c.id === id);
  if (!chapter) throw new Error(`no chapter ${id}`);
  return chapter;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, title, summary } = await chapterOf(props);
  return { ...pageMetadata(`/${id}/`, title, summary), other: citationTags({ id, title }, siteUrl()) };
}

export default async function ChapterPage(props: Props) {
  const chapter = await chapterOf(props);
  const page = writtenPage(chapter.id);
  const { default: Text } = await import(`../../content/chapters/${chapter.file}.mdx`);
  const entries = pathEntries();
  const { headings, blocks } = page.scan;
  const sections = [
    ...headings.flatMap((h) => (h.depth === 2 && h.id ? [{ line: h.line, id: h.id, text: h.text }] : [])),
    // What is folded is found in the contents as well; a link there opens it.
    ...blocks.flatMap(({ name, line, attributes: { id = '', title = '' } }) =>
      name === 'Deeper' ? [{ line, id, text: title }] : [],
    ),
  ].sort((a, b) => a.line - b.line);
  return (
    <Shell here={`/${chapter.id}/`} updated={chapter.updated}>
      <article>
        <ChapterHead
          order={chapter.order}
          count={entries.length}
          title={chapter.title}
          question={chapter.question}
          assumes={chapter.assumes.map(inline)}
          updated={chapter.updated}
          minutes={Math.max(1, Math.round(page.scan.words / WORDS_PER_MINUTE))}
          sections={sections}
          picture={chapter.picture}
        />
        <div className="reading-progress no-print" aria-hidden="true" />
        <MarginContents sections={sections} />
        <div className="prose">
          <Text components={blocksFor(page)} />
          {Object.entries(chapter.moved).map(([old, now]) => (
            <p key={old} id={old} className="moved">
              This passage has moved: <a href={now}>it stands here now</a>.
            </p>
          ))}
        </div>
        <Remember chapter={chapter.id} cards={readCards().filter((card) => card.chapter === chapter.id)} />
        <PageNotes {...notesOf(page)} />
      </article>
      <ChapterEnd entries={entries} here={chapter.id} />
    </Shell>
  );
}
