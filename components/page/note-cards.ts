/**
 * The cards themselves (cards.ts says when): a citation or a term shows its entry of the page's own list in a card beside it. Opens
 * on hover, focus and touch; can be hovered; Esc closes. Comes only when it is wanted, as a file of its own.
 */
import { onTheWay, type Point } from './on-the-way';

const OPEN_MS = 120;
const CLOSE_MS = 220;
/** A pointer on its way to the card may rest so long, and cross other links. */
const WAY_MS = 400;

let card: HTMLElement | null = null;
let owner: HTMLAnchorElement | null = null;
/** where the pointer was last on the open card's link */
let from: Point | null = null;
let timer = 0;
/** what the timer will do */
let plan = '';

const later = (ms: number, name: string, what: () => void) => {
  clearTimeout(timer);
  plan = name;
  timer = window.setTimeout(() => {
    plan = '';
    what();
  }, ms);
};

const stay = () => {
  clearTimeout(timer);
  plan = '';
};

function close(): void {
  stay();
  card?.remove();
  owner?.removeAttribute('aria-describedby');
  card = owner = from = null;
}

/** Shows the card of a link. */
export function openCard(link: HTMLAnchorElement): void {
  if (owner === link) return;
  close();
  const entry = document.getElementById(link.hash.slice(1));
  if (!entry) return;
  owner = link;
  card = document.createElement('span');
  card.className = 'note-card';
  card.id = 'note-card';
  card.setAttribute('role', 'note');
  for (const child of entry.childNodes) card.append(child.cloneNode(true));
  for (const node of card.querySelectorAll('dt, dd, p')) {
    const plain = document.createElement('span');
    plain.className = node.localName === 'dt' ? 'note-card-title' : 'note-card-text';
    plain.append(...node.childNodes);
    node.replaceWith(plain);
  }
  link.after(card);
  link.setAttribute('aria-describedby', 'note-card');
  place();
}

/** Puts the card below its link, or above where there is no room. A link that has left the screen takes its card with it. */
function place(): void {
  if (!card || !owner) return;
  const at = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  if (at.bottom < 0 || at.top > innerHeight) {
    close();
    return;
  }
  const width = Math.min(340, innerWidth - 24);
  card.style.width = `${width}px`;
  card.style.left = `${Math.max(12, Math.min(innerWidth - width - 12, at.left - 24))}px`;
  const below = at.bottom + 8 + card.offsetHeight < innerHeight || at.top < card.offsetHeight + 16;
  card.style.top = `${below ? at.bottom + 8 : at.top - card.offsetHeight - 8}px`;
}

const linkOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLAnchorElement>('a[data-card]') ?? null;

/** The pointer goes somewhere: what will happen, if it goes on so. */
function follow(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const at = { x: event.clientX, y: event.clientY };
  const link = linkOf(event.target);
  const isOnLink = !!link && link === owner;
  if (isOnLink) from = at;
  if (isOnLink || card?.contains(event.target as Node)) {
    stay();
    return;
  }
  const onWay = !!card && !!from && onTheWay(from, at, card.getBoundingClientRect());
  const next = `${link ? `open ${link.hash}` : 'close'}${onWay ? ' late' : ''}`;
  // Whoever goes on towards the card has as much time again; whoever turns away has not.
  if (next === plan && !onWay) return;
  if (link)
    later(onWay ? WAY_MS : OPEN_MS, next, () => {
      openCard(link);
      from = at;
    });
  else if (!card) stay();
  else if (document.activeElement !== owner) later(onWay ? WAY_MS : CLOSE_MS, next, close);
}

let started = false;

/**
 * Listens on the whole document: pages may gain links, and one listener of each kind is enough. Once.
 * @param first what has brought the cards: the pointer or the focus came to a link
 */
export function startNoteCards(first: Event): void {
  if (started) return;
  started = true;
  document.addEventListener('pointerover', follow);
  document.addEventListener('pointermove', (event) => card && follow(event), { passive: true });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link) openCard(link);
    else if (card && !card.contains(event.target as Node)) close();
  });
  document.addEventListener('pointerup', (event) => {
    if (event.pointerType === 'touch' && !linkOf(event.target) && !card?.contains(event.target as Node)) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  addEventListener('scroll', place, { passive: true });
  const link = linkOf(first.target);
  if (!link) return;
  if (first.type === 'focusin' && document.activeElement === link) openCard(link);
  if (first.type === 'pointerover' && link.matches(':hover')) follow(first as PointerEvent);
}
