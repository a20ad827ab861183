import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// On the way back browsers fill in what stood in a field, after the figure has taken its state from the address; the figure
// would hear of it as a choice of the reader's.
describe('controls of figures', () => {
  const files = ['ui', 'gym', 'widgets'].flatMap((folder) =>
    readdirSync(`components/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.startsWith('workbench'))
      .map((file) => `components/${folder}/${file}`),
  );
  const controls = files.flatMap((file) => {
    const tags = readFileSync(file, 'utf8').match(/<(?:input|select)\s[\s\S]*?\bon(?:Change|Input)=/g) ?? [];
    return tags.map((tag) => ({ file, tag }));
  });
  it('leave it to the address to bring back where they stood', () => {
    expect(controls.length).toBeGreaterThan(20);
    expect(controls.filter(({ tag }) => !tag.includes('autoComplete="off"')).map(({ file }) => file)).toEqual([]);
  });
});
