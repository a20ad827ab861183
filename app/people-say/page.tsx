import { PageNotes } from '../../components/site/page-notes';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/people-say.mdx';
import { writtenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { notesOf } from '../_site/notes';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';

const page = loadPage('people-say');
export const metadata = pageMetadata('/people-say/', page.title, page.summary);

export default function PeopleSay() {
  const written = writtenPage('people-say');
  return (
    <Shell here="/people-say/" updated={page.updated}>
      <article>
        <div className="plain-head">
          <h1>{page.title}</h1>
        </div>
        <div className="prose">
          <Text components={blocksFor(writtenPage('people-say'))} />
        </div>
        <PageNotes {...notesOf(written)} />
      </article>
    </Shell>
  );
}
