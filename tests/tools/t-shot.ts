import { serve } from '../../app/_export/serve';
import { launch, OUT } from './release';

const s = await serve({ root: OUT, port: 0 });
const b = await launch();
const [, , ...paths] = process.argv;
for (const [w, h] of [
  [1280, 800],
  [390, 844],
] as const) {
  const p = await b.newPage({ viewport: { width: w, height: h } });
  for (const path of paths) {
    await p.goto(new URL(path, s.url).href);
    await p.waitForTimeout(700);
    await p.screenshot({ path: `/tmp/sh/page-${path.replace(/\W+/g, '_')}-${w}.png` });
  }
}
await b.close();
await s.close();
