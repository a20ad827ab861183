/** Which tree this tab had open, so that reloading it does not bring another tab's. Kept by the browser for the tab alone. */
const KEY = 'pwwcc-lab:tab';

/** A saved tree by its record's id, or one of our starts by its name. */
export type TabTree = { saved: string } | { start: string };

/** What this tab had open; null where it is new, or the browser keeps nothing. */
export function tabTree(): TabTree | null {
  try {
    const kept = sessionStorage.getItem(KEY) ?? '';
    if (kept.startsWith('saved:')) return { saved: kept.slice(6) };
    return kept.startsWith('start:') ? { start: kept.slice(6) } : null;
  } catch {
    return null;
  }
}

/** Remembers what this tab has open; null forgets it. */
export function rememberTab(tree: TabTree | null): void {
  try {
    if (tree) sessionStorage.setItem(KEY, 'saved' in tree ? `saved:${tree.saved}` : `start:${tree.start}`);
    else sessionStorage.removeItem(KEY);
  } catch {
    // nothing is kept here: a reload opens what was saved last
  }
}
