/** Links inside the site. */
import { readLink, schemasOf } from '../../components/figure/read-link';
import { loadCards } from '../cards';
import { loadChapters } from '../chapters';
import { shown } from '../files';
import { loadGlossary } from '../glossary';
import { loadOutline } from '../outline';
import { figureOf } from '../page/resolve';
import type { Problem } from '../problem';
import { loadSelfTest, SELF_TEST_FILE } from '../self-test';
import { loadWrittenPages, publishedAnchors } from '../site';
import { entryLine, type Rule } from './rule';

/** Files of the release that pages may link to; the finishing step writes them and checks that they are there. */
const FILES = new Set(['/anchors.json', '/review/cards.txt', '/references.bib', '/references.csl.json', '/llms.txt']);

/** Links inside the site lead to a page and an id that exist. */
export const links: Rule = () => {
  const anchors = publishedAnchors();
  const outline = new Set(loadOutline().map((e) => e.id));
  const problems: Problem[] = [];
  const check = (href: string, from: string, file: string, line: number) => {
    if (/^(https?:|mailto:)/.test(href) || FILES.has(href)) return;
    const [where = '', fragment] = href.split('#');
    const [path = '', query = ''] = where.split('?');
    const page = path === '' ? from : path;
    const say = (message: string, cure: string) => problems.push({ file, line, message, cure });
    for (const [id, text] of new URLSearchParams(query)) {
      const figure = figureOf(id);
      const read = figure && readLink(text, schemasOf(figure.model, figure.props));
      if (figure?.page.path !== page) say(`the link ${href} sets “${id}”, which is no figure of ${page}`, 'correct it');
      else if (read && read.problems.length > 0)
        say(`the state in the link ${href} can’t be read: ${read.problems.join(' ')}`, 'copy it from the figure');
    }
    const known = anchors.get(page);
    if (!known) {
      const chapter = page.replaceAll('/', '');
      if (anchors.has(`${page}/`)) {
        say(
          `the link ${href} lacks the slash at the end of its page`,
          `write ${page}/${fragment ? `#${fragment}` : ''}`,
        );
      } else if (outline.has(chapter))
        say(`the chapter “${chapter}” is not written yet`, `write <Chapter id="${chapter}"/>`);
      else say(`the link ${href} leads nowhere`, `pages: ${[...anchors.keys()].join(' ')}`);
    } else if (fragment && !known.has(fragment)) say(`there is no “#${fragment}” in ${page}`, 'correct the link');
  };
  for (const { scan, path } of loadWrittenPages()) {
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
  for (const { id, read, state, file } of loadCards())
    for (const to of [read, ...(state ? [state] : [])]) check(to, '/review/', shown(file), entryLine(file, id));
  const { errors, items } = loadSelfTest();
  for (const { id, read } of [...errors, ...items])
    check(read, '/test-yourself/', shown(SELF_TEST_FILE), entryLine(SELF_TEST_FILE, id));
  for (const entry of loadGlossary()) {
    for (const to of entry.see) check(to, '/glossary/', shown('glossary.yaml'), entryLine('glossary.yaml', entry.id));
  }
  return problems;
};
