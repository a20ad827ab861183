/** A new figure made from the template beside this file, which is type-checked, linted and tested like any other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPLATE = fileURLToPath(new URL('./template', import.meta.url));
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** "two-gaps" → "twoGaps" */
const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * @param name the figure's name: small letters, digits, hyphens
 * @returns text by file, from the top of the repository
 * @throws Error for a name that cannot be one
 */
export function figureFiles(name: string): Record<string, string> {
  if (!NAME.test(name)) {
    throw new Error(`“${name}” is no name for a figure: npm run new-figure some-name (small letters, digits, hyphens)`);
  }
  return Object.fromEntries(
    readdirSync(TEMPLATE).map((file) => {
      const text = readFileSync(path.join(TEMPLATE, file), 'utf8')
        .replaceAll('../../../../components/', '../../')
        .replaceAll('Template', capital(camel(name)))
        .replaceAll("'template'", `'${name}'`)
        .replace(/^# template:/, `# ${name}:`);
      return [`components/widgets/${name}/${file.replace('template', name)}`, text];
    }),
  );
}

/** The list of figures with one line more, in the order of the alphabet. @throws Error if it has the name already */
export function withLine(list: string, name: string): string {
  const line = `export { figure as ${camel(name)} } from './${name}/figure';`;
  const lines = list.trimEnd().split('\n');
  if (lines.some((other) => other.includes(`'./${name}/figure'`)))
    throw new Error(`${name} stands in figures.ts already`);
  const from = lines.findIndex((other) => other.startsWith('export'));
  const head = lines.slice(0, from);
  const place = (other: string) => /'\.\/([^/]+)\//.exec(other)?.[1] ?? '';
  const all = [...lines.slice(from), line].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return `${[...head, ...all].join('\n')}\n`;
}
