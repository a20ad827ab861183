/**
 * When note cards are wanted: hover or focus on a citation or a term brings them, as a file of their own (note-cards.ts). Without
 * scripts, or where that file does not arrive, the link leads to the page's list.
 */
const load = () => import('./note-cards');

const linkOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-card]') ?? null;

/** Listens on the whole document: pages may gain links. */
export function startCards(): void {
  let touch = false;
  const wanted = (event: Event) => {
    if (linkOf(event.target))
      load().then(
        (cards) => cards.startNoteCards(event),
        () => {},
      );
  };
  document.addEventListener('pointerover', wanted);
  document.addEventListener('focusin', wanted);
  // Asked of the press and not of the click: in older browsers a click does not say what made it.
  document.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
  });
  document.addEventListener('keydown', () => {
    touch = false;
  });
  document.addEventListener('click', (event) => {
    // A tap opens the card, and the card's own link leads on; with a mouse or the keyboard the link itself does.
    const link = linkOf(event.target);
    if (!link || !touch) return;
    event.preventDefault();
    load().then(
      (cards) => {
        cards.startNoteCards(event);
        cards.openCard(link);
      },
      () => {
        location.hash = link.hash;
      },
    );
  });
}
