/**
 * Draws the preview cards of pages and passages. They are made here and not by Next because a figure's card needs its static
 * markup and the compiled style sheet, and because a card that was drawn before is taken from the cache.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { KINDS, type Kind } from '../../components/mdx/blocks/kinds';
import { beginning } from '../../components/page/quotes';
import { capital } from '../../components/words/capital';
import type { Passage } from '../../content/page/passages';
import { sourcesOf } from '../../content/page/resolve';
import { loadShares } from '../../content/page/shares';
import { isQuoted, KIND_WORDS } from '../_site/share';
import { cardPath, SITE_NAME, SITE_SUBTITLE } from '../_site/urls';
import { faceData } from './card-faces';
import { plain } from './card-words';
import { figureDrawing, type Sharp, sharpOrNot } from './figure-drawing';
import { type PageCard, pageCards } from './page-cards';
import { ShareCard, type ShareCardProps } from './share-card';
import { readSheet, type Sheet } from './sheet';

const WIDTH = 1200;
const HEIGHT = 630;
/** Raise it when the same card would be drawn differently: files drawn before are then left aside. */
const EDITION = 3;

/** Letters need few colours, drawings more; a palette makes a card a third as large. */
const COLOURS = { words: 16, drawing: 40 };

/** So much of a text stands on a card. */
const MOST = { quoted: 240, term: 200, heading: 145 };

/** A figure's drawing at its start, for a card. */
async function drawingFor(id: string, sheet: Sheet, sharp: Sharp): Promise<Pick<ShareCardProps, 'drawing'>> {
  const flat = await figureDrawing(id, sheet, 'dark', sharp);
  if (!flat) return {};
  const { svg, width, height } = flat;
  return {
    drawing: { src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, ratio: width / height },
  };
}

async function cardOf(p: Passage, sheet: Sheet, sharp: Sharp): Promise<ShareCardProps> {
  const quoted = isQuoted(p);
  const kinds = (p.figure?.kinds ?? []) as Kind[];
  // A claim is its source's; a card that travels alone should say whose.
  const named = sourcesOf(p.sources);
  const sources = p.kind === 'claim' && named.length <= 2 ? named.map(({ short }) => plain(short)) : [];
  return {
    kind: [KIND_WORDS[p.kind], ...kinds.map((kind) => KINDS[kind].badge), ...sources].join(' · '),
    place: plain(p.pageTitle),
    // The card names the page at its foot.
    title: plain(quoted ? p.title : capital(p.title)),
    text:
      p.kind === 'figure'
        ? ''
        : plain(beginning(p.text, MOST[quoted ? 'quoted' : p.kind === 'term' ? 'term' : 'heading'])),
    quoted,
    ...(p.kind === 'figure' && (await drawingFor(p.id, sheet, sharp))),
  };
}

async function pageCardOf(
  { kind, title, line, figure }: PageCard,
  sheet: Sheet,
  sharp: Sharp,
): Promise<ShareCardProps> {
  return {
    kind,
    // A page of the site as such names it above; its foot says what the site is.
    place: title === SITE_NAME ? '' : kind === SITE_NAME ? SITE_SUBTITLE : SITE_NAME,
    title: plain(title),
    text: plain(line),
    quoted: false,
    ...(figure && (await drawingFor(figure, sheet, sharp))),
  };
}

/** What the step did. */
export interface DrawnCards {
  cards: number;
  /** of them new, not from the cache */
  drawn: number;
  bytes: number;
}

/**
 * Writes a card for every page and every share page.
 * @param css the compiled style sheet of the site
 * @param write puts a file into the release
 */
export async function writeCards(
  root: string,
  css: string,
  write: (file: string, data: Buffer) => void,
): Promise<DrawnCards> {
  const { ImageResponse } = await import('next/og.js');
  const sharp = await sharpOrNot();
  const sheet = readSheet(css);
  const cache = path.join(root, '.next/cache/cards');
  mkdirSync(cache, { recursive: true });
  const design = [
    ...['share-card.tsx', 'card-words.ts', 'card-faces.ts'].map((file) => `app/_pictures/${file}`),
    'components/ui/palette.ts',
  ].map((file) => readFileSync(path.join(root, file), 'utf8'));
  const fonts = [
    { name: 'Serif', data: faceData('Serif'), weight: 600 as const },
    { name: 'Sans', data: faceData('Sans'), weight: 400 as const },
  ];
  const used = new Set<string>();
  const done: DrawnCards = { cards: 0, drawn: 0, bytes: 0 };
  const one = async (address: string, card: ShareCardProps) => {
    const key = createHash('sha256')
      .update(JSON.stringify([EDITION, !!sharp, design, card]))
      .digest('hex')
      .slice(0, 24);
    const kept = path.join(cache, `${key}.png`);
    used.add(`${key}.png`);
    let png: Buffer;
    if (existsSync(kept)) png = readFileSync(kept);
    else {
      const drawn = new ImageResponse(createElement(ShareCard, card), { width: WIDTH, height: HEIGHT, fonts });
      png = Buffer.from(await drawn.arrayBuffer());
      if (sharp)
        png = await sharp(png)
          .png({
            palette: true,
            colours: card.drawing ? COLOURS.drawing : COLOURS.words,
            dither: 0,
            effort: 7,
            compressionLevel: 9,
          })
          .toBuffer();
      writeFileSync(kept, png);
      done.drawn++;
    }
    write(cardPath(address).slice(1), png);
    done.cards++;
    done.bytes += png.length;
  };
  // Two at a time: one is laid out while the other is packed.
  const waiting = [
    ...pageCards().map((page) => async () => one(page.path, await pageCardOf(page, sheet, sharp))),
    ...loadShares().map((share) => async () => one(share.path, await cardOf(share.passage, sheet, sharp))),
  ].values();
  const worker = async () => {
    for (const draw of waiting) await draw();
  };
  await Promise.all([worker(), worker()]);
  for (const file of readdirSync(cache)) if (!used.has(file)) rmSync(path.join(cache, file));
  return done;
}
