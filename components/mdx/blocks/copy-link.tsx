/**
 * A link to a place on this page. When scripts run it opens a menu that copies the link or a quotation (components/page/copy.ts);
 * when they don't it is a plain link to the place. Shown on hover and focus; always, faintly, where there is no hover.
 */
export function CopyLink({ id, what, className = '' }: { id: string; what: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/useAnchorContent: aria-label names it; its mark is drawn by the style sheet, since a page has many
    <a href={`#${id}`} data-copy="" className={`copy-link ${className}`.trim()} aria-label={`Link to ${what}`} />
  );
}
