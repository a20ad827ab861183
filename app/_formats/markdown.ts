/** A written page as a Markdown file: its words, its figures' words, what they hide at the end, and its lists. */
import type { RootContent } from 'mdast';
import { loadChapters } from '../../content/chapters';
import { loadOutline } from '../../content/outline';
import { pageTree } from '../../content/page/tree';
import { loadPage, PAGE_PATHS, pageAt } from '../../content/pages';
import type { WrittenPage } from '../../content/site';
import { firstPublished } from '../_site/edition';
import { askedOn } from './cards';
import { type Front, inline, markdownFile } from './document';
import { pageLists } from './lists';
import { plainNodes } from './plain-nodes';
import { withSpecimens } from './style';
import { anchor, emphasis, heading, link, list, paragraph, text } from './tree';
import { type Words, wordsFor } from './words';

/** What a page's source says of itself. */
interface Head {
  front: Front;
  assumes: string[];
  moved: Record<string, string>;
}

function headOf(page: WrittenPage): Head {
  const published = firstPublished(page.path) ?? undefined;
  const chapter = loadChapters().find((c) => `/${c.id}/` === page.path);
  if (!chapter) {
    const { title, summary, updated } = loadPage(pageAt(page.path) ?? 'home');
    return { front: { title, summary, published, updated }, assumes: [], moved: {} };
  }
  const { title, order, question, summary, updated, prerequisites, assumes, moved } = chapter;
  const needs = prerequisites.length ? prerequisites : undefined;
  return {
    front: { title, chapter: order, question, summary, published, updated, prerequisites: needs },
    assumes,
    moved,
  };
}

/** The path of chapters, which the home page shows beneath its text. */
function path(words: Words): RootContent[] {
  const items = loadOutline().map(({ id, question, idea }) => [
    paragraph(...words.chapter(id), text(`: ${question} ${idea}`)),
  ]);
  return [heading(2, 'path', 'The path'), { ...list(items), ordered: true, start: 1 }];
}

/** A page in parts, for whoever puts several into one file. */
interface PageParts {
  front: Front;
  /** its text, with its question and what it assumes */
  body: RootContent[];
  /** what it keeps back until the reader has guessed */
  answers: RootContent[];
}

/** @param words gives names and addresses as the file that it goes into has them */
export function pageParts(page: WrittenPage, words: Words): PageParts {
  const { front, assumes, moved } = headOf(page);
  const old = Object.entries(moved);
  const { body, answers } = plainNodes(pageTree(page.source).children ?? [], words);
  return {
    front,
    answers,
    body: [
      ...(front.question ? [paragraph(emphasis(front.question))] : []),
      ...(assumes.length ? [paragraph(text('What it assumes:'))] : []),
      ...(assumes.length ? [list(assumes.map((line) => inline(line, words) as ReturnType<typeof paragraph>[]))] : []),
      ...body,
      ...(old.length > 0
        ? [
            paragraph(
              text('Passages that once stood here: '),
              ...old.flatMap(([id, now], i) => [
                anchor(id),
                link(words.to(now), id.replaceAll('-', ' ')),
                text(i < old.length - 1 ? ', ' : '.'),
              ]),
            ),
          ]
        : []),
    ],
  };
}

/**
 * The Markdown of a page. Its ids are the page's, as empty targets; its links are whole addresses if the public address is known,
 * else relative to the file.
 * @param site the public address without its last slash, or null
 */
export function pageMarkdown(page: WrittenPage, site: string | null): string {
  const words = wordsFor(site);
  const { front, body, answers } = pageParts(page, words);
  const asked = askedOn(page, words);
  return markdownFile(page.path, front, words, [
    ...(page.path === PAGE_PATHS.style ? withSpecimens(body) : body),
    ...(page.path === '/' ? path(words) : []),
    ...asked.questions,
    ...(answers.length ? [heading(2, 'answers', 'Answers'), ...answers] : []),
    ...pageLists(page, words),
    ...asked.answers,
  ]);
}
