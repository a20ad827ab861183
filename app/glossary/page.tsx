import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { loadGlossary } from '../../content/glossary';
import { loadReferences, shortName, yearOf } from '../../content/references';
import { loadWrittenPages } from '../../content/site';
import { GLOSSARY_SUMMARY } from '../_machine/glossary';
import { inline } from '../_site/inline';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata('/glossary/', 'Glossary', GLOSSARY_SUMMARY);

export default function Glossary() {
  const references = new Map(loadReferences().map((r) => [r.id, r]));
  const pages = loadWrittenPages();
  return (
    <Shell here="/glossary/">
      <div className="plain-head">
        <h1>Glossary</h1>
        <p className="chapter-question">The words of the debate, as this explainer uses them.</p>
      </div>
      <dl className="glossary">
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
                  {used.map((p, i) => (
                    <span key={p.path}>
                      {i === 0 ? 'Used in ' : ', '}
                      <a href={p.path}>{p.title}</a>
                    </span>
                  ))}
                  {entry.sources.map((key, i) => {
                    const r = references.get(key);
                    return r ? (
                      <span key={key}>
                        {i === 0 ? ' · after ' : ', '}
                        <a href={`/references/#${key}`}>
                          {shortName(r)} {yearOf(r)}
                        </a>
                      </span>
                    ) : null;
                  })}
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </Shell>
  );
}
