/**
 * A link to a place on this page that copies its full address when scripts run (components/island/page.ts) and is a plain
 * link to the place when they don't. Shown on hover and focus; always, faintly, where there is no hover.
 */
export function CopyLink({ id, what, className = '' }: { id: string; what: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: aria-label names it; its mark is drawn by the style sheet, since a page has many
    <a href={`#${id}`} data-copy="" className={`copy-link ${className}`.trim()} aria-label={`Copy a link to ${what}`} />
  );
}
