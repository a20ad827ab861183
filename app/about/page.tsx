import { PageNotes } from '../../components/site/page-notes';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/about.mdx';
import { writtenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { notesOf } from '../_site/notes';
import { Shell } from '../_site/shell';
import { issuesUrl } from '../_site/urls';

export const dynamic = 'force-static';

const about = loadPage('about');
export const metadata = pageMetadata('/about/', about.title, about.summary);

export default function About() {
  const page = writtenPage('about');
  const issues = issuesUrl();
  return (
    <Shell here="/about/" updated={about.updated}>
      <div className="plain-head">
        <h1>{about.title}</h1>
      </div>
      <div className="prose">
        <Text components={blocksFor(page)} />
        {issues && (
          <p>
            Errors in this copy are reported here: <a href={issues}>{issues}</a>
          </p>
        )}
      </div>
      <PageNotes {...notesOf(page)} />
    </Shell>
  );
}
