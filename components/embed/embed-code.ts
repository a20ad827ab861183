/** The code that puts a figure into another page: copied by readers, and handed out by oEmbed. */
import { escapeMarkup } from '../ui/escape';

/** The width for which the heights in the figures’ papers were measured. */
export const EMBED_WIDTH = 640;

/**
 * The height that oEmbed asks for: forums put a frame of any height between two answers, and few follow the height that it tells.
 * So low a frame shows the figure's poster (components/embed/embed.ts).
 */
export const CARD_HEIGHT = 480;

/**
 * What the frame may do: run the figure, keep its own origin (its code comes as modules, which a host need not hand to
 * strangers), and open links in a page of their own. Nothing else: no forms, no dialogs, no leading the host's page away.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** An embed as its code names it. */
export interface EmbedCode {
  /** full address of the embed, with state */
  src: string;
  /** the figure's title */
  title: string;
  siteName: string;
  /** in CSS pixels, at EMBED_WIDTH */
  height: number;
}

/** The `<iframe>` of an embed. */
export function embedCode({ src, title, siteName, height }: EmbedCode): string {
  const name = siteName ? `${title} (figure from ${siteName})` : title;
  return `<iframe src="${escapeMarkup(src)}" title="${escapeMarkup(name)}" width="${EMBED_WIDTH}" height="${Math.ceil(height)}" style="width:100%;max-width:${EMBED_WIDTH}px;border:0" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}
