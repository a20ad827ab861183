import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { choicesOf, Filters } from '../../components/site/filters';
import { SourceLine } from '../../components/site/page-notes';
import { KNOWN, loadReferences } from '../../content/references';
import { citedIn } from '../../content/site';
import { bibtex } from '../_formats/bibtex';
import { pageMetadata } from '../_site/metadata';
import { sourceNote } from '../_site/notes';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata(
  '/references/',
  'Sources',
  'Every source this explainer cites, and the chapters that cite it.',
);

export default function References() {
  const where = citedIn();
  return (
    <Shell here="/references/">
      <div className="plain-head">
        <h1>Sources</h1>
        <p className="chapter-question">Every source cited here, and where.</p>
        <p>
          For reference managers: <a href="/references.bib">BibTeX</a>, <a href="/references.csl.json">CSL-JSON</a>; as
          a table: <a href="/references.csv">CSV</a>.
        </p>
      </div>
      <Filters
        list="all-sources"
        choices={[
          {
            name: 'known',
            label: 'How we know it',
            of: choicesOf(loadReferences().map((r) => [r.custom.known, KNOWN[r.custom.known]])),
          },
          {
            name: 'page',
            label: 'Cited in',
            of: choicesOf([...where.values()].flat().map((page) => [page.path, page.title])),
          },
        ]}
      />
      <ul className="reference-list" id="all-sources">
        {loadReferences().map((r) => (
          // The copy control offers the source's own entry.
          <li
            key={r.id}
            id={r.id}
            data-bibtex={bibtex([r])}
            data-is-known={r.custom.known}
            data-is-page={(where.get(r.id) ?? []).map((page) => page.path).join(' ')}
          >
            <p>
              <SourceLine source={sourceNote(r)} /> <CopyLink id={r.id} what={`the source “${r.title}”`} />
            </p>
            <p className="cited-in">
              {where.has(r.id)
                ? 'Cited in '
                : r.custom.retired
                  ? 'No longer cited here'
                  : 'Behind a definition in the glossary'}
              {(where.get(r.id) ?? []).map((page, i) => (
                <span key={page.path}>
                  {i > 0 && ', '}
                  <a href={page.path === '/' ? '/' : `${page.path}#source-${r.id}`}>{page.title}</a>
                </span>
              ))}
              .{r.DOI && ' '}
              {r.DOI && <a href={`https://doi.org/${r.DOI}`}>DOI</a>}
            </p>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
