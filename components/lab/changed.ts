/** Where two versions of a tree differ. */
import type { LabNode, LabTree } from './document';

const FIELDS = ['title', 'produces', 'minutes', 'help', 'c', 'h', 'hidden', 'folded'] as const;

/** The first place from which the order of what both have in common is another; the one in hand if it is among them. */
function reordered(before: readonly string[], after: readonly string[], at: string): string | undefined {
  const other = after.filter((id, i) => id !== before[i]);
  return other.includes(at) ? at : other[0];
}

/**
 * The node to look at after going from one version to another: one that is new there (or came from elsewhere), else one whose
 * fields changed, else one that stands in another order, else what is next to one that is gone. Goes only into branches that
 * differ, so it costs as much as the change.
 * @param at the node in hand, preferred where several would do
 * @returns its id, or null if no node differs (the settings may)
 */
export function changedAt(before: LabTree, after: LabTree, at: string): string | null {
  const found: { added?: string; edited?: string; moved?: string; gone?: string } = {};
  const note = (kind: keyof typeof found, id: string | undefined): void => {
    if (id !== undefined && (found[kind] === undefined || id === at)) found[kind] = id;
  };
  const pairs: [LabNode, LabNode][] = [[before.root, after.root]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [old, now] = pair;
    if (old === now) continue;
    if (old.id !== now.id || FIELDS.some((field) => old[field] !== now[field])) note('edited', now.id);
    const were = new Map(old.parts.map((part) => [part.id, part]));
    const are = new Set(now.parts.map(({ id }) => id));
    for (const part of now.parts) {
      const was = were.get(part.id);
      if (!was) note('added', part.id);
      else if (was !== part) pairs.push([was, part]);
    }
    const gone = old.parts.findIndex(({ id }) => !are.has(id));
    if (gone >= 0) note('gone', (now.parts[gone] ?? now.parts[gone - 1] ?? now).id);
    const both = (parts: readonly LabNode[], has: (id: string) => boolean) =>
      parts.map(({ id }) => id).filter((id) => has(id));
    note(
      'moved',
      reordered(
        both(old.parts, (id) => are.has(id)),
        both(now.parts, (id) => were.has(id)),
        at,
      ),
    );
  }
  return found.added ?? found.edited ?? found.moved ?? found.gone ?? null;
}
