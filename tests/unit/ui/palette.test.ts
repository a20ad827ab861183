/** Colours have one home, app/globals.css; palette.ts carries some of them to where no style sheet reaches. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { palette } from '../../../components/ui/palette';

const read = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8');

/** `--paper-2` → paper2, with its value in either scheme. */
const tokens = new Map(
  [...read('app/globals.css').matchAll(/^ {2}--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)].map(
    ([, name = '', light = '', dark = '']) => [name.replaceAll('-', ''), { light, dark }] as const,
  ),
);

it('the palette says what the style sheet says', () => {
  expect(tokens.size).toBeGreaterThan(20);
  for (const [name, colour] of Object.entries(palette)) expect([name, tokens.get(name)]).toEqual([name, colour]);
});

it('the icon is in the colours of a dark page', () => {
  const used = new Set(read('app/icon.svg').match(/#[0-9a-f]{3,8}\b/gi));
  expect(used).toEqual(new Set([palette.paper.dark, palette.lamp.dark]));
});

it('no token’s colour is written down anywhere else; scenes have colours of their own', () => {
  const scene = /^components\/(gym|ui\/station-marks|widgets)\b/;
  const files = ['app', 'content', 'components', 'public'].flatMap((top) =>
    readdirSync(path.join(process.cwd(), top), { recursive: true, withFileTypes: true })
      // a route’s folder may be named like the file it makes
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(process.cwd(), path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .filter((file) => /\.(tsx?|mjs|js|css)$/.test(file) && !scene.test(file))
      .filter((file) => file !== 'app/globals.css' && file !== 'components/ui/palette.ts'),
  );
  expect(files.length).toBeGreaterThan(200);
  const known = new Map([...tokens].flatMap(([name, { light, dark }]) => [light, dark].map((hex) => [hex, name])));
  const copies = files.flatMap((file) =>
    [...read(file).matchAll(/#[0-9a-f]{6}\b/gi)].flatMap(([hex]) => {
      // on the lamp's gold, which is bright in both schemes, the path's numbers are dark in both: no token says that
      if (file === 'app/styles/lists.css' && hex === '#201d18') return [];
      const name = known.get(hex.toLowerCase());
      return name ? [`${file}: ${hex} is the token ${name}`] : [];
    }),
  );
  expect(copies).toEqual([]);
});
