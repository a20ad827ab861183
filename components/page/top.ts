/** The top folder of the site as this page reaches it: theme.js lies there. Where no page says, the server's root. */
export const top = (): string =>
  (document.querySelector<HTMLScriptElement>('script[src*="theme.js"]')?.src ?? '/theme.js').replace(
    /theme\.js.*$/,
    '',
  );
