/**
 * Copying a place or the selected words: a menu beside a copy control, a bar beside a selection. Comes only when it is wanted
 * (page.ts), as a file of its own.
 */

import { embedCode } from '../embed/embed-code';
import { adopt } from '../ui/adopt';
import { showByHand } from '../ui/by-hand';
import { toClipboard } from '../ui/clipboard';
import { addressOf, embedOf, shareAddressOf } from './address';
import { COPY_STYLE } from './copy-style';
import { figuresIn, passageAround, passageAt, wordsOf } from './passage-words';
import { type Forms, quote } from './quotes';
import { edges, type Picked } from './selection';
import { directiveFor } from './text-fragment';

/** Speaks to a screen reader and shows a word beside an element. */
export type Say = (text: string, at?: Element) => void;

type Choice = 'link' | 'card' | 'embed' | keyof Forms;

/** `short` names a choice in the bar; without it the bar does not have it. */
const CHOICES: readonly { key: Choice; label: string; short?: string; said: string }[] = [
  { key: 'link', label: 'Link', short: 'Link', said: 'Copied the link' },
  { key: 'card', label: 'Link with a preview card', said: 'Copied the link with a preview card' },
  { key: 'markdown', label: 'Quote in Markdown', short: 'Markdown', said: 'Copied the quote in Markdown' },
  { key: 'html', label: 'Quote in HTML', short: 'HTML', said: 'Copied the quote in HTML' },
  { key: 'plain', label: 'Citation as text', short: 'Text', said: 'Copied the citation' },
  { key: 'bibtex', label: 'BibTeX entry', short: 'BibTeX', said: 'Copied the BibTeX entry' },
  { key: 'embed', label: 'Embed code', said: 'Copied the embed code' },
];

/** A copy that does not know its public address has no picture to show: a preview needs a whole address. */
const NO_PICTURE = 'Copied the link. It has no picture: this copy has no public address';

const meta = (property: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content ?? '';

const authorsOf = (): string[] =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[name=author]')].map(({ content }) => content);

/** Today where the reader is, "2026-12-01". */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Some words of this page in every form. */
function formsOf(text: string, title: string, url: string): Forms {
  const quotation = {
    text,
    title,
    url,
    pageTitle: meta('og:title') || document.title,
    siteName: meta('og:site_name'),
    date: document.querySelector<HTMLElement>('main')?.dataset.updated ?? '',
    accessed: today(),
  };
  // A record has a field for its authors; in a line of text the site's name says as much.
  return { ...quote(quotation), bibtex: quote({ ...quotation, authors: authorsOf() }).bibtex };
}

/**
 * Copies what was chosen and says so; where that is not allowed, shows it to be copied by hand.
 * @param links the two kinds of link, and the embed's code
 * @param at where it is said
 * @param back what has the focus again when the reader has copied by hand
 * @param said what is said when it is there
 */
async function copy(
  choice: Choice,
  links: { link: string; card?: string | null; embed?: string | null },
  forms: (url: string) => Forms,
  say: Say,
  at: Element,
  back: HTMLElement | null,
  said = CHOICES.find((c) => c.key === choice)?.said ?? '',
): Promise<void> {
  const url = links.link;
  const text =
    choice === 'link' || choice === 'card' || choice === 'embed' ? (links[choice] ?? url) : forms(url)[choice];
  const done = await toClipboard(text, choice === 'html');
  if (choice === 'link') history.replaceState(history.state, '', new URL(url).hash.split(':~:')[0] || location.href);
  if (done) say(choice === 'card' && !meta('og:image') ? NO_PICTURE : said, at);
  else showByHand(text, back);
}

/** The choices as buttons; arrow keys, Home and End move among them. */
function choices(
  role: 'menu' | 'toolbar',
  name: string,
  offered: typeof CHOICES,
  choose: (choice: Choice) => void,
): HTMLElement {
  const box = document.createElement('span');
  box.className = role === 'menu' ? 'copy-menu' : 'copy-bar';
  box.setAttribute('role', role);
  box.setAttribute('aria-label', name);
  const buttons = offered.map(({ key, label, short }, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = role === 'menu' ? label : (short ?? label);
    button.tabIndex = i === 0 ? 0 : -1;
    if (role === 'menu') button.setAttribute('role', 'menuitem');
    button.onclick = () => choose(key);
    return button;
  });
  box.append(...buttons);
  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : by && (now + by) % buttons.length;
    if (to === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = -1;
    const button = buttons.at(to);
    if (button) button.tabIndex = 0;
    button?.focus();
  });
  // Pressing a button must not take the selection away, nor the focus out of what is open.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  return box;
}

/** Puts a box below a place, or above where there is no room, and within the screen; a box that is taller scrolls. */
function place(box: HTMLElement, at: DOMRect, gap: number): void {
  const below = at.bottom + gap + box.offsetHeight + 8 < innerHeight || at.top < box.offsetHeight + 2 * gap;
  const top = below ? at.bottom + gap : at.top - box.offsetHeight - gap;
  box.dataset.side = below ? 'below' : 'above';
  box.style.top = `${Math.max(8, Math.min(innerHeight - box.offsetHeight - 8, top))}px`;
  box.style.left = `${Math.max(8, Math.min(innerWidth - box.offsetWidth - 8, at.left - 8))}px`;
}

let closeMenu: (() => void) | null = null;

/** Opens the menu of a copy control, its first choice focused; again on the same control closes it. */
export function openMenu(link: HTMLAnchorElement, say: Say): void {
  adopt(COPY_STYLE);
  const again = link.getAttribute('aria-expanded') === 'true';
  closeMenu?.();
  if (again) return;
  const id = decodeURIComponent(link.hash.slice(1));
  const name = (link.getAttribute('aria-label') ?? '').replace(/^Link to/, 'Copy');
  const close = (refocus = false) => {
    closeMenu = null;
    removeEventListener('scroll', move);
    removeEventListener('resize', move);
    document.removeEventListener('pointerdown', outside);
    // Removing what has the focus tells focusout; it must find nothing to close.
    link.removeAttribute('aria-expanded');
    if (refocus) link.focus();
    menu.remove();
  };
  const offered = CHOICES.filter(({ key }) => (key === 'embed' ? embedOf(id) : key !== 'card' || shareAddressOf(id)));
  const menu = choices('menu', name, offered, (choice) => {
    const passage = passageAt(id);
    const frame = embedOf(id);
    const links = {
      link: addressOf(id, passage?.figures),
      card: shareAddressOf(id, passage?.figures),
      embed: frame && embedCode({ ...frame, title: passage?.title ?? '', siteName: meta('og:site_name') }),
    };
    close(true);
    const forms = (url: string): Forms => {
      const made = formsOf(passage?.text ?? '', passage?.title ?? '', url);
      return { ...made, bibtex: passage?.bibtex ?? made.bibtex };
    };
    copy(choice, links, forms, say, link, link);
  });
  const move = () => {
    const at = link.getBoundingClientRect();
    if (at.bottom < 0 || at.top > innerHeight) close(menu.contains(document.activeElement));
    else place(menu, at, 6);
  };
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node) && !link.contains(event.target as Node)) close();
  };
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
      // From the control, Tab goes on as if the menu had never been.
    } else if (event.key === 'Tab') close(true);
  });
  menu.addEventListener('focusout', (event) => {
    const to = event.relatedTarget as Node | null;
    if (closeMenu && to && to !== link && !menu.contains(to)) close();
  });
  // Reached with the keyboard after scrolling away: the menu stands beside its control or nowhere.
  const at = link.getBoundingClientRect();
  if (at.bottom < 0 || at.top > innerHeight) link.scrollIntoView({ block: 'center', behavior: 'instant' });
  link.after(menu);
  link.setAttribute('aria-expanded', 'true');
  closeMenu = close;
  addEventListener('scroll', move, { passive: true });
  addEventListener('resize', move);
  document.addEventListener('pointerdown', outside);
  move();
  menu.querySelector('button')?.focus({ preventScroll: true });
}

const SETTLE_MS = 250;
/** Room for the handles that touch screens put below a selection. */
const HANDLES = 30;

let watching = false;

/** From now on offers the same for words that the reader selects, in a bar that takes neither focus nor selection. */
export function watchSelection(say: Say): void {
  adopt(COPY_STYLE);
  if (watching) return;
  watching = true;
  let shown: { bar: HTMLElement; picked: Picked } | null = null;
  let dismissed = '';
  let pressed = false;
  let timer = 0;

  const hide = () => {
    shown?.bar.remove();
    shown = null;
  };
  const move = () => {
    if (!shown) return;
    const box = shown.picked.range.getBoundingClientRect();
    shown.bar.hidden = box.bottom < 0 || box.top > innerHeight;
    place(shown.bar, box, matchMedia('(pointer: coarse)').matches ? HANDLES : 8);
  };
  const look = () => {
    const picked = edges(getSelection());
    if (!picked || picked.words !== dismissed) dismissed = '';
    if (shown && picked?.words === shown.picked.words) return;
    // A tap on the bar, or Tab into it, may take the selection away before a button is pressed.
    if (pressed || shown?.bar.contains(document.activeElement)) return;
    hide();
    if (!picked || dismissed) return;
    const offered = CHOICES.filter(({ short }) => short);
    const bar = choices('toolbar', 'Copy the selected words', offered, (choice) => {
      const { range } = picked;
      const { id, title } = passageAround(picked.block);
      const clone = range.cloneContents();
      const directive = directiveFor(range);
      const block = addressOf(id, figuresIn([clone]));
      // Nothing tells these words from others on the page: the link leads to the passage, and says so.
      const lost = choice === 'link' && !directive ? 'Copied the link to the passage' : undefined;
      const link = directive ? `${block}${id ? '' : '#'}:~:${directive}` : block;
      copy(choice, { link }, (url) => formsOf(wordsOf(clone), title, url), say, bar, null, lost);
    });
    shown = { bar, picked };
    bar.addEventListener('focusin', () => {
      const selection = getSelection();
      if (!selection?.isCollapsed) return;
      selection.removeAllRanges();
      selection.addRange(picked.range);
    });
    bar.addEventListener('focusout', soon);
    // Right behind the words, so that Tab comes to it next.
    picked.last.after(bar);
    move();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, SETTLE_MS);
  };
  document.addEventListener('selectionchange', soon);
  document.addEventListener('pointerdown', (event) => {
    pressed = true;
    // Elsewhere a press begins something new.
    if (!shown?.bar.contains(event.target as Node)) hide();
  });
  const released = () => {
    pressed = false;
    soon();
  };
  document.addEventListener('pointerup', released);
  document.addEventListener('pointercancel', released);
  document.addEventListener('keydown', (event) => {
    if (!shown) return;
    // Browsers differ in whether Tab goes on from a selection; here it does, where nothing else has the focus.
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement === document.body && !shown.bar.hidden) {
      event.preventDefault();
      shown.bar.querySelector('button')?.focus();
    }
    if (event.key !== 'Escape') return;
    dismissed = shown.picked.words;
    hide();
  });
  addEventListener('scroll', move, { passive: true });
  addEventListener('resize', move);
  soon();
}
