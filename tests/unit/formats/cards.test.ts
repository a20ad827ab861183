/** Cards and the test in files: every answer stands behind everything else, and Anki's text is what Anki reads. */
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { ankiText } from '../../../app/_formats/cards';
import { pageMarkdown } from '../../../app/_formats/markdown';
import { readCards } from '../../../content/card-words';
import { loadSelfTest } from '../../../content/self-test';
import { loadWrittenPages } from '../../../content/site';
import { parse } from './parsed';

const SITE = 'https://example.org/deep';

/** The words of a file before its last section, and of that section. */
function parts(path: string): { before: string; last: string } {
  const page = loadWrittenPages().find((p) => p.path === path);
  const { children } = parse(page ? pageMarkdown(page, null) : '');
  const at = children.findLastIndex((node) => node.type === 'heading' && node.depth === 2);
  const words = (from: number, to: number) =>
    children
      .slice(from, to)
      .map((n) => textOf(n, { includeHtml: false }))
      .join('\n');
  return { before: words(0, at), last: words(at, children.length) };
}

const cards = readCards();

describe.each([...new Set(cards.map((c) => c.chapter))])('md/%s.md', (chapter) => {
  it('asks in its text and answers in its last section', () => {
    const { before, last } = parts(`/${chapter}/`);
    const own = cards.filter((c) => c.chapter === chapter);
    for (const { question, answer } of own) {
      expect(before).toContain(question);
      expect(before).not.toContain(answer);
      expect(last).toContain(answer);
    }
  });
});

it('the page of all cards has each, its answer in the last section', () => {
  const { before, last } = parts('/review/');
  for (const { question, answer } of cards) {
    expect(before).toContain(question);
    expect(before).not.toContain(answer);
    expect(last).toContain(answer);
  }
});

it('the test has its questions, and what is right in the last section only', () => {
  const { before, last } = parts('/test-yourself/');
  for (const { question, options, answer } of loadSelfTest().items) {
    expect(before).toContain(question);
    for (const { says } of options) expect(before).toContain(says);
    expect(before).not.toContain(answer);
    expect(last).toContain(answer);
    expect(last).toContain(options.find((o) => o.right)?.says);
    for (const { says, right } of options) if (!right) expect(last).not.toContain(says);
  }
});

describe('the text for Anki', () => {
  const [text, plain] = [ankiText(SITE), ankiText(null)];
  const lines = text.trimEnd().split('\n');
  const notes = lines.filter((line) => !line.startsWith('#'));

  it('begins with the lines that tell Anki what is what', () => {
    expect(lines.slice(0, 7)).toEqual([
      '#separator:tab',
      '#html:false',
      '#notetype:Basic',
      '#deck:Past What We Can Check',
      '#columns:GUID\tFront\tBack\tTags',
      '#guid column:1',
      '#tags column:4',
    ]);
  });

  it('has one card a line in four fields, none of them quoted or empty, each with an identity of its own', () => {
    expect(notes).toHaveLength(cards.length);
    for (const line of notes) {
      const fields = line.split('\t');
      expect(fields).toHaveLength(4);
      expect(fields.every((f) => f.length > 0 && !f.includes('"'))).toBe(true);
      expect(fields[3]).toMatch(/^[a-z-]+ (mechanism|distinction|prediction)$/);
    }
    expect(new Set(notes.map((line) => line.split('\t')[0])).size).toBe(cards.length);
  });

  it('says where to read, with an address where there is one', () => {
    expect(notes[0]).toContain(`(${SITE}${cards[0]?.read.href})`);
    expect(plain).not.toContain('](');
    expect(plain.split('\n')[7]).toContain(`(Past What We Can Check: ${cards[0]?.read.title})`);
  });
});
