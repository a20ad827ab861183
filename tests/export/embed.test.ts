/** Every figure can be shown alone in another page, and says so in the way of oEmbed where the public address is known. */
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attr, elements, first, parsePage, textOf } from '../../app/_html/html';
import { fileOf } from '../../app/_site/addresses';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { loadPassages, sharePath } from '../../content/page/passages';
import { files, read } from './out';

const embeds = loadEmbeds();
const known = new Set(files);
const canonical = [...elements(parsePage(read('index.html')))].find((e) => attr(e, 'rel') === 'canonical');
const site = canonical ? (attr(canonical, 'href') ?? '').replace(/\/$/, '') : null;
const shares = new Map(loadPassages().flatMap((p) => (p.kind === 'figure' ? [[p.id, sharePath(p)]] : [])));

it('there is one for each figure, with its drawing for low frames in both themes, and no other', () => {
  expect(embeds.length).toBeGreaterThan(15);
  // Each folder below the top has its copy of theme.js (app/_export/finish.ts).
  const pages = files.filter((f) => f.startsWith('embed/') && f !== 'embed/theme.js');
  expect(pages.sort()).toEqual(
    embeds
      .flatMap(({ id }) => ['index.html', 'drawing-light.svg', 'drawing-dark.svg'].map((f) => `embed/${id}/${f}`))
      .sort(),
  );
});

it('answers of oEmbed are there exactly if the public address is known', () => {
  const answers = files.filter((f) => f.startsWith('oembed/'));
  expect(answers.sort()).toEqual(site ? embeds.map((e) => `oembed/${e.id}.json`).sort() : []);
});

describe.each(embeds.map((e) => [e.id, e] as const))('%s', (id, embed) => {
  const address = embedPath(id);
  const page = parsePage(read(`${address.slice(1)}index.html`));
  const all = [...elements(page)];
  const main = first(page, 'main');
  const one = (test: (e: (typeof all)[number]) => boolean) => all.filter(test);

  it('is one figure with title, badge, caption and a link to its place, and nothing of the site around it', () => {
    expect(one((e) => attr(e, 'data-island') !== undefined).map((e) => attr(e, 'data-island'))).toEqual([embed.widget]);
    expect(textOf(first(main, 'h1'))).toBe(embed.title);
    expect(one((e) => /\bbadge\b/.test(attr(e, 'class') ?? '')).length).toBe(embed.kinds.length);
    const caption = one((e) => attr(e, 'data-part') === 'caption')[0];
    expect(caption && textOf(caption).length).toBeGreaterThan(30);
    const onward = one((e) => attr(e, 'data-onward') !== undefined)[0];
    expect(fileOf(address, (onward && attr(onward, 'href')) ?? '')).toEqual({
      file: `${embed.page.slice(1)}index.html`,
      fragment: id,
    });
    expect(one((e) => /^(header|footer|nav)$/.test(e.tagName))).toEqual([]);
  });

  it('opens what leads away in a page of its own, and never in the host’s', () => {
    const links = one((e) => e.tagName === 'a');
    const within = links.filter((e) => attr(e, 'href')?.startsWith('#'));
    for (const e of links.filter((link) => !within.includes(link)))
      expect([attr(e, 'target'), attr(e, 'rel')]).toEqual(['_blank', 'noopener']);
    const ids = new Set(all.flatMap((e) => attr(e, 'id') ?? []));
    for (const e of within) expect(ids, attr(e, 'href')).toContain((attr(e, 'href') ?? '').slice(1));
  });

  it('is not for search engines, and names the chapter as the original', () => {
    const robots = one((e) => attr(e, 'name') === 'robots')[0];
    expect(robots && attr(robots, 'content')).toContain('noindex');
    const original = one((e) => attr(e, 'rel') === 'canonical')[0];
    expect(original && attr(original, 'href')).toBe(site ? `${site}${embed.page}` : undefined);
    if (known.has('sitemap.xml')) expect(read('sitemap.xml')).not.toContain('/embed/');
  });

  it('runs its own script before the first paint', () => {
    const scripts = one((e) => e.tagName === 'script' && attr(e, 'type') !== 'application/ld+json');
    expect(scripts.map((e) => fileOf(address, attr(e, 'src') ?? '')?.file.replace(/-[\w]+\.js$/, '.js'))).toEqual([
      'embed/theme.js',
      '_islands/loader.js',
      '_islands/embed.js',
    ]);
    expect(scripts.map((e) => attr(e, 'type'))).toEqual([undefined, 'module', undefined]);
  });

  it('is named with its height on the figure in its chapter, so that readers can copy its code', () => {
    const chapter = [...elements(parsePage(read(`${embed.page.slice(1)}index.html`)))];
    const figure = chapter.find((e) => e.tagName === 'figure' && attr(e, 'id') === id);
    expect(figure && attr(figure, 'data-embed-height')).toBe(String(embed.height));
  });

  it('has an answer of oEmbed that hosts can use, and both its pages lead to it', () => {
    const share = shares.get(id) ?? '';
    for (const where of [address, share]) {
      const link = [...elements(parsePage(read(`${where.slice(1)}index.html`)))].filter(
        (e) => attr(e, 'type') === 'application/json+oembed',
      );
      if (!site) expect(link).toEqual([]);
      else {
        expect(link.map((e) => [attr(e, 'rel'), attr(e, 'href')])).toEqual([
          ['alternate', `${site}/oembed/${id}.json`],
        ]);
        expect(link[0] && attr(link[0], 'title')).toBe(embed.title);
      }
    }
    if (!site) return;
    const answer = JSON.parse(read(`oembed/${id}.json`)) as Record<string, string | number>;
    // What the specification asks of the type "rich".
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: embed.title,
      width: 640,
      // A card's height, in which the embed is its poster: a frame of 2,000 px would push a discussion apart.
      height: 480,
    });
    expect(answer.provider_url).toBe(`${site}/`);
    expect(answer.cache_age).toBeGreaterThan(0);
    expect(answer.thumbnail_url).toBe(`${site}/og${share.slice(0, -1)}.png`);
    expect(known).toContain(String(answer.thumbnail_url).slice(site.length + 1));
    const [frame, ...more] = [...elements(parseFragment(String(answer.html)))];
    expect(more).toEqual([]);
    expect(frame && [frame.tagName, attr(frame, 'src'), attr(frame, 'height')]).toEqual([
      'iframe',
      `${site}${address}`,
      '480',
    ]);
    expect(frame && attr(frame, 'title')).toContain(embed.title);
    expect(frame && attr(frame, 'sandbox')?.split(' ')).toContain('allow-scripts');
  });
});
