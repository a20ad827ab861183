import type { ReactNode } from 'react';

/** A line of data that may hold links: `[text](address)` and nothing else. */
export function inline(text: string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const found of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    pieces.push(text.slice(from, found.index));
    pieces.push(
      <a key={found.index} href={found[2]}>
        {found[1]}
      </a>,
    );
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)];
}
