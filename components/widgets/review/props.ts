/** A card as the page hands it over; its addresses are relative to the page. */
export interface DeckCard {
  id: string;
  /** id of its chapter */
  chapter: string;
  kind: 'mechanism' | 'distinction' | 'prediction';
  question: string;
  answer: string;
  read: { href: string; title: string };
  state?: { href: string; title: string };
}

export interface Props {
  /** the island's id */
  id: string;
  /** in the order of the book */
  deck: readonly DeckCard[];
  chapters: readonly { id: string; title: string }[];
  /** where the cards lie as a text file for Anki */
  anki: string;
}
