/** Hosts as they are: one that answers an address without its last slash with the page itself. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { staticHost } from '../../app/_export/static-host';
import { expect, test, wakeAll } from './test';

const BASE = '/deep/er/';
const OUT = realpathSync('out');
let server: Server;
let origin = '';

test.beforeAll(async () => {
  const answer = staticHost(OUT, BASE);
  server = createServer((request, response) => {
    const [, name = '', rest = ''] = /^\/deep\/er\/([^?]*[^/?])(\?.*)?$/.exec(request.url ?? '') ?? [];
    const folder = path.join(OUT, name);
    if (name && existsSync(folder) && statSync(folder).isDirectory()) request.url = `${BASE}${name}/${rest}`;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a host that leaves out the last slash serves pages that work @desk', async ({ page, quiet }) => {
  for (const [address, link] of [
    ['how-far?reach=v1.c50&from=a%2Fb#reach', 'a[rel=next]'],
    ['s/how-far/reach?reach=v1.c50#reach', 'a[data-onward]'],
    ['embed/reach?reach=v1.c50&theme=dark#reach', null],
    ['about/links', 'a.site-name'],
  ] as const) {
    await page.goto(`${origin}${BASE}${address}`);
    await expect(page).toHaveURL(`${origin}${BASE}${address.replace(/[?#]|$/, '/$&')}`);
    await expect(page.locator('html')).toHaveClass(/\bjs\b/);
    // The sheets have come, and so has the figure's code.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Source Serif|Inter/);
    await wakeAll(page);
    if (address.includes('c50')) await expect(page.getByText('50 %').first()).toBeAttached();
    if (link === null) continue;
    await page.locator(link).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url().startsWith(`${origin}${BASE}`), page.url()).toBe(true);
  }
  // An unknown address is left as it is. Browsers ask ahead for what a page names before its address is right: those come to nothing.
  await page.goto(`${origin}${BASE}no-such-page`);
  await expect(page).toHaveURL(`${origin}${BASE}no-such-page`);
  for (const line of quiet.splice(0)) if (!line.startsWith('request to ') && !/404/.test(line)) quiet.push(line);
});
