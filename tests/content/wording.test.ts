// Sentences that were stronger than their source, or called c what it is not, once stood in the text. None comes back.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS as REACH } from '../../components/widgets/reach/scenarios';
import { SCENARIOS as RECURSION } from '../../components/widgets/recursion/scenarios';
import { saidAgain, wording } from '../../content/check/wording';
import { loadClaims } from '../../content/claims';
import { loadTimeline } from '../../content/timeline';

const ROOT = join(import.meta.dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
const widgets = [...files('components/widgets/reach'), ...files('components/widgets/recursion')].map(
  (path): [string, string] => [path, readFileSync(join(ROOT, path), 'utf8')],
);

describe('the wording', () => {
  it('of the content says none of them again', () => expect(wording()).toEqual([]));

  it.each(widgets)('of %s neither', (_, text) => expect(saidAgain(text)).toEqual([]));

  it('is told across the end of a line, by the line where it begins', () =>
    expect(saidAgain('One.\nIt claims\n  a fix, and audits had improved.')).toEqual(
      [
        { line: 2, said: 'claims\n  a fix', instead: expect.any(String) },
        { line: 3, said: 'audits had improved', instead: expect.any(String) },
      ].sort((x, y) => y.line - x.line),
    ));

  it('names the announcement, not the paper, for what teams with a critic reached', () => {
    expect(loadClaims().find((c) => c.id === 'criticgpt-teams')?.sources).toEqual(['openai2024criticgpt']);
  });

  it('says of one method, not of several, that it was tried in production', () => {
    expect(loadClaims().find((c) => c.id === 'aar-held-out')?.text).toContain('the only one tried');
  });

  it('dates the game with the coin as the reference does', () => {
    expect(loadTimeline().find((m) => m.sources.includes('langosco2022'))?.when).toBe('2022');
  });

  it('tells presets in looks and floors', () => {
    for (const { note } of [...REACH, ...RECURSION]) expect(note).not.toMatch(/\bof the whole\b/);
  });
});
