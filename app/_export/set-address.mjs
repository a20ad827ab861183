/**
 * Sets the public address of an unpacked release: canonical links, preview cards, feed, site map, oEmbed, whole addresses in Markdown,
 * and the path that 404.html expects. Needs Node 18 or newer and nothing else; it sends nothing anywhere.
 *
 *     node set-address.mjs https://example.org/alignment
 *
 * Run it once, in the folder where the archive was unpacked. The files are then those of a build with that address, and
 * SHA256SUMS is written anew. For another address unpack the archive again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The address with which the differences were made. No reader ever sees it. */
export const STAND_IN = 'https://address.invalid/0folder0';

/**
 * An address without its last slash.
 * @param {string} text
 * @throws {Error} in words, if it is none that a site can have
 */
export function publicAddress(text) {
  const plain = /^https?:\/\/[\w.:-]+(\/[\w.~%-]+)*\/*$/.test(text);
  if (!plain || !URL.canParse(text))
    throw new Error(`“${text}” is no public address. Write it as https://example.org or https://example.org/path`);
  return new URL(text).href.replace(/\/+$/, '');
}

/** @param {string} text @param {string} address from publicAddress */
export function withAddress(text, address) {
  const base = new URL(address).pathname.replace(/\/$/, '');
  const folder = base.split('/').at(-1);
  return text
    .replaceAll(STAND_IN, address)
    .replaceAll('/0folder0', base)
    .replaceAll('0folder0/', folder ? `${folder}/` : '');
}

/** Where a file lies that is named after the folder of the site. @param {string} file @param {string} address from publicAddress */
function fileAt(file, address) {
  const folder = new URL(address).pathname.split('/').filter(Boolean).at(-1);
  return file.replace('/0folder0/', folder ? `/${folder}/` : '/');
}

/** The policy of a page with a style of its own names the hash of that style. @param {string} html */
export function rehashed(html) {
  const css = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  if (css === undefined) return html;
  return html.replace(/'sha256-[^']+'/, `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
}

/**
 * @param {string} text as it came
 * @param {[number, number, string][]} edits where, how many characters go, what comes; from the first place to the last
 */
export function edited(text, edits) {
  let done = '';
  let from = 0;
  for (const [at, gone, come] of edits) {
    done += text.slice(from, at) + come;
    from = at + gone;
  }
  return done + text.slice(from);
}

/** @param {string | Buffer} data */
export const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** @param {string} text of SHA256SUMS @returns {Map<string, string>} file → sum */
export const readSums = (text) =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

/** @param {Map<string, string>} sums */
export const writeSums = (sums) => [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');

/**
 * @param {string} folder where the archive was unpacked
 * @param {string} text the address
 * @returns {{ address: string, files: number }} what was set, and in how many files
 */
export function setAddress(folder, text) {
  const address = publicAddress(text);
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  if (!existsSync(path.join(folder, 'address.json')))
    throw new Error('An address is set already. Unpack the archive again for another.');
  const { edits, files } = JSON.parse(read('address.json'));
  const sums = readSums(read('SHA256SUMS'));
  const made = new Map();
  for (const [file, list] of Object.entries(edits)) {
    const now = read(file);
    if (sha256(now) !== sums.get(file) || sums.get('address.json') !== sha256(read('address.json')))
      throw new Error(`${file} is not as it came. Unpack the archive again, and set the address once.`);
    made.set(file, rehashed(withAddress(edited(now, list), address)));
  }
  for (const [file, content] of Object.entries(files)) made.set(fileAt(file, address), withAddress(content, address));
  // Nothing is written before everything is read: a run that fails has changed nothing.
  for (const [file, content] of made) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
    sums.set(file, sha256(content));
  }
  // What it was made from is gone, so it says nothing any more.
  rmSync(path.join(folder, 'address.json'));
  sums.delete('address.json');
  writeFileSync(path.join(folder, 'SHA256SUMS'), writeSums(new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))));
  return { address, files: made.size };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    if (!process.argv[2]) throw new Error('Say which: node set-address.mjs https://example.org/path');
    const { address, files } = setAddress(path.dirname(fileURLToPath(import.meta.url)), process.argv[2]);
    console.log(`The public address is ${address}; ${files} files say so now. Put the folder site/ there.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
