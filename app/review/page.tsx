import '../styles/cards.css';
import { CopyLink } from '../../components/mdx/blocks/copy-link';
import { Island } from '../../components/mdx/island';
import { AskedCard } from '../../components/site/remember';
import { readCards } from '../../content/card-words';
import { cardAnchor } from '../../content/cards';
import { loadChapters } from '../../content/chapters';
import { loadPage } from '../../content/pages';
import Text from '../../content/pages/review.mdx';
import { writtenPage } from '../../content/site';
import { relativeFrom } from '../_site/addresses';
import { blocksFor } from '../_site/blocks';
import { pageMetadata } from '../_site/metadata';
import { Shell } from '../_site/shell';

export const dynamic = 'force-static';

const HERE = '/review/';
const page = loadPage('review');
export const metadata = pageMetadata(HERE, page.title, page.summary);

const to = (href: string): string => relativeFrom(HERE, href);

export default function Review() {
  const cards = readCards();
  const chapters = loadChapters().filter(({ id }) => cards.some((card) => card.chapter === id));
  const deck = cards.map(({ read, state, ...card }) => ({
    ...card,
    read: { ...read, href: to(read.href) },
    ...(state && { state: { ...state, href: to(state.href) } }),
  }));
  return (
    <Shell here={HERE} updated={page.updated}>
      <div className="plain-head">
        <h1>{page.title}</h1>
        <p className="chapter-question">What is worth remembering, one card at a time.</p>
      </div>
      <div id="cards" className="prose scroll-mt-4">
        <Island
          name="review"
          props={{
            id: 'cards',
            deck,
            chapters: chapters.map(({ id, title }) => ({ id, title })),
            anki: to('/review/cards.txt'),
          }}
          atOnce
        />
      </div>
      <div className="prose mt-10">
        <Text components={blocksFor(writtenPage('review'))} />
        <div className="heading">
          <h2 id="all-cards">All cards</h2>
          <CopyLink id="all-cards" what="the list of all cards" />
        </div>
        {chapters.map(({ id, title }) => (
          <details key={id} className="remember">
            <summary>{title}</summary>
            {cards
              .filter((card) => card.chapter === id)
              .map((card) => (
                <AskedCard key={card.id} card={card} id={cardAnchor(card)} />
              ))}
          </details>
        ))}
      </div>
    </Shell>
  );
}
