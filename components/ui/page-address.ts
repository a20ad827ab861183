/** Where this page stands for others: opened from a file, a copy's own address says nothing to anybody else. */
export const pageAddress = (): string =>
  (location.protocol === 'file:' && document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href) ||
  location.href;

/** Does this page's address lead nobody else here? */
export const isOnlyHere = (): boolean => new URL(pageAddress()).protocol === 'file:';
