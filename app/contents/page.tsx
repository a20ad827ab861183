/** Everything in the book on one page, by its titles: what search finds, for those who look through instead. */
import { KIND_WORDS } from '../../components/find/found';
import { loadFindables } from '../../content/search';
import { CONTENTS_SUMMARY } from '../_formats/contents';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata('/contents/', 'Everything in the book', CONTENTS_SUMMARY);

/** Those of which a title is said in whole sentences have pages of their own. */
const LISTED = new Set(['text', 'figure', 'saying', 'term', 'example', 'novel']);

export default function Contents() {
  const entries = loadFindables().filter(({ kind, title }) => LISTED.has(kind) && !/^Chapter .*, \d+$/.test(title));
  const pages = [...new Set(entries.map(({ within }) => within))];
  return (
    <Shell here="/contents/">
      <div className="plain-head">
        <h1>Everything in the book</h1>
        <p className="chapter-question">
          Every section, figure and word. Your browser’s “Find in page” looks through it.
        </p>
        <p>
          There are lists of <a href="/claims/">every claim</a> and <a href="/references/">every source</a>, too.
        </p>
      </div>
      {pages.map((page) => {
        const of = entries.filter(({ within }) => within === page);
        const head = of.find(({ title, to }) => title === page && !to.includes('#'));
        return (
          <section key={page} className="contents-page">
            <h2>{head ? <a href={head.to}>{page}</a> : page}</h2>
            <ul>
              {of
                .filter((entry) => entry !== head)
                .map(({ kind, title, to }) => (
                  <li key={to}>
                    <a href={to}>{title}</a>
                    {kind === 'figure' && <span className="contents-kind"> {KIND_WORDS[kind].toLowerCase()}</span>}
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </Shell>
  );
}
