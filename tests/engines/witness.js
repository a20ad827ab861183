// The first script of every page while engines are tried: it tells of every error, of every refusal by the content policy, and of
// what does not load. From a server it tells the server; from disk it keeps them.
(() => {
  const told = [];
  globalThis.told = told;
  const tell = (kind, text) => {
    told.push(`${kind}: ${text}`);
    if (location.protocol === 'file:') return;
    navigator.sendBeacon(
      '/told',
      JSON.stringify({ at: location.pathname + location.search, what: `${kind}: ${text}` }),
    );
  };
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      // The next page is only fetched early, and whoever leaves before takes that back.
      if (target.rel === 'prefetch') return;
      if (target instanceof Element) tell('did not load', target.src ?? target.href ?? target.localName);
      else tell('error', event.message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell('rejection', reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
    tell('policy', `${effectiveDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`),
  );
  const { error } = console;
  console.error = (...words) => {
    tell('console', words.join(' '));
    error(...words);
  };
})();
