/** oEmbed (oembed.com) for hosts that turn a link into a figure: one static answer for each figure. It needs the public address. */
import { CARD_HEIGHT, EMBED_WIDTH, embedCode } from '../../components/embed/embed-code';
import { type Embed, embedPath, loadEmbeds } from '../../content/embeds';
import { loadPassages, sharePath } from '../../content/page/passages';
import { AUTHORS } from '../_site/edition';
import { cardPath, SITE_NAME } from '../_site/urls';

/** Where a figure's answer lies. */
const oembedPath = (id: string): string => `/oembed/${id}.json`;

const DAY_S = 86_400;

/** The answer for one figure. @param card address of its preview card below the site, or null */
function oembed(
  { id, title, height: whole }: Embed,
  site: string,
  card: string | null,
): Record<string, string | number> {
  const height = Math.min(whole, CARD_HEIGHT);
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: AUTHORS,
    provider_name: SITE_NAME,
    provider_url: `${site}/`,
    cache_age: DAY_S,
    html: embedCode({ src: `${site}${embedPath(id)}`, title, siteName: SITE_NAME, height }),
    width: EMBED_WIDTH,
    height,
    ...(card && { thumbnail_url: `${site}${card}`, thumbnail_width: 1200, thumbnail_height: 630 }),
  };
}

/** How every answer is made, by its file. @param site the public address without its last slash */
export function oembedFiles(site: string): Record<string, () => string> {
  const cards = new Map(loadPassages().flatMap((p) => (p.kind === 'figure' ? [[p.id, cardPath(sharePath(p))]] : [])));
  return Object.fromEntries(
    loadEmbeds().map((embed) => [
      oembedPath(embed.id).slice(1),
      () => `${JSON.stringify(oembed(embed, site, cards.get(embed.id) ?? null), null, 2)}\n`,
    ]),
  );
}

/** How a page names the answer for its figure: for `alternates.types` of its metadata. */
export const oembedLink = (id: string, title: string, site: string) => ({
  'application/json+oembed': [{ url: `${site}${oembedPath(id)}`, title }],
});
