/** What holds for every page of the release. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attr, elements, first, parsePage, textOf } from '../../app/_html/html';
import { OUT, pages, read } from './out';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Titles name the chapter and the site; a browser cuts them where it must.
    'long-title': 'off',
    // The release is serialised by parse5: attributes may be written in either of the forms that HTML allows.
    'no-implicit-button-type': 'error',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // React's ids start with an underscore, which HTML allows.
    'valid-id': ['error', { relaxed: true }],
    // The page's own scripts and styles are same-origin files.
    'require-sri': 'off',
    // tabindex on what scrolls, and role=list where it helps, are meant.
    'no-redundant-role': 'error',
    'prefer-native-element': 'off',
    // A spin-button chip in the prose is a span that scripts wake; its role and keys are tested in the browser.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

const parsed = new Map(pages.map((file) => [file, parsePage(read(file))]));
const page = (file: string) => {
  const found = parsed.get(file);
  if (!found) throw new Error(`no page ${file}`);
  return found;
};
const all = (file: string) => [...elements(page(file))];
const meta = (file: string, name: string) =>
  all(file).find((e) => e.tagName === 'meta' && (attr(e, 'name') === name || attr(e, 'property') === name));

it('there are pages to look at', () => expect(pages.length).toBeGreaterThanOrEqual(9));

describe.each(pages)('%s', (file) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(read(file));
    const messages = report.results.flatMap((r) =>
      r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
    );
    expect(messages.slice(0, 12)).toEqual([]);
  });

  it('gives each id once', () => {
    const ids = all(file).flatMap((e) => attr(e, 'id') ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('loads nothing from elsewhere, and has no inline script or style', () => {
    const outside: string[] = [];
    for (const e of all(file)) {
      const loads =
        e.tagName === 'a' || (e.tagName === 'link' && /^(canonical|alternate)$/.test(attr(e, 'rel') ?? ''))
          ? []
          : ['src', 'href', 'srcset', 'poster', 'data'];
      for (const name of loads) {
        const value = attr(e, name);
        if (value !== undefined && /^(https?:)?\/\//.test(value)) outside.push(`${e.tagName} ${value}`);
      }
      if (attr(e, 'style') !== undefined) outside.push(`style= on ${e.tagName}`);
      if (e.attrs.some((a) => /^on[a-z]/.test(a.name))) outside.push(`handler on ${e.tagName}`);
      if (e.tagName === 'script' && attr(e, 'src') === undefined && attr(e, 'type') !== 'application/ld+json')
        outside.push('inline script');
      if (e.tagName === 'style' && file !== '404.html') outside.push('inline style');
    }
    expect(outside).toEqual([]);
  });

  it('ships none of Next’s runtime', () => {
    const scripts = all(file).flatMap((e) =>
      e.tagName === 'script' && attr(e, 'type') !== 'application/ld+json' ? (attr(e, 'src') ?? '') : [],
    );
    expect(scripts.filter((src) => src.includes('_next'))).toEqual([]);
    expect(scripts.length).toBeLessThanOrEqual(file.startsWith('embed/') ? 3 : 2);
    expect(read(file)).not.toContain('__next_f');
  });

  it('states its content policy before anything loads, and the policy has no known weakness', () => {
    const head = first(page(file), 'head').childNodes.filter((n) => 'tagName' in n);
    const policy = head.findIndex((n) => 'tagName' in n && attr(n, 'http-equiv') === 'Content-Security-Policy');
    expect(policy).toBe(1);
    const node = head[policy];
    const content = node && 'tagName' in node ? (attr(node, 'content') ?? '') : '';
    expect(content).not.toMatch(/unsafe|\*|https?:/);
    const findings = new CspEvaluator(new CspParser(content).csp).evaluate();
    // 'self' may hold a bypass only where a site serves others' scripts; ours serves its own files.
    const serious = findings.filter((f) => f.severity <= Severity.MEDIUM && f.value !== "'self'");
    expect(serious.map((f) => f.description)).toEqual([]);
  });

  it('has one title of the first level, a title and a description', () => {
    expect(all(file).filter((e) => e.tagName === 'h1')).toHaveLength(1);
    expect(textOf(first(page(file), 'title')).length).toBeGreaterThan(8);
    const description = attr(meta(file, 'description') ?? first(page(file), 'head'), 'content') ?? '';
    expect(description.length).toBeGreaterThan(10);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('never skips a level of headings', () => {
    const levels = all(file).flatMap((e) => (/^h[1-6]$/.test(e.tagName) ? Number(e.tagName[1]) : []));
    expect(levels[0]).toBe(1);
    for (let i = 1; i < levels.length; i++) expect((levels[i] ?? 0) - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('404.html', () => {
  it('carries its style, with the hash that its policy names, since it is shown at any depth', () => {
    const css = textOf(first(page('404.html'), 'style'));
    const hash = createHash('sha256').update(css).digest('base64');
    const policy = all('404.html').find((e) => attr(e, 'http-equiv'));
    expect(policy && attr(policy, 'content')).toContain(`'sha256-${hash}'`);
    for (const e of all('404.html')) {
      for (const name of ['href', 'src']) {
        const value = attr(e, name);
        if (value !== undefined) expect(value).toMatch(/^(\/|#|https:)/);
      }
    }
  });
});

describe('preview cards', () => {
  const names = pages
    // An embed unfurls with its figure's card.
    .filter((f) => f !== '404.html' && !f.startsWith('embed/'))
    .map((f) => (f === 'index.html' ? 'home' : f.replace('/index.html', '')));
  it.each(names)('%s has one of 1200 × 630', (name) => {
    const png = readFileSync(path.join(OUT, 'og', `${name}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
