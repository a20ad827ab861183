import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { Filters } from '../../components/site/filters';
import { loadGlossary } from '../../content/glossary';
import { sourcesOf } from '../../content/page/resolve';
import { loadWrittenPages } from '../../content/site';
import { GLOSSARY_SUMMARY } from '../_formats/glossary';
import { inline } from '../_site/inline';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata('/glossary/', 'Glossary', GLOSSARY_SUMMARY);

export default function Glossary() {
  const pages = loadWrittenPages();
  return (
    <Shell here="/glossary/">
      <div className="plain-head">
        <h1>Glossary</h1>
        <p className="chapter-question">The words of the debate, as this explainer uses them.</p>
        <p>
          As data: <a href="/glossary.json">JSON</a>.
        </p>
      </div>
      <Filters list="all-terms" choices={[]} />
      <dl className="glossary" id="all-terms">
        {loadGlossary().map((entry) => {
          const used = pages.filter((p) => p.scan.terms.some((t) => t.id === entry.id));
          return (
            <div key={entry.id} id={entry.id}>
              <dt>
                {entry.formerly.map((old) => (
                  <span key={old} id={old} className="alias" />
                ))}
                {entry.term} <CopyLink id={entry.id} what={`the term “${entry.term}”`} />
              </dt>
              <dd>
                <p>{entry.short}</p>
                {entry.long && <p>{inline(entry.long)}</p>}
                <p className="cited-in">
                  {entry.also.length > 0 && `Look for it also as ${entry.also.join(', ')}. `}
                  {used.map((p, i) => (
                    <span key={p.path}>
                      {i === 0 ? 'Used in ' : ', '}
                      <a href={p.path}>{p.title}</a>
                    </span>
                  ))}
                  {sourcesOf(entry.sources).map(({ key, name, year }, i) => (
                    <span key={key}>
                      {i === 0 ? ' · after ' : ', '}
                      <a href={`/references/#${key}`}>
                        {name} {year}
                      </a>
                    </span>
                  ))}
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </Shell>
  );
}
