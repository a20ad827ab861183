/** The end of every page: licence, and where to go on. */
export function Footer() {
  return (
    <footer className="site-footer">
      <p>
        Text and figures <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, code MIT. Host it
        yourself, quote it, change it. No tracking; nothing is loaded from elsewhere.{' '}
        <a href="/about/">What this is and how to report an error</a>.
      </p>
    </footer>
  );
}
