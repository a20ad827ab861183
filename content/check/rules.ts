/**
 * What must hold across the content. Each rule is one function that lists what is wrong; none throws. One file past 300 lines,
 * because it is one list: whoever adds a rule reads the others.
 */
import katex from 'katex';
import { models } from '../../components/widgets/models';
import { loadBooks } from '../books';
import { loadCases } from '../cases';
import { loadChapters } from '../chapters';
import { loadClaims } from '../claims';
import { figureProps } from '../figures';
import { readText, shown } from '../files';
import { loadGallery } from '../gallery';
import { loadGlossary } from '../glossary';
import { loadMapTasks } from '../map-tasks';
import { loadOutline } from '../outline';
import { loadPage, PAGE_NAMES } from '../pages';
import type { Problem } from '../problem';
import { loadProtocolItems } from '../protocol-items';
import { loadReferences } from '../references';
import { loadWrittenPages, publishedAnchors, type WrittenPage } from '../site';
import { loadTasks } from '../tasks';
import { loadTimeline } from '../timeline';

export type Rule = () => Problem[];

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KINDS = new Set(['data', 'fit', 'toy']);

const pages = (): WrittenPage[] => loadWrittenPages();

/** The line of an entry of a data file, found by its id. */
function entryLine(file: string, id: string): number {
  const lines = readText(file).split('\n');
  return lines.findIndex((l) => l.includes(`id: ${id}`) || l.includes(`"id": "${id}"`)) + 1;
}

/** Data files keep their schemas (their loaders throw with file, line and cure). */
export const dataFiles: Rule = () => {
  loadOutline();
  loadChapters();
  for (const name of PAGE_NAMES) loadPage(name);
  loadReferences();
  loadGlossary();
  loadClaims();
  loadCases();
  loadMapTasks();
  loadProtocolItems();
  loadTimeline();
  loadTasks();
  loadBooks();
  loadGallery();
  return [];
};

/** Chapters agree with the path of chapters and with the figures they use. */
export const chapters: Rule = () => {
  const outline = new Map(loadOutline().map((e) => [e.id, e]));
  return loadChapters().flatMap((chapter) => {
    const problems: Problem[] = [];
    const file = shown(`chapters/${chapter.file}.mdx`);
    const say = (message: string, cure: string) => problems.push({ file, line: 2, message, cure });
    const planned = outline.get(chapter.id);
    if (!planned) say(`“${chapter.id}” is not on the path`, 'add it to content/outline.yaml, or correct the id');
    else if (planned.order !== chapter.order || planned.title !== chapter.title) {
      say('title or order differ from content/outline.yaml', 'make the two agree');
    }
    for (const other of chapter.prerequisites) {
      if (!outline.has(other)) say(`the prerequisite “${other}” is no chapter`, 'correct “prerequisites”');
    }
    const page = pages().find((p) => p.path === `/${chapter.id}/`);
    const used = [...new Set(page?.scan.figures.map((f) => f.widget ?? ''))].sort().join(', ');
    const listed = [...new Set(chapter.widgets)].sort().join(', ');
    if (used !== listed)
      say(`“widgets” lists ${listed || 'none'}, the text uses ${used || 'none'}`, 'make the two agree');
    for (const [old, now] of Object.entries(chapter.aliases)) {
      if (!page?.scan.ids.some((i) => i.id === now)) {
        say(`the alias “${old}” leads to “${now}”, which is not here`, 'name an id of this page, or use “moved”');
      }
    }
    return problems;
  });
};

/** Every heading has an id; ids are well formed and unique in the whole site. */
export const ids: Rule = () => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const { scan } of pages()) {
    for (const { id, line, text, depth } of scan.headings) {
      if (!id) {
        const cure = `end it with an id of its own: ${'#'.repeat(depth)} ${text} [#some-id]`;
        problems.push({ file: scan.file, line, message: `the heading “${text}” has no id`, cure });
      }
      if (depth === 1) {
        problems.push({
          file: scan.file,
          line,
          message: 'a heading of the first level',
          cure: 'start at ##; the title is the h1',
        });
      }
    }
    const all = [...scan.ids, ...Object.keys(scan.aliases).map((id) => ({ id, line: 2, kind: 'alias' }))];
    for (const { id, line } of all) {
      const before = seen.get(id);
      if (before) {
        const cure = 'give the newer one another id (a published id never changes)';
        problems.push({ file: scan.file, line, message: `the id “${id}” stands twice; first in ${before}`, cure });
      }
      seen.set(id, `${scan.file}:${line}`);
      if (!ID.test(id)) {
        const cure = 'use lower-case letters, digits and single hyphens';
        problems.push({ file: scan.file, line, message: `“${id}” is not a valid id`, cure });
      }
    }
  }
  return problems;
};

/** Only the closed vocabulary of blocks is used. */
export const vocabulary: Rule = () =>
  pages().flatMap(({ scan }) =>
    scan.unknownElements.map(({ name, line }) => ({
      file: scan.file,
      line,
      message: `<${name}> is not part of the vocabulary`,
      cure: 'use one of the blocks in components/mdx/, or write < as a word',
    })),
  );

/** Formulas are valid TeX. */
export const maths: Rule = () =>
  pages().flatMap(({ scan }) =>
    scan.maths.flatMap(({ tex, line }) => {
      try {
        katex.renderToString(tex, { output: 'mathml', strict: 'error', throwOnError: true });
        return [];
      } catch (error) {
        const message = `the formula is not valid: ${(error as Error).message.replace(/^KaTeX parse error: /, '')}`;
        return [{ file: scan.file, line, message, cure: 'mend the TeX between the dollar signs' }];
      }
    }),
  );

/** Citations and sources: none unknown, none unused. */
export const sources: Rule = () => {
  const problems: Problem[] = [];
  const known = new Set(loadReferences().map((r) => r.id));
  const used = new Set<string>();
  const use = (key: string, file: string, line: number) => {
    used.add(key);
    if (known.has(key)) return;
    const near = [...known].find((k) => k.slice(0, 4) === key.slice(0, 4));
    const cure = `add it to content/references.json, or correct the key${near ? ` (did you mean “${near}”?)` : ''}`;
    problems.push({ file, line, message: `the source “${key}” is unknown`, cure });
  };
  for (const { scan } of pages()) for (const c of scan.citations) use(c.key, scan.file, c.line);
  const lists: [string, { id: string; sources: string[] }[]][] = [
    ['claims.yaml', loadClaims()],
    ['glossary.yaml', loadGlossary()],
    ['cases.yaml', loadCases()],
    [
      'map-tasks.yaml',
      loadMapTasks().map((t) => ({ id: t.id, sources: [...t.sources, ...t.voices.flatMap((v) => v.sources)] })),
    ],
    ['protocol-items.yaml', loadProtocolItems()],
    ['timeline.yaml', loadTimeline()],
  ];
  for (const [file, entries] of lists) {
    for (const entry of entries) for (const key of entry.sources) use(key, shown(file), entryLine(file, entry.id));
  }
  for (const { id: key, custom } of loadReferences()) {
    if (used.has(key) || custom?.retired) continue;
    const cure =
      'cite it, or take it out of content/references.json; once published, keep it with "custom": {"retired": true}';
    problems.push({
      file: shown('references.json'),
      line: entryLine('references.json', key),
      message: `the source “${key}” is not used`,
      cure,
    });
  }
  return problems;
};

/** Terms: none undefined, none unused. */
export const terms: Rule = () => {
  const problems: Problem[] = [];
  const known = new Set(loadGlossary().map((g) => g.id));
  const used = new Set<string>();
  for (const { scan } of pages()) {
    for (const { id, line } of scan.terms) {
      used.add(id);
      if (!known.has(id)) {
        problems.push({
          file: scan.file,
          line,
          message: `the term “${id}” is not defined`,
          cure: 'define it in content/glossary.yaml',
        });
      }
    }
  }
  for (const { id, retired } of loadGlossary()) {
    if (!used.has(id) && !retired) {
      const cure =
        'use <Term id="…"> where it first occurs, or take the entry out; once published, keep it with retired: true';
      problems.push({
        file: shown('glossary.yaml'),
        line: entryLine('glossary.yaml', id),
        message: `the term “${id}” is not used`,
        cure,
      });
    }
  }
  return problems;
};

const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((n) => n.replace(/,(?=\d{3})/g, ''));

/** Claims: every number in prose stands in one; each is known, used, and its record holds the same numbers. */
export const claims: Rule = () => {
  const problems: Problem[] = [];
  const known = new Map(loadClaims().map((c) => [c.id, c]));
  const used = new Set<string>();
  for (const { scan } of pages()) {
    for (const { id, line, text } of scan.claims) {
      const say = (message: string, cure: string) => problems.push({ file: scan.file, line, message, cure });
      const record = id === null ? undefined : known.get(id);
      if (id === null) say('a claim without an id', 'write <Claim id="…">');
      else if (!record) say(`the claim “${id}” has no record`, 'add it to content/claims.yaml');
      else {
        used.add(record.id);
        const recorded = new Set(numbersIn(record.text));
        const missing = numbersIn(text).filter((n) => !recorded.has(n));
        if (missing.length) {
          say(
            `the claim “${id}” says ${missing.join(', ')}; its record does not`,
            'make the sentence and content/claims.yaml agree',
          );
        }
      }
    }
    for (const { line, text } of scan.bareNumbers) {
      const cure = 'wrap the sentence in <Claim id="…"> with a record and a source, or write a small count as a word';
      problems.push({ file: scan.file, line, message: `a number outside a claim: “${text}”`, cure });
    }
  }
  for (const id of known.keys()) {
    if (!used.has(id)) {
      const cure = 'use <Claim id="…"> in a chapter, or take the record out';
      problems.push({
        file: shown('claims.yaml'),
        line: entryLine('claims.yaml', id),
        message: `the claim “${id}” is not used`,
        cure,
      });
    }
  }
  return problems;
};

/** Figures name a widget, say what they show, and state their assumptions. */
export const figures: Rule = () =>
  pages().flatMap(({ scan }) =>
    scan.figures.flatMap((f) => {
      const problems: Problem[] = [];
      const say = (message: string, cure: string) => problems.push({ file: scan.file, line: f.line, message, cure });
      if (!f.id) say('a figure without an id', 'write <Figure id="…">');
      if (!f.title) say('a figure without a title', 'write title="…"');
      if (!f.widget || !models[f.widget]) say(`no widget “${f.widget}”`, `known: ${Object.keys(models).join(', ')}`);
      if (f.kinds.length === 0 || f.kinds.some((k) => !KINDS.has(k))) {
        say('a figure must say what it shows', 'write kind="data", "fit" or "toy", or several with a space between');
      }
      if (!f.hasCaption) say('a figure without a caption', 'say in it what to look at and what to try');
      if (!f.hasAssumptions) say('a figure without assumptions', 'list them in <Assumptions>');
      return problems;
    }),
  );

/** Number chips name a figure and a value that it computes. */
export const chips: Rule = () => {
  const all = pages().flatMap((p) => p.scan.figures);
  return pages().flatMap(({ scan }) =>
    scan.values.flatMap(({ of, line }) => {
      const [figureId = '', key = ''] = of.split('.');
      const figure = all.find((f) => f.id === figureId);
      const say = (message: string, cure: string): Problem[] => [{ file: scan.file, line, message, cure }];
      const model = figure?.widget ? models[figure.widget] : undefined;
      if (!figure || !model) {
        return say(`<Value of="${of}"> names no figure`, `figures: ${all.map((f) => f.id).join(', ') || 'none'}`);
      }
      const props = figureProps(figureId, figure.widget ?? '', figure.attributes);
      const values = model.values(model.init(props), props);
      if (key in values) return [];
      return say(
        `the figure “${figureId}” computes no “${key}”`,
        `it offers ${Object.keys(values).join(', ') || 'nothing'}`,
      );
    }),
  );
};

/** Files of the release that pages may link to; the finishing step writes them and checks that they are there. */
const FILES = new Set(['/anchors.json', '/references.bib', '/references.csl.json', '/llms.txt']);

/** Links inside the site lead to a page and an id that exist. */
export const links: Rule = () => {
  const anchors = publishedAnchors();
  const outline = new Set(loadOutline().map((e) => e.id));
  const problems: Problem[] = [];
  const check = (href: string, from: string, file: string, line: number) => {
    if (/^(https?:|mailto:)/.test(href) || FILES.has(href)) return;
    const [path = '', fragment] = href.split('#');
    const page = path === '' ? from : path;
    const say = (message: string, cure: string) => problems.push({ file, line, message, cure });
    const known = anchors.get(page);
    if (!known) {
      const chapter = page.replaceAll('/', '');
      if (outline.has(chapter)) say(`the chapter “${chapter}” is not written yet`, `write <Chapter id="${chapter}"/>`);
      else say(`the link ${href} leads nowhere`, `pages: ${[...anchors.keys()].join(' ')}`);
    } else if (fragment && !known.has(fragment)) say(`there is no “#${fragment}” in ${page}`, 'correct the link');
  };
  for (const { scan, path } of pages()) {
    for (const { href, line } of scan.links) check(href, path, scan.file, line);
    for (const { id, line } of scan.chapterLinks) {
      if (!outline.has(id)) {
        problems.push({
          file: scan.file,
          line,
          message: `“${id}” is no chapter`,
          cure: 'name one of content/outline.yaml',
        });
      }
    }
  }
  for (const chapter of loadChapters()) {
    const file = shown(`chapters/${chapter.file}.mdx`);
    for (const text of chapter.assumes) {
      for (const found of text.matchAll(/\]\(([^)]+)\)/g)) check(found[1] ?? '', `/${chapter.id}/`, file, 2);
    }
    for (const to of Object.values(chapter.moved)) check(to, `/${chapter.id}/`, file, 2);
  }
  for (const entry of loadGlossary()) {
    for (const to of entry.see) check(to, '/glossary/', shown('glossary.yaml'), entryLine('glossary.yaml', entry.id));
  }
  return problems;
};
