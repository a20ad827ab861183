/**
 * What an embed does besides its figure: theme and hidden parts from its address before the first paint, its height to the page
 * around it. The release brings it as a classic script in the head of embeds alone (app/_export/bundle.ts).
 */

import { CARD_HEIGHT } from './embed-code';

/** What `?hide=` can take away; the style sheet app/styles/embed.css says how. */
export const HIDEABLE = [
  'controls',
  'sliders',
  'choices',
  'buttons',
  'story',
  'acts',
  'caption',
  'assumptions',
] as const;
type Hideable = (typeof HIDEABLE)[number];

/** The type of the message that carries the height; hosts look for it, so it never changes. */
const HEIGHT_MESSAGE = 'pastwhatwecancheck:height';

/** The message to the page around the embed. */
interface HeightMessage {
  type: typeof HEIGHT_MESSAGE;
  /** the figure's id */
  figure: string;
  /** in CSS pixels */
  height: number;
}

/** What an embed's address asks for. */
export interface Asked {
  theme: 'light' | 'dark' | null;
  hide: Hideable[];
  /** names that are none of ours, shortened, at most three */
  unknown: string[];
  /** the query as the figure reads it, if it had to be changed: a plain `state=` becomes the figure's own key */
  query: string | null;
}

const MOST_UNKNOWN = 3;
const MOST_LETTERS = 24;

/** Reads an embed's query. Never throws. @param figure the figure's id, which is also its key */
export function readAsked(search: string, figure: string): Asked {
  const params = new URLSearchParams(search);
  const names = params
    .getAll('hide')
    .flatMap((value) => value.toLowerCase().split(/[,~\s]+/))
    .filter(Boolean);
  const known = new Set<string>(HIDEABLE);
  const unknown = [...new Set(names)].filter((name) => !known.has(name));
  const theme = params.get('theme');
  const state = params.get('state');
  let query: string | null = null;
  if (state !== null) {
    params.delete('state');
    if (!params.has(figure)) params.set(figure, state);
    query = `?${params}`;
  }
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    hide: HIDEABLE.filter((name) => names.includes(name)),
    unknown: unknown.slice(0, MOST_UNKNOWN).map((name) => name.slice(0, MOST_LETTERS)),
    query,
  };
}

/** The id of the figure that an embed's address shows: the last folder of "/embed/reach/" or "/embed/reach/index.html". */
export const figureOf = (pathname: string): string =>
  pathname
    .replace(/index\.html$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1) ?? '';

const SETTLE_MS = 100;

/** Tells the page around how tall the embed is, now and whenever that changes, at most ten times a second. */
function announceHeight(figure: string): void {
  if (parent === window) return;
  const root = document.documentElement;
  let told = -1;
  let timer = 0;
  const tell = () => {
    timer = 0;
    // The box of <html> ends with its content; scrollHeight would never be less than the frame.
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, figure, height };
    // To whoever is around: a height is no secret, and a host's address is not known here.
    parent.postMessage(message, '*');
  };
  // A timer and no animation frame: a frame outside the screen gets none.
  new ResizeObserver(() => {
    if (timer === 0) timer = window.setTimeout(tell, SETTLE_MS);
  }).observe(root);
  addEventListener('load', () => {
    // Said again, though it may be the same: the host may have begun to listen only now.
    told = -1;
    tell();
  });
}

function noteUnknown(names: readonly string[]): void {
  const place = document.querySelector('[data-embed-note]');
  if (!place || names.length === 0) return;
  place.textContent = `The link asks to hide ${names.map((n) => `“${n}”`).join(', ')}, which this page does not know.`;
  place.removeAttribute('hidden');
}

/** So much more than the frame may the page be before a poster takes its place: a caption below the edge is no loss. */
const A_LITTLE = 1.2;

/**
 * In a frame that is much too low for the figure, a poster: the first picture, and a button that brings the figure itself. Then
 * nothing scrolls in the frame until the reader wants it. A frame that grows (a host that follows the height) shows the figure.
 * @param asked whether the address asks for a state, which the poster could not show
 */
function poster(asked: boolean): void {
  const root = document.documentElement;
  const card = document.querySelector<HTMLElement>('[data-poster]');
  const live = document.querySelector<HTMLElement>('[data-live]');
  const low = matchMedia(`(max-height: ${CARD_HEIGHT}px)`);
  if (asked || !card || !live || !low.matches) return;
  if (root.getBoundingClientRect().height <= innerHeight * A_LITTLE) return;
  const show = (on: boolean) => {
    root.toggleAttribute('data-low', on);
    card.hidden = !on;
    live.inert = on;
  };
  const grown = () => low.matches || end(false);
  const end = (focus: boolean) => {
    low.removeEventListener('change', grown);
    show(false);
    dispatchEvent(new Event('islands:wake-all'));
    const title = live.querySelector('h1');
    if (!focus || !title) return;
    title.tabIndex = -1;
    title.focus();
  };
  // The page has one title; while that is out of reach, the poster has it.
  const head = live.querySelector('.figure-head')?.cloneNode(true) as HTMLElement | undefined;
  for (const named of head?.querySelectorAll('[id]') ?? []) named.removeAttribute('id');
  if (head) card.prepend(head);
  show(true);
  low.addEventListener('change', grown);
  card.querySelector('[data-run]')?.addEventListener('click', () => end(true));
}

/**
 * A host whose `sandbox` leaves out `allow-same-origin` gives the frame an origin that is nobody's, and browsers hand a stranger no
 * modules unless the server says so. Then the figure comes as one classic script, as it does from a file.
 * @param script address of this script, beside which the classic one lies
 */
function bringClassic(script: string): void {
  const root = document.documentElement;
  // From a file, theme.js has done so already.
  if (root.dataset.islands !== undefined || location.protocol === 'file:') return;
  const classic = document.createElement('script');
  classic.src = new URL('classic.js', script).href;
  document.head.append(classic);
}

/** Starts an embed; before the first paint where it can. */
export function startEmbed(): void {
  const root = document.documentElement;
  if (root.dataset.embedded !== undefined) return;
  root.dataset.embedded = '';
  const figure = figureOf(location.pathname);
  const { theme, hide, unknown, query } = readAsked(location.search, figure);
  // The reader's own choice on the site is not meant for another's page: there the system's theme holds.
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  if (hide.length > 0) root.dataset.hide = hide.join(' ');
  if (query !== null) {
    try {
      history.replaceState(history.state, '', query);
    } catch {
      // A sandboxed frame without an origin of its own may not change its address: the figure shows its first picture.
    }
  }
  const script = (document.currentScript as HTMLScriptElement | null)?.src;
  const whenThere = () => {
    noteUnknown(unknown);
    announceHeight(figure);
    poster(new URLSearchParams(location.search).has(figure));
    // The loader is a module, and those have run by now where they run at all.
    if (script) bringClassic(script);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', whenThere);
  else whenThere();
}
