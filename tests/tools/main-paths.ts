/**
 * How long the main path of each chapter is: words outside figures, guesses, side notes and what is folded.
 *   npx tsx tests/tools/main-paths.ts
 */
import { MAIN_PATH } from '../../content/check/finished';
import { loadWrittenPages } from '../../content/site';

if (process.argv[1]?.endsWith('main-paths.ts'))
  for (const { path, isChapter, scan } of loadWrittenPages())
    if (isChapter)
      console.log(
        `${path.padEnd(34)} ${String(scan.mainWords).padStart(5)} of ${String(scan.words).padStart(5)}${scan.mainWords > MAIN_PATH.most ? '   above' : ''}`,
      );
