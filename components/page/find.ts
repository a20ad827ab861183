/**
 * Search: a dialog over the page. Nothing of it is fetched before a reader asks; the index comes as a script, because that arrives
 * from a server and from disk alike.
 */
import MiniSearch from 'minisearch';
import { excerpt, marked, type Run } from '../find/excerpt';
import { type BookIndex, type Found, find, KIND_WORDS } from '../find/found';
import { INDEX_OPTIONS, type Indexed } from '../find/options';
import { partFor } from '../find/part';
import { made, openDialog } from './dialog';
import { top } from './top';

const AT_MOST = 30;
/** So many are to be seen at first; the others are written a moment later. */
const AT_FIRST = 7;

const STYLE = `
.find-field { flex: 1; min-width: 0; min-height: 44px; padding: 0 .75rem; font: inherit; color: inherit; background: var(--paper-2);
  border: 1px solid var(--control); border-radius: 6px; }
.find-list { list-style: none; margin: 0; padding: 0; }
.find-list a { display: block; padding: .6rem .5rem; color: inherit; text-decoration: none; border-radius: 6px; }
.find-list a:hover, .find-list a:focus { background: var(--paper-2); }
.find-title { font-weight: 600; }
.find-where { display: block; font-size: .8125rem; color: var(--ink-2); }
.find-text { display: block; font-family: var(--serif); color: var(--ink-2); }
.find-list mark { color: var(--ink); background: var(--lit); border-bottom: 2px solid var(--lamp); }
.find-status { margin: 0 0 .5rem; font-size: .875rem; color: var(--ink-2); }
.find-status:empty { display: none; }
`;

let coming: Promise<BookIndex> | null = null;
let whole: MiniSearch<Indexed> | null = null;

/** Fetches the index and makes it ready. A failure can be tried again. */
function loadBook(): Promise<BookIndex> {
  coming ??= new Promise<BookIndex>((resolve, reject) => {
    const script = document.createElement('script');
    const { bookIndex } = globalThis as { bookIndex?: BookIndex };
    if (bookIndex) return resolve(bookIndex);
    script.src = `${top()}search-index.js`;
    script.onload = () => {
      const { bookIndex: came } = globalThis as { bookIndex?: BookIndex };
      if (came) resolve(came);
      else reject(new Error('what came is no index'));
    };
    script.onerror = () => reject(new Error('the index did not come'));
    document.head.append(script);
  });
  coming.catch(() => {
    coming = null;
  });
  return coming;
}

/** Asks the book. The first question opens only the part of the index that it may need; the whole is opened a moment after. */
function ask({ index, found }: BookIndex, asked: string): Found[] {
  const open = whole ?? MiniSearch.loadJS<Indexed>(partFor(index, asked), INDEX_OPTIONS);
  return find(open, found, asked, AT_MOST);
}

function openWhole({ index }: BookIndex): void {
  whole ??= MiniSearch.loadJS<Indexed>(index, INDEX_OPTIONS);
}

/** Once what stands there now has been painted. */
const afterFrame = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

const runs = (all: readonly Run[]): (Node | string)[] =>
  all.map(({ text, mark }) => (mark ? made('mark', {}, text) : text));

function row({ kind, title, within, to, text, words }: Found): HTMLLIElement {
  const link = made(
    'a',
    { href: `${top()}${to.slice(1)}` },
    made('span', { class: 'find-title' }, ...runs(marked(title, words))),
    made('span', { class: 'find-where' }, within === title ? KIND_WORDS[kind] : `${KIND_WORDS[kind]} · ${within}`),
    made('span', { class: 'find-text' }, ...runs(marked(excerpt(text, words), words))),
  );
  return made('li', {}, link);
}

/** Escape closes, and does not first empty the field as browsers would. Up and down lead from the field through the results and back; Enter in the field opens the first. */
function steer(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    field.closest('dialog')?.close();
    return;
  }
  if (event.target === field && event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    links[0]?.click();
  }
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const at = links.indexOf(document.activeElement as HTMLAnchorElement) + by;
  const next = at < 0 ? field : links[Math.min(at, links.length - 1)];
  next?.focus();
}

/** Opens the search. @param asked what stands in the field at first */
export function openFind(asked = ''): void {
  if (document.querySelector('dialog.asked[open]')) return;
  const field = made('input', {
    type: 'search',
    class: 'find-field',
    'aria-label': 'Search the book',
    placeholder: 'Search the book',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const status = made('p', { class: 'find-status', role: 'status' });
  const list = made('ol', { class: 'find-list' });
  const body = made('div', {}, status, list);
  const dialog = openDialog('Search', [field], body, STYLE);
  field.value = asked;
  field.focus();

  const fail = () => {
    const again = made('button', { type: 'button' }, 'Try again');
    again.onclick = () => {
      field.focus();
      show();
    };
    const contents = made('a', { href: `${top()}contents/` }, 'the page of contents');
    status.replaceChildren('The index did not arrive. ', again, ' Or look through ', contents, '.');
    list.replaceChildren();
  };
  let asking = 0;
  const show = async () => {
    const mine = ++asking;
    const waiting = setTimeout(() => status.replaceChildren('The index is on its way …'), 300);
    try {
      const book = await loadBook();
      if (mine !== asking || !dialog.open) return;
      const results = ask(book, field.value);
      list.replaceChildren(...results.slice(0, AT_FIRST).map(row));
      afterFrame(() => {
        if (mine === asking) list.append(...results.slice(AT_FIRST).map(row));
        setTimeout(openWhole, 250, book);
      });
      const count = results.length === AT_MOST ? `The first ${AT_MOST} results` : `${results.length} results`;
      const none = 'Nothing found. Fewer or other words may help; the beginning of a word is enough.';
      const said = results.length === 1 ? '1 result' : results.length > 0 ? count : none;
      status.replaceChildren(field.value.trim() === '' ? '' : said);
    } catch {
      if (mine === asking) fail();
    } finally {
      clearTimeout(waiting);
    }
  };
  field.oninput = show;
  dialog.addEventListener('keydown', (event) => steer(event, field, list));
  // The place may be on this very page: then nothing is loaded, and the dialog must go.
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) dialog.close();
  });
  show();
}
