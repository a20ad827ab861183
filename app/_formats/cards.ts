/** Cards and the test of one's own in words: questions where they belong, all answers in a section at the end. And the cards for Anki. */
import type { RootContent } from 'mdast';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { type ReadCard, readCards } from '../../content/card-words';
import { cardAnchor } from '../../content/cards';
import { loadChapters } from '../../content/chapters';
import { loadSelfTest } from '../../content/self-test';
import type { WrittenPage } from '../../content/site';
import { SITE_NAME } from '../_site/urls';
import { anchor, heading, link, list, paragraph, text } from './tree';
import type { Words } from './words';

/** The two parts of what a page asks. */
export interface AskedInWords {
  /** behind the page's text */
  questions: RootContent[];
  /** the last section of the file; nothing that indexes the book's words needs it */
  answers: RootContent[];
}

const NOTHING: AskedInWords = { questions: [], answers: [] };

const answerLine = ({ answer, read, state }: ReadCard, words: Words) =>
  paragraph(
    text(`${answer} `),
    link(words.to(read.href), 'Read it'),
    ...(state ? [text(' · '), link(words.to(state.href), `See it in “${state.title}”`)] : []),
  );

const numbered = (items: Parameters<typeof list>[0]): RootContent => ({ ...list(items), ordered: true, start: 1 });

function chapterCards(chapter: string, words: Words): AskedInWords {
  const cards = readCards().filter((card) => card.chapter === chapter);
  if (cards.length === 0) return NOTHING;
  return {
    questions: [
      heading(2, 'remember', 'Try to remember'),
      numbered(cards.map((card) => [paragraph(text(card.question))])),
    ],
    answers: [
      heading(2, 'remember-answers', 'Answers to “Try to remember”'),
      numbered(cards.map((card) => [answerLine(card, words)])),
    ],
  };
}

function allCards(words: Words): AskedInWords {
  const chapters = loadChapters().map(({ id, title }) => ({
    id,
    title,
    cards: readCards().filter((c) => c.chapter === id),
  }));
  const each = (prefix: string, line: (card: ReadCard) => ReturnType<typeof paragraph>): RootContent[] =>
    chapters.flatMap(({ id, title, cards }) =>
      cards.length === 0 ? [] : [heading(3, `${prefix}-${id}`, title), numbered(cards.map((card) => [line(card)]))],
    );
  return {
    questions: [
      heading(2, 'all-cards', 'All cards'),
      ...each('questions', (card) => paragraph(anchor(cardAnchor(card)), text(card.question))),
    ],
    answers: [
      heading(2, 'card-answers', 'Answers to the cards'),
      ...each('answers', (card) => answerLine(card, words)),
    ],
  };
}

function selfTest(words: Words): AskedInWords {
  const items = loadSelfTest().items.map((item) => ({
    ...item,
    options: optionOrder(item.id, item.options.length).flatMap((place) => item.options[place] ?? []),
  }));
  return {
    questions: [
      heading(2, 'the-test', 'The questions'),
      numbered(
        items.map(({ question, options }) => [
          paragraph(text(question)),
          list(options.map(({ says }) => [paragraph(text(says))])),
        ]),
      ),
    ],
    answers: [
      heading(2, 'answers-to-the-test', 'Answers to the test'),
      numbered(
        items.map(({ options, answer, read }) => [
          paragraph(
            text(`${options.find(({ right }) => right)?.says ?? ''} ${answer} `),
            link(words.to(read), 'Where it stands'),
          ),
        ]),
      ),
    ],
  };
}

/** What a page asks its readers, in words. */
export function askedOn(page: Pick<WrittenPage, 'path' | 'isChapter'>, words: Words): AskedInWords {
  if (page.isChapter) return chapterCards(page.path.slice(1, -1), words);
  if (page.path === '/review/') return allCards(words);
  return page.path === '/test-yourself/' ? selfTest(words) : NOTHING;
}

/** A field of Anki's text: one line, without tabs. */
const field = (words: string): string => words.replace(/\s+/g, ' ').replaceAll('"', '”').trim();

/**
 * All cards as a text that Anki imports: one a line, tabs between the fields. A card keeps its identity, so importing a later edition
 * changes its words and keeps what Anki knows of it.
 * @param site the public address; without it the last field names the page only
 */
export function ankiText(site: string | null): string {
  const head = [
    '#separator:tab',
    '#html:false',
    '#notetype:Basic',
    `#deck:${SITE_NAME}`,
    '#columns:GUID\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = readCards().map(({ id, chapter, kind, question, answer, read }) => {
    const where = site ? `${site}${read.href}` : `${SITE_NAME}: ${read.title}`;
    return [`pwwcc-${id}`, question, `${answer} (${where})`, `${chapter} ${kind}`].map(field).join('\t');
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
