/** Moving through the tree with the keyboard, as the ARIA tree pattern has it. Pure. */
export interface Item {
  /** node index */
  i: number;
  level: number;
  /** whether it has something to unfold, and whether that is unfolded; null where there is nothing */
  expanded: boolean | null;
}

export type Move = { to: number } | { fold: number; open: boolean } | { select: number } | null;

/**
 * What a key does at place `at` of the visible items (in reading order): arrows up and down move, right unfolds or goes to the
 * first child, left folds or goes to the node above, Home and End jump, Enter and Space select.
 * @returns null for a key that means nothing here, so that the page keeps it
 */
export function moveFor(items: readonly Item[], at: number, key: string): Move {
  const here = items[at];
  if (!here) return null;
  const to = (place: number): Move => {
    const item = items[place];
    return item ? { to: item.i } : { to: here.i };
  };
  switch (key) {
    case 'ArrowDown':
      return to(Math.min(items.length - 1, at + 1));
    case 'ArrowUp':
      return to(Math.max(0, at - 1));
    case 'Home':
      return to(0);
    case 'End':
      return to(items.length - 1);
    case 'ArrowRight': {
      if (here.expanded === false) return { fold: here.i, open: true };
      const next = items[at + 1];
      return here.expanded && next && next.level > here.level ? { to: next.i } : { to: here.i };
    }
    case 'ArrowLeft': {
      if (here.expanded) return { fold: here.i, open: false };
      for (let up = at - 1; up >= 0; up--) if ((items[up] as Item).level < here.level) return to(up);
      return { to: here.i };
    }
    case 'Enter':
    case ' ':
      return { select: here.i };
    default:
      return null;
  }
}
