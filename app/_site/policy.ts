/** The content policy: what a page may load and do. Pages state it in their heads, and hosts are shown how to send it as a header. */

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** @param style what lets a style in beside the site's own sheets, such as "sha256-…" */
export const contentPolicy = (style: string | null = null): string =>
  POLICY.map((d) => (style && d.startsWith('style-src') ? `${d} '${style}'` : d)).join('; ');

/** The policy that a page states in its head; null for one that states none. */
export const statedPolicy = (html: string): string | null =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? null;
