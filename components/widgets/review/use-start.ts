import { useEffect, useState } from 'react';
import type { Props } from './props';

/** What a link asks for: `?chapter=how-far` is that chapter's cards alone, for this visit and until another choice is made. */
export function useStart(chapters: Props['chapters']): { chapters: readonly string[] | null; leave: () => void } {
  const [only, setOnly] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const id = new URLSearchParams(location.search).get('chapter');
    if (id !== null && chapters.some((chapter) => chapter.id === id)) setOnly([id]);
  }, [chapters]);
  return { chapters: only, leave: () => setOnly(null) };
}
