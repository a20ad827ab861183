interface FooterProps {
  /** address of the page as Markdown, if there is one */
  markdown: string | null;
  /** address of the feed, if there is one */
  feed: string | null;
}

/** The end of every page: licence, where to go on, and the page in other forms. */
export function Footer({ markdown, feed }: FooterProps) {
  return (
    <footer className="site-footer">
      <p>
        Text and figures <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code MIT. Host it
        yourself, quote it, change it. No tracking; nothing is loaded from elsewhere.{' '}
        <a href="/about/">What this is and how to report an error</a>.
        <span className="block pt-1">
          <a href="/glossary/">Glossary</a> · <a href="/references/">Sources</a> · <a href="/claims/">Claims</a> ·{' '}
          <a href="/contents/">Everything on one page</a> · <a href="/book/">The novel in the figures</a> ·{' '}
          <a href="/review/">Review</a> · <a href="/test-yourself/">Test yourself</a> ·{' '}
          <a href="/print/">Print or take away</a> ·{' '}
          {markdown && (
            <>
              <a href={markdown}>This page as Markdown</a> ·{' '}
            </>
          )}
          {feed && (
            <>
              <a href={feed}>Feed</a> ·{' '}
            </>
          )}
          <a href="/references.bib">Sources as BibTeX</a>
        </span>
      </p>
    </footer>
  );
}
