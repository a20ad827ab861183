/** Makes the files that readers can take away, from a release: what /print/ holds as PDF, EPUB and Markdown. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadPage } from '../../../content/pages';
import { CHROMIUM_FLAGS, systemChromium } from '../../../tests/tools/browser';
import { wholeMarkdown } from '../../_formats/whole';
import { AUTHORS, LICENCE, newestDay } from '../../_site/edition';
import { SITE_NAME, SITE_SUBTITLE, siteUrl } from '../../_site/urls';
import { serve } from '../serve';
import { epubFiles, packEpub } from './epub';
import { FOLDER, type Offered, offer } from './links';
import { withFixedDates } from './pdf';
import type { Picture } from './xhtml';

const NAME = 'past-what-we-can-check';

/** As wide as the text of a page of A4, so that stills look as they do on paper. */
const PAPER_WIDTH = 664;

async function launch(): Promise<Browser> {
  const executablePath = systemChromium();
  try {
    return await chromium.launch({ args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
  } catch (error) {
    throw new Error(
      `the PDF and the pictures of the EPUB are made by a Chromium, and none starts here (${(error as Error).message.split('\n')[0]}). Install one, or name it in CHROMIUM_PATH`,
    );
  }
}

/** Every still that shows anything as a picture, by its name: its act's picture, or all of it where it has no such part. */
async function picturesOf(page: Page): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const count = await page.locator('[data-still]').count();
  for (let i = 0; i < count; i++) {
    const { name, ...clip } = await page.evaluate((at) => {
      const still = document.querySelectorAll<HTMLElement>('[data-still]')[at] as HTMLElement;
      const pictured = still.querySelector<HTMLElement>('.stage-picture');
      const shown = pictured && pictured.offsetHeight > 20 ? pictured : still;
      shown.scrollIntoView({ block: 'start', behavior: 'instant' });
      const { x, y, width, height } = shown.getBoundingClientRect();
      // Letters of an axis may stand out of the drawing's own box, into the still's margin.
      const out = Math.min(9, x);
      return { name: still.dataset.still ?? '', x: x - out, y, width: width + 2 * out, height };
    }, i);
    if (clip.width < 1 || clip.height < 1) continue;
    const png = await page.screenshot({ clip, animations: 'disabled' });
    pictures.set(name, { png, width: clip.width, height: clip.height });
  }
  return pictures;
}

async function smaller(pictures: Map<string, Picture>): Promise<void> {
  const { sharpOrNot } = await import('../../_pictures/figure-drawing');
  const sharp = await sharpOrNot();
  if (!sharp) return;
  for (const [name, picture] of pictures) {
    const png = await sharp(Buffer.from(picture.png)).png({ palette: true, quality: 90, effort: 8 }).toBuffer();
    if (png.length < picture.png.length) pictures.set(name, { ...picture, png });
  }
}

/**
 * @param release the folder of the release
 * @param folder where the files go
 * @returns what was made
 */
export async function takeAway(release: string, folder: string): Promise<Offered[]> {
  const day = newestDay();
  const site = siteUrl();
  const read = (file: string) => readFileSync(path.join(release, file));
  const html = read('print/index.html').toString('utf8');
  const made: Offered[] = [];
  mkdirSync(folder, { recursive: true });
  const keep = (ending: string, says: string, data: Uint8Array | string) => {
    const name = `${NAME}.${ending}`;
    const bytes = Buffer.from(data);
    writeFileSync(path.join(folder, name), bytes);
    made.push({ name, says, bytes: bytes.length });
  };
  const server = await serve({ root: release, port: 0 });
  const browser = await launch();
  try {
    const page = await browser.newPage({
      viewport: { width: PAPER_WIDTH, height: 1400 },
      deviceScaleFactor: 2,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    // A slow machine takes minutes over a page of this length.
    page.setDefaultTimeout(600_000);
    await page.goto(`${server.url}print/`, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
    // What waits for the reader to come near has to be there for paper.
    await page.evaluate(async () => {
      for (const img of document.images) img.loading = 'eager';
      await document.fonts.ready;
      await Promise.all([...document.images].map((img) => img.decode().catch(() => {})));
    });
    const pdf = await page.pdf({
      format: 'A4',
      printBackground: true,
      preferCSSPageSize: false,
      tagged: true,
      outline: true,
    });
    keep('pdf', 'PDF, as it prints', withFixedDates(pdf, day));
    const pictures = await picturesOf(page);
    await smaller(pictures);
    const about = {
      title: SITE_NAME,
      subtitle: SITE_SUBTITLE,
      summary: loadPage('home').summary,
      author: AUTHORS,
      rights: `Text and figures: ${LICENCE.name}, ${LICENCE.url}`,
      day,
    };
    keep('epub', 'EPUB, for e-readers', packEpub(epubFiles({ html, site, pictures, about, read }), day));
  } finally {
    await browser.close();
    await server.close();
  }
  keep('md', 'Markdown, one file', wholeMarkdown(site));
  return made;
}

/** Puts the files into a release, and the links to them on its page that prints. */
export async function carry(release: string): Promise<Offered[]> {
  const made = await takeAway(release, path.join(release, FOLDER));
  const file = path.join(release, 'print/index.html');
  writeFileSync(file, offer(readFileSync(file, 'utf8'), made));
  return made;
}
