// Sentences that were stronger than their source, or called c what it is not, once stood in the text. None comes back.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS as REACH } from '../../components/widgets/reach/scenarios';
import { SCENARIOS as RECURSION } from '../../components/widgets/recursion/scenarios';
import { loadClaims } from '../../content/claims';
import { loadTimeline } from '../../content/timeline';

const ROOT = join(import.meta.dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return files(path);
    return /\.(mdx|yaml|json|ts|tsx)$/.test(name) && !/lock|references/.test(name) ? [path] : [];
  });
const texts = [...files('content'), ...files('components/widgets/reach'), ...files('components/widgets/recursion')].map(
  (path): [string, string] => [path, readFileSync(join(ROOT, path), 'utf8').replace(/\s+/g, ' ')],
);

describe('the wording', () => {
  it.each([
    // c is how often a look reaches a piece; what is never asked about is another number
    [/\bshows? (?:up )?in (?:its|their|the) parts/i],
    [/showing in its parts/i],
    [/one number per level/i],
    // the post says that it would stop people's proposals, too
    [/might suffice; and if not, not/i],
    // the paper of 2018 has no experiments; it does not say so of itself
    [/no experiments, as it says itself/i],
    // summaries came first, in 2020
    [/a language model in 2022/i],
    // they were made to be harder
    [/planted kind may simply be easier/i],
    // the models scored better, not the audits
    [/audits had improved/i],
    // its own verb is “mitigate”
    [/claims a fix/i],
  ])('never says %s again', (phrase) => {
    expect(texts.filter(([, text]) => phrase.test(text)).map(([path]) => path)).toEqual([]);
  });

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
