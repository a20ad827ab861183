/** Where a key is a letter. */
const isField = (target: Element): boolean => !!target.closest('input, textarea, select, [contenteditable]');

/** The keys that open search, which browsers would use for something else. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (document.documentElement.dataset.keys === 'off' || event.defaultPrevented) return false;
  if (event.key === 'k') return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target as Element);
}
