/** The texts of the cards as readers have them: with the numbers of their figures filled in. */
import type { ChipValue } from '../components/figure/contract';
import { type Card, loadCards } from './cards';
import { decode } from './check/frozen-params';
import { once } from './files';
import { chapterOf, chipsOf, figureOf, must } from './page/resolve';

/** A figure's state as a card's link names it. */
export interface CardState {
  figure: string;
  /** after `?figure=` */
  query: string;
}

/** The figure and the state in a card's link. @returns undefined for a card without one */
export function stateOf(card: Pick<Card, 'state'>): CardState | undefined {
  const [, figure = '', query = ''] = /\?([a-z0-9-]+)=([^#]+)#/.exec(card.state ?? '') ?? [];
  return figure ? { figure, query } : undefined;
}

/** The numbers that a card may speak of, by name: those of its figure in its state, and as `start.key` those of the first state. */
export function numbersOf(card: Card): Readonly<Record<string, ChipValue>> {
  const at = stateOf(card);
  const figure = at && figureOf(at.figure);
  if (!at || !figure) return {};
  const { values } = decode(at.figure, at.query);
  const here = figure.model.values(figure.model.init(figure.props, values), figure.props);
  const start = Object.entries(chipsOf(at.figure)).map(([key, chip]): [string, ChipValue] => [`start.${key}`, chip]);
  return { ...here, ...Object.fromEntries(start) };
}

/** What stands in braces in a text, without the braces. */
export const namesIn = (text: string): string[] => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name]) => name ?? '');

/** A card as readers have it. */
export interface ReadCard {
  id: string;
  chapter: string;
  kind: Card['kind'];
  question: string;
  answer: string;
  /** where the book says it, and the title of that chapter */
  read: { href: string; title: string };
  /** the figure in the state that a prediction is about */
  state?: { href: string; title: string };
}

function readCard(card: Card): ReadCard {
  const numbers = numbersOf(card);
  const fill = (text: string): string =>
    text.replace(
      /\{([\w.]+)\}/g,
      (_, name: string) => must(numbers[name], `the card “${card.id}” speaks of “${name}”, which is no number`).text,
    );
  const { id, chapter, kind, read, state } = card;
  const at = stateOf(card);
  const place = read.split('/')[1] ?? '';
  return {
    id,
    chapter,
    kind,
    question: fill(card.question),
    answer: fill(card.answer),
    read: { href: read, title: chapterOf(place)?.title ?? 'where it stands' },
    ...(state && at && { state: { href: state, title: must(figureOf(at.figure), `no figure ${at.figure}`).title } }),
  };
}

/** All cards with their numbers, in the order of the book. */
export const readCards = once((): ReadCard[] => loadCards().map(readCard));
