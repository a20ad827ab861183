/**
 * Note cards: a citation or a term shows its entry of the page's own list in a card beside it. Opens on hover, focus and
 * touch; can be hovered; Esc closes. Without scripts the link leads to the list.
 */
const OPEN_MS = 120;
const CLOSE_MS = 220;

let card: HTMLElement | null = null;
let owner: HTMLAnchorElement | null = null;
let timer = 0;

const later = (ms: number, what: () => void) => {
  clearTimeout(timer);
  timer = window.setTimeout(what, ms);
};

function close(): void {
  clearTimeout(timer);
  card?.remove();
  owner?.removeAttribute('aria-describedby');
  card = owner = null;
}

function open(link: HTMLAnchorElement): void {
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

/** Listens on the whole document: pages may gain links, and one listener of each kind is enough. */
export function startCards(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const link = linkOf(event.target);
    if (link) later(OPEN_MS, () => open(link));
    else if (card?.contains(event.target as Node)) clearTimeout(timer);
    else if (card && document.activeElement !== owner) later(CLOSE_MS, close);
  });
  document.addEventListener('focusin', (event) => {
    const link = linkOf(event.target);
    if (link) open(link);
    else if (card && !card.contains(event.target as Node)) close();
  });
  document.addEventListener('pointerup', (event) => {
    const link = linkOf(event.target);
    if (event.pointerType !== 'touch') return;
    if (link) open(link);
    else if (!card?.contains(event.target as Node)) close();
  });
  document.addEventListener('click', (event) => {
    // A tap opens the card, and the card's own link leads on; with a mouse or the keyboard the link itself does.
    if ((event as PointerEvent).pointerType === 'touch' && linkOf(event.target)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  addEventListener('scroll', place, { passive: true });
}
