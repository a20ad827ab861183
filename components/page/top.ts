/** The top folder of the site as this page reaches it: the build says the way up. In `next dev`, and on the page for unknown addresses, it is the server's root. */
export const top = (): string =>
  new URL(document.querySelector<HTMLElement>('script[data-top]')?.dataset.top ?? '/', document.baseURI).href;
