/** What is wrong with the files of an EPUB, as far as it shows without a reader: form, references, and what the package lists. */
import path from 'node:path';
import { JSDOM } from 'jsdom';

type Files = ReadonlyMap<string, Uint8Array>;

const decode = (data: Uint8Array | undefined): string => new TextDecoder().decode(data);

/** @returns one line for each fault */
export function faultsOfEpub(files: Files): string[] {
  const { window } = new JSDOM('');
  const parser = new window.DOMParser();
  const faults: string[] = [];
  const documents = new Map<string, Document>();
  for (const [name, data] of files) {
    if (!/\.(xhtml|opf|xml|svg)$/.test(name)) continue;
    const document = parser.parseFromString(decode(data), 'application/xml');
    const error = document.querySelector('parsererror');
    if (error) faults.push(`${name}: ${error.textContent?.slice(0, 200)}`);
    else documents.set(name, document);
    if (document.documentElement.localName === 'svg' && document.querySelector('[translate]'))
      faults.push(`${name}: “translate” is no attribute of SVG`);
  }
  const opf = documents.get('EPUB/package.opf');
  if (!opf) return [...faults, 'there is no package'];
  const listed = new Set([...opf.querySelectorAll('manifest item')].map((item) => `EPUB/${item.getAttribute('href')}`));
  for (const name of listed) if (!files.has(name)) faults.push(`the package lists ${name}, which is not there`);
  for (const name of files.keys())
    if (/^EPUB\/(?!package\.opf)/.test(name) && !listed.has(name)) faults.push(`${name} is not listed`);
  const ids = new Set([...opf.querySelectorAll('manifest item')].map((item) => item.getAttribute('id')));
  for (const item of opf.querySelectorAll('spine itemref'))
    if (!ids.has(item.getAttribute('idref'))) faults.push(`the spine names ${item.getAttribute('idref')}`);
  for (const [name, document] of documents) {
    const own = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of own.filter((one, i) => own.indexOf(one) !== i)) faults.push(`${name}: the id ${id} stands twice`);
    for (const element of document.querySelectorAll('[href], [src]')) {
      if (name === 'EPUB/package.opf') continue;
      const to = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^https?:/.test(to)) continue;
      const [file = '', id] = to.split('#');
      const target = file ? path.posix.join(path.posix.dirname(name), file) : name;
      if (!files.has(target)) faults.push(`${name}: ${to} is not there`);
      else if (id && !documents.get(target)?.querySelector(`[id="${id}"]`))
        faults.push(`${name}: ${to} has no such place`);
    }
    for (const img of document.querySelectorAll('img'))
      if (!img.hasAttribute('alt')) faults.push(`${name}: a picture without alt`);
  }
  window.close();
  return faults;
}
