/**
 * `npm run new-figure NAME`: a figure that runs, is tested and has a drawing, to be changed into the one you want. It writes a folder
 * components/widgets/NAME/ and one line into components/widgets/figures.ts.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figureFiles, withLine } from './scaffold';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [name = ''] = process.argv.slice(2);
const list = path.join(root, 'components/widgets/figures.ts');
try {
  const files = figureFiles(name);
  if (existsSync(path.join(root, `components/widgets/${name}`)))
    throw new Error(`components/widgets/${name}/ is there already; choose another name`);
  mkdirSync(path.join(root, `components/widgets/${name}`));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(root, file), text);
  writeFileSync(list, withLine(readFileSync(list, 'utf8'), name));
  console.log(
    [
      `${Object.keys(files).join('\n')}\n`,
      `Look at it:    npm run stage -- ${name}`,
      `Test it:       npm run unit -- components/widgets/${name}`,
      `Show it:       ${name} in “widgets” at the head of the chapter, and where it stands\n`,
      `<Figure id="${name}" widget="${name}" kind="toy" title="…">\n\nWhat to look at and what to try.\n`,
      '<Assumptions>\n\n- What is assumed.\n\n</Assumptions>\n\n</Figure>\n',
      'Then:          npm run check, npm run anchors; after a build npx tsx tests/tools/embed-heights.ts',
    ].join('\n'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
