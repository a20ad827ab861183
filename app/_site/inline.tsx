import type { ReactNode } from 'react';

/** A line of data that may hold links, `[text](address)`, and emphasis, `*text*`; nothing else. */
export function inline(text: string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)|\*([^*]+)\*/g)) {
    const [all, label, href, emphasis] = found;
    pieces.push(text.slice(from, found.index));
    pieces.push(
      href === undefined ? (
        <em key={found.index}>{emphasis}</em>
      ) : (
        <a key={found.index} href={href}>
          {label}
        </a>
      ),
    );
    from = found.index + all.length;
  }
  return [...pieces, text.slice(from)];
}
