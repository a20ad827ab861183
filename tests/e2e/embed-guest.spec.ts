/** An embed as a guest in another page, on another origin. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { embedCode } from '../../components/embed/embed-code';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { expect, test } from './test';

const embeds = loadEmbeds();
const at = (id: string) => embedPath(id).slice(1);

test.describe('as a guest', () => {
  let server: Server;
  let host = '';
  let body = '';

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      response.writeHead(request.url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.url === '/' ? body : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Another origin than the site's, which answers on localhost.
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  test.afterAll(() => new Promise((resolve) => server.close(resolve)));
  test.afterEach(({ quiet }) => {
    // The host's own page is no request that the embed made.
    for (let i = quiet.length - 1; i >= 0; i--) if (quiet[i] === `request to ${host}`) quiet.splice(i, 1);
  });

  /** A host's page: a field, the frame as readers copy it, a field, and the listener that the documentation gives. */
  async function visit(
    page: Page,
    baseURL: string | undefined,
    id: string,
    query = '',
    height = 0,
    sandbox?: string,
  ): Promise<void> {
    const embed = embeds.find((e) => e.id === id);
    const src = new URL(at(id), baseURL).href.replace('127.0.0.1', 'localhost') + query;
    const given = embedCode({ src, title: embed?.title ?? '', siteName: 'S', height: height || (embed?.height ?? 0) });
    const code = sandbox === undefined ? given : given.replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`);
    body = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><script>
      window.told = [];
      addEventListener('message', (event) => {
        if (event.data?.type !== 'pastwhatwecancheck:height') return;
        told.push(event.data);
        if (${height === 0}) for (const frame of document.querySelectorAll('iframe'))
          if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
      });
    </script><body style="margin:0"><button id="before">before</button><div>${code.replace('loading="lazy"', '')}</div>
    <button id="after">after</button><div style="height:3000px"></div>`;
    await page.goto(host);
  }
  const frameOf = (page: Page) => page.frameLocator('iframe');
  const told = (page: Page) =>
    page.evaluate(() => (window as unknown as { told: { figure: string; height: number }[] }).told);

  test('it tells its height, and again when that changes; the host that follows never shows a bar', async ({
    page,
    baseURL,
  }) => {
    await visit(page, baseURL, 'reach');
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
    const first = (await told(page)).at(-1);
    expect(first?.figure).toBe('reach');
    expect(first?.height).toBeGreaterThan(200);
    const fits = () =>
      frameOf(page)
        .locator('html')
        .evaluate((root) => root.scrollHeight - root.clientHeight);
    await expect.poll(fits).toBeLessThanOrEqual(0);
    await frameOf(page).getByText('What this figure assumes').click();
    await expect.poll(async () => (await told(page)).at(-1)?.height).toBeGreaterThan((first?.height ?? 0) + 20);
    await expect.poll(fits).toBeLessThanOrEqual(0);
    await frameOf(page).getByText('What this figure assumes').click();
    await expect.poll(async () => (await told(page)).at(-1)?.height).toBe(first?.height);
    // It says what changed and no more: the host's answer must not set off another round.
    const count = (await told(page)).length;
    await page.waitForTimeout(500);
    expect((await told(page)).length).toBe(count);
  });

  test.describe('in a host’s stricter sandbox', () => {
    // Fonts are refused to a frame without an origin of its own, and the modules; the page says both.
    test.afterEach(({ quiet }) => {
      for (let i = quiet.length - 1; i >= 0; i--) if (/CORS policy|ERR_FAILED/.test(quiet[i] ?? '')) quiet.splice(i, 1);
    });
    for (const id of ['feedback-loop', 'blind-spots', 'coin-run'])
      test(`${id} lives all the same, in the state that its address names @desk`, async ({ page, baseURL }) => {
        await visit(page, baseURL, id, id === 'feedback-loop' ? '?feedback-loop=v1.k6' : '', 0, 'allow-scripts');
        const frame = frameOf(page);
        await frame.locator('[data-island]').hover({ position: { x: 20, y: 20 } });
        await expect(frame.locator('[data-awake]')).toHaveCount(1);
        if (id === 'feedback-loop')
          await expect(frame.getByRole('slider', { name: 'Lines you can check' })).toHaveValue('6');
        await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
      });
  });

  test('the wheel over it moves the host’s page @desk', async ({ page, baseURL, isMobile }) => {
    test.skip(isMobile, 'there is no wheel');
    await visit(page, baseURL, 'reach');
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
    const box = await page.locator('iframe').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });

  test('in a low frame the wheel goes to the host; a frame that grows shows the figure, and one sent to a state does at once @desk', async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'there is no wheel');
    await visit(page, baseURL, 'reach', '', 360);
    const poster = frameOf(page).locator('[data-poster]');
    await expect(poster).toBeVisible();
    // The height it tells is the figure's, not the poster's.
    await expect.poll(async () => (await told(page)).at(-1)?.height ?? 0).toBeGreaterThan(500);
    const box = await page.locator('iframe').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 150);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.style.height = '2000px';
    });
    await expect(poster).toBeHidden();
    await expect(frameOf(page).locator('[data-live] h1')).toBeVisible();
    await visit(page, baseURL, 'reach', '?state=v1.c80', 360);
    await expect(frameOf(page).locator('[data-awake]')).toHaveCount(1);
    await expect(poster).toBeHidden();
  });

  test('at a height that is too small the figure scrolls once it is asked for, and then hands the wheel on @desk', async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'there is no wheel');
    await visit(page, baseURL, 'lamp', '', 360);
    await frameOf(page).getByRole('button', { name: 'Run this figure' }).click();
    await expect(frameOf(page).locator('[data-live] h1')).toBeFocused();
    const box = await page.locator('iframe').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(300);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(200);
  });

  for (const id of ['reach', 'decomposition', 'labour-and-preference']) {
    test(`${id} takes no focus by itself, and Tab goes through it and out @desk`, async ({
      page,
      baseURL,
      isMobile,
    }) => {
      test.skip(isMobile, 'there is no keyboard');
      await visit(page, baseURL, id, id === 'reach' ? '?state=v1.c80' : '');
      await page.locator('#before').focus();
      await expect(frameOf(page).locator('[data-live] h1')).toBeVisible();
      if (id === 'reach') await expect(frameOf(page).locator('[data-awake]')).toHaveCount(1);
      await page.waitForTimeout(300);
      await expect(page.locator('#before')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator('iframe')).toBeFocused();
      await expect(frameOf(page).locator('[data-awake]')).toHaveCount(id === 'reach' ? 1 : 0);
      const isOut = () => page.evaluate(() => document.activeElement?.id === 'after');
      let steps = 1;
      while (!(await isOut()) && steps < 120) {
        await page.keyboard.press('Tab');
        steps++;
      }
      expect(await isOut(), `${steps} steps`).toBe(true);
      // And back in again.
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator('iframe')).toBeFocused();
      await expect(frameOf(page).locator('[data-awake]')).toHaveCount(1);
    });
  }

  test('its link leads to the figure’s place in a page of its own @desk', async ({ page, baseURL, context }) => {
    await visit(page, baseURL, 'lamp', '?lamp=v1.l1');
    // Until the host has given the frame the height that it told, everything in it may still move away from under the press.
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height === (await told(page)).at(-1)?.height)
      .toBe(true);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const opened = context.waitForEvent('page');
    await frameOf(page).locator('a[data-onward]').click();
    const place = await opened;
    await expect(place).toHaveURL(/#lamp$/);
    expect(new URL(page.url()).href).toBe(host);
    expect(await place.evaluate(() => window.opener)).toBeNull();
  });
});
