/** Trees that travel from the workbench and to it: as links and as files, good, bad and hostile. */
import { readFileSync } from 'node:fs';
import { encodeLink } from '../../components/lab/link';
import { parseOutline } from '../../components/lab/outline';
import { alert, openFile, panel, paste, rows, seen, visit } from './lab';
import { expect, test } from './test';

test('a shared link shows a copy and never touches one’s own tree', async ({ page, browser }) => {
  await visit(page);
  await paste(page, 'Sent tree (60 min)\n  First, with ünïcödé (5 min)\n    c: 0.4\n  Second');
  await panel(page, 'Share or export');
  const link = await page.getByLabel('The whole tree is in the link').inputValue();
  expect(link).toMatch(/#t1\./);

  const other = await browser.newContext({ locale: 'en-GB' });
  const reader = await other.newPage();
  await reader.goto(link.replace(/#.*/, ''));
  await expect(reader.getByRole('treegrid')).toBeVisible();
  await paste(reader, 'My own tree\n  Mine');
  await reader.goto(link);
  await seen(reader, ['Sent tree', '-First, with ünïcödé', '-Second']);
  await expect(reader.locator('[data-copy-bar]')).toContainText('came with a link');
  await reader.reload();
  await seen(reader, ['Sent tree', '-First, with ünïcödé', '-Second']);
  await reader.getByRole('button', { name: /^Back to/ }).click();
  await seen(reader, ['My own tree', '-Mine']);
  await reader.goto(link);
  await reader.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(reader.locator('[data-copy-bar]')).toHaveCount(0);
  expect(reader.url()).not.toContain('#');
  await reader.reload();
  await seen(reader, ['Sent tree', '-First, with ünïcödé', '-Second']);
  await panel(reader, 'My trees');
  await expect(reader.getByRole('button', { name: /^Open My own tree/ })).toBeVisible();
  await other.close();
});

test('hostile and broken links say so and leave the tree alone @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'Mine\n  Still here');
  const read = parseOutline('<img src=x onerror=alert(1)>\n  </script><script>alert(1)</script>');
  const nasty = 'tree' in read ? encodeLink(read.tree) : { problem: '' };
  const good = 'fragment' in nasty ? nasty.fragment : '';
  for (const fragment of [
    `${good.slice(0, -9)}`,
    't1.AAAA',
    't1.',
    `t1.${'A'.repeat(60_000)}`,
    't9.abc',
    't1.<script>',
  ]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(alert(page)).toContainText('could not be opened');
    await seen(page, ['Mine', '-Still here']);
    await alert(page).getByRole('button', { name: 'Close' }).click();
  }
  page.on('dialog', () => expect(true, 'a script ran').toBe(false));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, good);
  await seen(page, ['<img src=x onerror=alert(1)>', '-</script><script>alert(1)</script>']);
  await page.goto('about:blank');
  await visit(page, '#t1.AAAA');
  await expect(alert(page)).toContainText('could not be opened');
  await seen(page, ['Mine', '-Still here']);
});

test('bad files are refused with words, good ones come back as they went @desk', async ({ page }) => {
  await visit(page);
  await paste(page, 'Keep me (20 min)\n  A\n    B');
  for (const [name, text] of [
    ['a.json', '{"format":"something/else","version":1,"root":{}}'],
    ['b.json', 'not json'],
    ['c.json', '{"format":"past-what-we-can-check/decomposition","version":9,"root":{}}'],
    ['d.json', `${'['.repeat(5_000)}`],
    ['e.txt', ''],
  ] as const) {
    await openFile(page, name, text);
    await expect(alert(page)).toContainText('could not be opened');
    await seen(page, ['Keep me', '-A', '--B']);
    await alert(page).getByRole('button', { name: 'Close' }).click();
    await panel(page, 'New or open');
  }
  for (const kind of ['JSON', 'Markdown outline'] as const) {
    await panel(page, 'Share or export');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    await openFile(page, file.suggestedFilename(), text);
    await expect(page.getByRole('button', { name: 'Share or export' })).toHaveAttribute('aria-expanded', 'false');
    await seen(page, ['Keep me', '-A', '--B']);
  }
  await panel(page, 'Share or export');
  for (const [kind, start] of [
    ['PNG', '\u0089PNG'],
    ['SVG', '<svg'],
    ['Mermaid', 'flowchart'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click(),
    ]);
    expect(
      readFileSync(await file.path())
        .toString('latin1')
        .slice(0, start.length),
    ).toBe(start);
  }
});

test('a panel whose file does not arrive says so, and opens when it is asked for again @desk', async ({
  page,
  quiet,
}) => {
  await visit(page);
  await seen(page, await rows(page));
  // What is on the page by now is awake; the panels are fetched at a reader's first touch.
  await page.route(/_islands\/chunk-/, (route) => route.abort());
  await panel(page, 'Share or export');
  await expect(alert(page)).toContainText('did not arrive');
  await page.unroute(/_islands\/chunk-/);
  await alert(page).getByRole('button', { name: 'Close' }).click();
  await panel(page, 'Share or export');
  await expect(page.getByLabel('The whole tree is in the link')).toHaveValue(/#t1\./);
  expect(quiet).not.toEqual([]);
  for (const line of quiet.splice(0)) if (!/ERR_FAILED/.test(line)) quiet.push(line);
});
