/** Every claim of the book with its record. */
import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { choicesOf, Filters } from '../../components/site/filters';
import { type ClaimRecord, loadClaimRecords } from '../../content/claim-records';
import { sourcesOf } from '../../content/page/resolve';
import { KNOWN } from '../../content/references';
import { CLAIMS_SUMMARY } from '../_formats/claims';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';
export const metadata = pageMetadata('/claims/', 'Claims', CLAIMS_SUMMARY);

function Claim({ id, text, kind, status, known, sources, checked, wouldChange, page }: ClaimRecord) {
  return (
    <li
      id={`record-${id}`}
      data-is-kind={kind}
      data-is-status={status}
      data-is-known={known}
      data-is-source={sources.join(' ')}
      data-is-page={page?.path.slice(1, -1) ?? 'none'}
    >
      <p>
        {text} <CopyLink id={`record-${id}`} what="this claim’s record" />
      </p>
      <p className="cited-in">
        {kind}
        {status !== 'current' && `, ${status}`} ·{' '}
        {sourcesOf(sources).map(({ key, name, year }, i) => (
          <span key={key}>
            {i > 0 && '; '}
            <a href={`/references/#${key}`}>
              {name} {year}
            </a>
          </span>
        ))}{' '}
        ({KNOWN[known].toLowerCase()}) · checked {checked}
        {page && (
          <>
            {' '}
            · in <a href={`${page.path}#${id}`}>{page.title}</a>
          </>
        )}
        <br />
        Would change it: {wouldChange}
      </p>
    </li>
  );
}

export default function Claims() {
  const claims = loadClaimRecords();
  const names = new Map(sourcesOf(claims.flatMap((c) => c.sources)).map((s) => [s.key, `${s.name} ${s.year}`]));
  const sources = claims.flatMap((c) => c.sources.map((key) => [key, names.get(key) ?? key] as const));
  return (
    <Shell here="/claims/">
      <div className="plain-head">
        <h1>Claims</h1>
        <p className="chapter-question">Every sentence with a number, and what stands behind it.</p>
        <p>
          As data: <a href="/claims.csv">CSV</a>, <a href="/claims.json">JSON</a>. “Established”, “contested” and
          “speculative” are our own judgement; what would change it stands with each.
        </p>
      </div>
      <Filters
        list="all-claims"
        choices={[
          { name: 'kind', label: 'Kind', of: choicesOf(claims.map((c) => [c.kind, c.kind])) },
          { name: 'status', label: 'Status', of: choicesOf(claims.map((c) => [c.status, c.status])) },
          { name: 'known', label: 'How we know it', of: choicesOf(claims.map((c) => [c.known, KNOWN[c.known]])) },
          {
            name: 'source',
            label: 'Source',
            of: choicesOf(sources).sort((a, b) => a.label.localeCompare(b.label, 'en')),
          },
          {
            name: 'page',
            label: 'Chapter',
            of: choicesOf(
              claims.map((c) => [c.page?.path.slice(1, -1) ?? 'none', c.page?.title ?? 'no page any more']),
            ),
          },
        ]}
      />
      <ul className="reference-list" id="all-claims">
        {claims.map((claim) => (
          <Claim key={claim.id} {...claim} />
        ))}
      </ul>
    </Shell>
  );
}
