/** The packages whose code or letters a release holds, with their licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package that is shipped. */
export interface Shipped {
  name: string;
  version: string;
  /** SPDX expression, as the package states it */
  licence: string;
  /** the licence's own text */
  text: string;
  homepage: string;
  /** SHA-512 of the package as the registry has it, in hex; '' where the lock file does not say */
  sha512: string;
}

/** What style sheets bring along: the reset and the classes, and the faces from which the fonts are cut. A test holds it to the sheets. */
export const STYLED: readonly string[] = [
  'tailwindcss',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
];

/** The package that a bundled file belongs to, such as "node_modules/react/index.js"; null for our own files. */
export function packageOf(file: string): string | null {
  const inside = file.replaceAll('\\', '/').split('node_modules/').at(-1);
  if (inside === undefined || inside === file) return null;
  return /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? null;
}

/** Names of the packages of which some bytes are in the outputs of a bundler. */
export const packagesIn = (
  outputs: Readonly<Record<string, { inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>,
): string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && packageOf(file)) || []),
  );

interface Lock {
  packages: Record<string, { integrity?: string }>;
}

/**
 * @param root where node_modules and the lock file are
 * @throws Error for a package without a licence: what may not be copied is not shipped
 */
export function shippedPackages(root: string, names: Iterable<string>): Shipped[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
  return [...new Set(names)].sort().map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((f) => /^licen[cs]e(\.\w+)?$/i.test(f));
    if (!file || typeof about.license !== 'string' || !existsSync(path.join(folder, file)))
      throw new Error(`${name} states no licence, and a release would hold some of it`);
    const integrity = lock.packages[`node_modules/${name}`]?.integrity ?? '';
    return {
      name,
      version: about.version,
      licence: about.license,
      text: readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim(),
      homepage: about.homepage ?? '',
      sha512: Buffer.from(/sha512-(\S+)/.exec(integrity)?.[1] ?? '', 'base64').toString('hex'),
    };
  });
}

/** One text with our licence and those of the packages. @param own the text of LICENSE */
export const licencesText = (own: string, packages: readonly Shipped[]): string =>
  `${[
    own.trim(),
    'It holds parts of the packages that follow, each under its own licence.',
    ...packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
