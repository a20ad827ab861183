import type { Metadata } from 'next';
import { AUTHORS } from './edition';
import { cardPath, SITE_NAME, siteUrl } from './urls';

/** Title, description, canonical address and preview card of a page. @param path such as "/how-far/" */
export function pageMetadata(path: string, title: string, description: string): Metadata {
  const site = siteUrl();
  const fullTitle = path === '/' ? title : `${title} · ${SITE_NAME}`;
  const images = site
    ? [{ url: `${site}${cardPath(path)}`, width: 1200, height: 630, type: 'image/png', alt: title }]
    : [];
  return {
    title: fullTitle,
    description,
    // Quotations take the name from here (components/page/copy.ts).
    authors: [{ name: AUTHORS }],
    ...(site && { alternates: { canonical: `${site}${path}` } }),
    openGraph: {
      title,
      description,
      siteName: SITE_NAME,
      type: path === '/' ? 'website' : 'article',
      ...(site && { url: `${site}${path}`, images }),
    },
    twitter: { card: site ? 'summary_large_image' : 'summary', title, description, ...(site && { images }) },
  };
}
