/** BibTeX, CSL-JSON, llms.txt, structured data and CITATION.cff, each parsed back by something strict. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { bibtex, tex } from '../../../app/_formats/bibtex';
import { llms } from '../../../app/_formats/llms';
import { AUTHORS, LICENCE } from '../../../app/_site/edition';
import { citationTags, structuredData } from '../../../app/_site/structured';
import { SITE_NAME, siteUrl } from '../../../app/_site/urls';
import { loadChapters } from '../../../content/chapters';
import { loadReferences, type Reference } from '../../../content/references';
import { entriesOf } from './bib';
import { machineFiles, PATHS } from './made';

const SITE = 'https://example.org/deep';
const top = (file: string) => readFileSync(path.join(process.cwd(), file), 'utf8');

const withSite = machineFiles(SITE, PATHS);
const without = machineFiles(null, PATHS);

describe('SITE_URL', () => {
  const read = (setting: string) => {
    vi.stubEnv('SITE_URL', setting);
    return siteUrl();
  };
  afterEach(() => vi.stubEnv('SITE_URL', undefined));

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' https://example.org/deep/path/ ', 'https://example.org/deep/path'],
    ['https://example.org/deep//', 'https://example.org/deep'],
    ['', null],
  ])('“%s” is %s', (setting, site) => expect(read(setting)).toBe(site));

  it.each(['example.org', 'ftp://example.org', 'https://example.org/?page=1', 'https://example.org/a#b'])(
    '%s is refused',
    (setting) => expect(() => read(setting)).toThrow(/SITE_URL/),
  );
});

describe('the table of files', () => {
  it('leaves out what needs the public address where there is none, and nothing else', () => {
    const extra = Object.keys(withSite).filter((file) => !(file in without));
    expect(extra.filter((file) => !file.startsWith('oembed/')).sort()).toEqual(['feed.xml', 'sitemap.xml']);
    expect(Object.keys(without).filter((file) => !(file in withSite))).toEqual([]);
    for (const [file, text] of Object.entries(without)) expect(text, file).not.toMatch(/example\.org|null\/|undefined/);
  });
  it('says the same twice', () => expect(machineFiles(SITE, PATHS)).toEqual(withSite));
});

describe('references.bib', () => {
  const entries = entriesOf(withSite['references.bib'] ?? '');
  it('has every source once, with what its type needs', () => {
    expect(entries.map((e) => e.key)).toEqual(loadReferences().map((r) => r.id));
    const needs: Record<string, string[]> = {
      article: ['journal'],
      inproceedings: ['booktitle'],
      techreport: ['institution'],
      misc: [],
    };
    for (const { key, type, fields } of entries) {
      expect(Object.keys(needs), key).toContain(type);
      for (const name of ['title', 'author', 'year', 'url', ...(needs[type] ?? [])])
        expect(fields[name], `${key}.${name}`).toBeTruthy();
      expect(fields.month ?? 'jan').toMatch(/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/);
    }
  });
  it('is plain ASCII, keeps names, places and capitals', () => {
    expect(withSite['references.bib']).toMatch(/^[\x20-\x7e\n]*$/);
    const by = new Map(entries.map((e) => [e.key, e]));
    expect(by.get('leike2018rrm')?.fields).toMatchObject({
      eprint: '1811.07871',
      archiveprefix: 'arXiv',
      month: 'nov',
      year: '2018',
    });
    expect(by.get('leike2018rrm')?.fields.author).toMatch(/^Leike, Jan and Krueger, David/);
    expect(by.get('irving2018debate')?.fields.title).toBe('{AI} safety via debate');
    expect(by.get('casper2023')?.fields.author).toBe('Casper, Stephen and others');
    expect(by.get('langosco2022')?.fields.author).toMatch(/^\{Langosco di Langosco\}, Lauro and /);
    expect(by.get('hubinger2019')?.fields.author).toContain(' and van Merwijk, Chris and ');
    expect(by.get('anthropic2026aar')?.fields.author).toBe('{Anthropic Fellows}');
  });
  it('gives an arXiv number as eprint only, and any other number as its own', () => {
    const one: Reference = {
      id: 'a1',
      type: 'report',
      title: 'T',
      author: [{ literal: 'A' }],
      issued: { 'date-parts': [[2020]] },
      publisher: 'P',
      URL: 'https://example.org/',
      custom: { known: 'whole' },
    };
    const fields = (more: Partial<Reference>) => entriesOf(bibtex([{ ...one, ...more }]))[0]?.fields ?? {};
    const arxiv = fields({ number: 'arXiv:1811.07871', archive: 'arXiv', archive_location: '1811.07871' });
    expect(arxiv).toMatchObject({ eprint: '1811.07871', archiveprefix: 'arXiv', institution: 'P' });
    expect(arxiv).not.toHaveProperty('number');
    const own = fields({ number: 'TR-7' });
    expect(own).toMatchObject({ number: 'TR-7' });
    expect(own).not.toHaveProperty('eprint');
    expect(own).not.toHaveProperty('month');
    // a place in another archive is no eprint of arXiv
    expect(fields({ archive: 'HAL', archive_location: '17' })).not.toHaveProperty('eprint');
  });
  it('escapes what TeX would take for its own, and keeps its braces in balance', () => {
    expect(tex('50% of R&D_1 #2 $x {a} ~ ^ \\')).toBe(
      '50\\% of R\\&D\\_1 \\#2 \\$x \\textbraceleft{}a\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
    expect(tex('Šūėęóïč ø ß “a” – …')).toBe(
      `{\\v{S}}{\\={u}}{\\.{e}}{\\k{e}}{\\'{o}}{\\"{\\i}}{\\v{c}} {\\o} {\\ss} \`\`a'' -- \\ldots{}`,
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (title, name) => {
        const one: Reference = {
          id: 'a1',
          type: 'article',
          title,
          author: [{ literal: name }, { family: name, given: title }],
          issued: { 'date-parts': [[2020, 5, 6]] },
          URL: 'https://example.org/a_b%20{c}',
          custom: { known: 'abstract' },
        };
        const [entry] = entriesOf(bibtex([one]));
        expect(entry?.fields).toMatchObject({
          year: '2020',
          month: 'may',
          day: '6',
          url: 'https://example.org/a_b%20%7Bc%7D',
          annote: 'Abstract read',
        });
      }),
      { numRuns: 200 },
    );
  });
});

it('references.csl.json is CSL-JSON: known types and variables only', () => {
  // From the schema of CSL's data: https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
  const line = z.string().min(1);
  const name = z.union([z.strictObject({ family: line, given: line.optional() }), z.strictObject({ literal: line })]);
  const variables =
    'URL DOI container-title publisher number version volume page archive archive_location genre abstract language';
  const item = z.strictObject({
    id: line,
    type: z.enum([
      'article',
      'article-journal',
      'book',
      'chapter',
      'paper-conference',
      'post',
      'post-weblog',
      'report',
      'thesis',
      'webpage',
    ]),
    title: line,
    author: z.array(name).min(1),
    issued: z.strictObject({ 'date-parts': z.array(z.array(z.number().int()).min(1).max(3)).length(1) }),
    ...Object.fromEntries(variables.split(' ').map((v) => [v, line.optional()])),
    // CSL's place for what it has no variable for
    custom: z.record(z.string(), z.unknown()),
  });
  const all = z.array(item).parse(JSON.parse(withSite['references.csl.json'] ?? ''));
  expect(all.length).toBe(loadReferences().length);
});

describe('llms.txt', () => {
  it.each([SITE, null])('is a title, a summary and lists of links (%s)', (site) => {
    const tree = unified().use(remarkParse).parse(llms(site));
    expect(tree.children.slice(0, 2).map((n) => n.type)).toEqual(['heading', 'blockquote']);
    expect(textOf(tree.children[0])).toBe(SITE_NAME);
    const known = new Set([...Object.keys(site ? withSite : without), 'references/', 'answers/', 'contents/']);
    let seen = 0;
    for (const node of tree.children) {
      if (node.type === 'heading') expect(node.depth).toBe(node === tree.children[0] ? 1 : 2);
      if (node.type !== 'list') continue;
      for (const item of node.children) {
        const block = item.children[0];
        const first = block?.type === 'paragraph' ? block.children[0] : undefined;
        if (first?.type !== 'link') throw new Error('an entry starts with its link');
        const file = site ? first.url.slice(site.length + 1) : first.url;
        expect(known).toContain(file);
        seen += 1;
      }
    }
    expect(seen).toBe(loadChapters().length + (site ? 25 : 24));
    // Whatever is there to read as Markdown is named.
    const text = llms(site);
    for (const file of Object.keys(without).filter((f) => f.startsWith('md/'))) expect(text).toContain(`${file})`);
  });
});

describe('what pages say of themselves', () => {
  it('structured data holds only what is known', () => {
    expect(structuredData('/references/', SITE)).toBeNull();
    for (const c of loadChapters()) {
      expect(structuredData(`/${c.id}/`, SITE)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Chapter',
        name: c.title,
        url: `${SITE}/${c.id}/`,
        dateModified: c.updated,
        isPartOf: { '@type': 'Book', url: `${SITE}/` },
        author: { '@type': 'Organization', name: AUTHORS },
        license: LICENCE.url,
      });
    }
    expect(structuredData('/', SITE)).toMatchObject({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'Book' }] });
    const terms = structuredData('/glossary/', null);
    expect(terms).toMatchObject({ '@type': 'DefinedTermSet' });
    const novel = structuredData('/book/', SITE);
    expect(novel).toMatchObject({
      '@type': 'Book',
      name: 'The Tide Clerk',
      url: `${SITE}/book/`,
      license: LICENCE.url,
    });
    const hasPart = novel?.hasPart as { name: string; url: string }[];
    expect([hasPart.length, hasPart[3]]).toMatchObject([12, { name: 'Five Foot Two', url: `${SITE}/book/#ch-4` }]);
    for (const page of ['/', '/about/', '/glossary/', '/how-far/', '/book/'])
      expect(JSON.stringify(structuredData(page, null)), page).not.toMatch(/"(url|@id)"|null|Person/);
  });
  it('citation tags name the work and the whole, and invent no person', () => {
    const tags = citationTags({ id: 'help-the-human-evaluate', title: 'Help the human evaluate' }, SITE);
    expect(tags).toMatchObject({
      citation_inbook_title: SITE_NAME,
      citation_public_url: `${SITE}/help-the-human-evaluate/`,
    });
    expect(tags.citation_publication_date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
    // As reference managers read it: split at the comma, what is empty left out, one field for the whole name.
    const name = (tags.citation_author ?? '').split(/,\s*/).filter(Boolean);
    expect([tags.citation_author, name]).toEqual([`${AUTHORS},`, [AUTHORS]]);
  });
  it('the licence and the authors are those of LICENSE', () => {
    expect(top('LICENSE')).toContain(AUTHORS);
    expect(top('LICENSE')).toContain(LICENCE.name);
    expect(top('LICENSE')).toContain(LICENCE.url);
  });
});

it('CITATION.cff has the structure of version 1.2.0, and the version of the package', () => {
  const schema = z.strictObject({
    'cff-version': z.literal('1.2.0'),
    message: z.string().min(1),
    title: z.string().startsWith(SITE_NAME),
    abstract: z.string().includes(LICENCE.name),
    type: z.enum(['software', 'dataset']),
    authors: z.array(z.strictObject({ name: z.string() })).min(1),
    version: z.string(),
    license: z.string(),
    keywords: z.array(z.string()).min(1),
  });
  const cff = schema.parse(parseYaml(top('CITATION.cff')));
  const { version, license } = JSON.parse(top('package.json')) as { version: string; license: string };
  expect(cff.version).toBe(version);
  expect(cff.license).toBe(license);
  expect(cff.authors[0]?.name).toBe(AUTHORS);
});
