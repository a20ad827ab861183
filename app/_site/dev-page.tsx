'use client';
import { useEffect } from 'react';

/** In `next dev` the release's loader does not exist; this brings the page's own behaviour (theme, copy, note cards, chips). */
export function DevPage() {
  useEffect(() => {
    if (document.querySelector('[data-embed]'))
      import('../../components/embed/embed').then(({ startEmbed }) => startEmbed());
    import('../../components/page/page').then(({ startPage }) => startPage());
  }, []);
  return null;
}
