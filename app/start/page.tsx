import { Drawing } from '../../components/mdx/blocks/drawing';
import { H2 } from '../../components/mdx/blocks/text';
import { PageNotes } from '../../components/site/page-notes';
import { figureOf, must } from '../../content/page/resolve';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/start.mdx';
import { writtenPage } from '../../content/site';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { notesOf } from '../_site/notes';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';

const page = loadPage('start');
export const metadata = pageMetadata('/start/', page.title, page.summary);

/** A stop's heading, and under it the drawing of its figure, which leads to the figure. */
function StopHeading(props: Parameters<typeof H2>[0]) {
  const id = page.pictures[props.id ?? ''];
  const figure = id === undefined ? null : must(figureOf(id), `“pictures” names “${id}”, which is no figure`);
  return (
    <>
      <H2 {...props} />
      {figure && <Drawing figure={figure.id} title={figure.title} href={`${figure.page.path}#${figure.id}`} />}
    </>
  );
}

export default function Start() {
  const written = writtenPage('start');
  return (
    <Shell here="/start/" updated={page.updated}>
      <article>
        <div className="plain-head">
          <h1>{page.title}</h1>
        </div>
        <div className="prose">
          <Text components={{ ...blocksFor(written), h2: StopHeading }} />
        </div>
        <PageNotes {...notesOf(written)} />
      </article>
    </Shell>
  );
}
