import { CopyLink } from '../mdx/blocks/copy-link';

/** What is asked about a chapter, as its end shows it. */
export interface Asked {
  id: string;
  question: string;
  answer: string;
  read: { href: string };
  state?: { href: string; title: string };
}

/** One question; a press shows its answer. Without scripts, too. */
export function AskedCard({ card, id }: { card: Asked; id?: string }) {
  return (
    <details id={id} className="asked">
      <summary>{card.question}</summary>
      <p data-answer="">
        {card.answer} <a href={card.read.href}>Read it</a>
        {card.state && (
          <>
            {' · '}
            <a href={card.state.href}>See it in “{card.state.title}”</a>
          </>
        )}
      </p>
    </details>
  );
}

/** The cards of a chapter at its end, folded. */
export function Remember({ cards, chapter }: { cards: readonly Asked[]; chapter: string }) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="remember" className="remember">
      <div className="heading">
        <h2 id="remember">Try to remember</h2>
        <CopyLink id="remember" what="the questions on this chapter" />
      </div>
      <details>
        <summary>{cards.length} questions on this chapter</summary>
        {cards.map((card) => (
          <AskedCard key={card.id} card={card} />
        ))}
      </details>
      <p className="no-print">
        <a href={`/review/?chapter=${chapter}#cards`}>Have them come again</a>, one by one, at longer and longer
        intervals.
      </p>
    </section>
  );
}
