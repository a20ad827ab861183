import { hasMarkdown, markdownPath } from './markdown-paths';
import { structuredData } from './structured';
import { siteUrl } from './urls';

/** Where a page's words can be had in other forms, for the page's end. */
export interface OtherForms {
  /** address of the page as Markdown, if it has any */
  markdown: string | null;
  /** address of the feed, if there is one */
  feed: string | null;
}

/** @param here the page's own path */
export const otherForms = (here: string): OtherForms => ({
  markdown: hasMarkdown(here) ? markdownPath(here) : null,
  feed: siteUrl() ? '/feed.xml' : null,
});

/** What a page tells machines: its Markdown, the feed, and a block of structured data (data, so no content policy stops it). */
export function MachineHead({ here }: { here: string }) {
  const { markdown, feed } = otherForms(here);
  const data = structuredData(here, siteUrl());
  return (
    <>
      {markdown && <link rel="alternate" type="text/markdown" href={markdown} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={feed} title="Chapters" />}
      {data && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own data; no “<” of it can end the block
          dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
}
