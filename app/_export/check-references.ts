import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attr, elements, parsePage } from '../_html/html';
import { fileOf } from '../_site/addresses';

/**
 * Looks for references in the release that point at nothing: files that are not there, fragments without their id.
 * @param files every file of the release, relative to its top
 * @returns one line for each dangling reference
 */
export function danglingReferences(release: string, files: string[]): string[] {
  const known = new Set(files);
  const dangling: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const already = ids.get(file);
    if (already) return already;
    const found = new Set<string>();
    for (const element of elements(parsePage(readFileSync(path.join(release, file), 'utf8')))) {
      const id = attr(element, 'id');
      if (id !== undefined) found.add(id);
    }
    ids.set(file, found);
    return found;
  };
  for (const file of files) {
    if (file.endsWith('.css')) {
      const css = readFileSync(path.join(release, file), 'utf8');
      for (const [, to = ''] of css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)) {
        if (/^(data:|#)/.test(to)) continue;
        const target = fileOf(`/${file}`, to);
        if (target && !known.has(target.file)) dangling.push(`${file}: url(${to})`);
      }
    }
    // 404.html is shown at any depth; its addresses start from the site's path and are checked as such by a test.
    if (!file.endsWith('.html') || file === '404.html') continue;
    const page = `/${file.replace(/index\.html$/, '')}`;
    for (const element of elements(parsePage(readFileSync(path.join(release, file), 'utf8')))) {
      for (const name of ['href', 'src', 'poster']) {
        const value = attr(element, name);
        if (value === undefined) continue;
        const target = fileOf(page, value);
        if (!target) continue;
        if (!known.has(target.file) || !existsSync(path.join(release, target.file)))
          dangling.push(`${file}: ${name}="${value}"`);
        // A fragment such as g=bridge-inspection is a page's state, not a place in it.
        else if (
          target.fragment &&
          !target.fragment.includes('=') &&
          target.file.endsWith('.html') &&
          !idsOf(target.file).has(target.fragment)
        ) {
          dangling.push(`${file}: ${name}="${value}" (no such id)`);
        }
      }
      const modules = [
        ...(attr(element, 'data-modules')?.split(' ') ?? []),
        attr(element, 'data-data'),
        attr(element, 'data-sheet'),
      ];
      for (const module of modules) {
        if (module && !known.has(`_islands/${module.slice(2)}`)) dangling.push(`${file}: island file ${module}`);
      }
    }
  }
  return dangling;
}
