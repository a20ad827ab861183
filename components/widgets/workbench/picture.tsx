import { memo, useEffect, useState } from 'react';
import { pictureLater } from './later';
import { visibleRows } from './rows';
import type { Result } from './use-evaluation';
import { dataUrl, themeNow } from './use-files';

/** Up to so many boxes are drawn at once, as a slider moves; of more, when the hand has come to rest. */
const AT_ONCE = 40;
/** More boxes than that say nothing at the size of a screen. */
const MOST = 150;
const REST_MS = 250;
/** Its words are then a little smaller than those of the outline. */
const SCALE = 0.9;

/** A picture of the tree as it is folded now, on wide screens. The outline says the same in words. */
export const Picture = memo(function Picture({ result }: { result: Result }) {
  const [drawn, setDrawn] = useState<{ url: string; width: number; height: number } | 'large' | null>(null);
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const look = () => setTheme(themeNow());
    const screen = matchMedia('(min-width: 64rem)');
    const size = () => setWide(screen.matches);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const watch = new MutationObserver(look);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    dark.addEventListener('change', look);
    screen.addEventListener('change', size);
    look();
    size();
    return () => {
      watch.disconnect();
      dark.removeEventListener('change', look);
      screen.removeEventListener('change', size);
    };
  }, []);
  const { tree, evaluation } = result;
  useEffect(() => {
    if (!wide) return;
    let stopped = false;
    const rows = visibleRows(tree).length;
    const timer = setTimeout(
      async () => {
        if (rows > MOST) {
          setDrawn('large');
          return;
        }
        // Without its file there is no picture; the outline says the same.
        const picture = await pictureLater().catch(() => null);
        if (!picture || stopped) return;
        const { svg, width, height } = picture.toSvg(tree, { theme, evaluation });
        setDrawn({ url: dataUrl(svg), width, height });
      },
      rows > AT_ONCE ? REST_MS : 0,
    );
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [tree, evaluation, theme, wide]);
  if (!wide || !drawn) return null;
  return (
    <details open className="min-w-0 text-sm print:hidden">
      <summary className="min-h-7 text-ink-2">Picture</summary>
      {drawn === 'large' ? (
        <p className="text-ink-2">
          The picture shows up to {MOST} products. Fold some branches, or export the whole tree as SVG.
        </p>
      ) : (
        <section
          aria-label="Picture of the tree"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          className="max-h-[34rem] overflow-auto rounded-md border border-rule bg-paper"
        >
          {/* biome-ignore lint/performance/noImgElement: a data address, made here */}
          <img
            src={drawn.url}
            width={Math.round(drawn.width * SCALE)}
            height={Math.round(drawn.height * SCALE)}
            alt="The tree from left to right; the outline below holds the same products and numbers."
            className="max-w-none"
          />
        </section>
      )}
    </details>
  );
});
