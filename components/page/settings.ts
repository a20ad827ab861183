/** How the page reads: theme, size of the type, space between lines, face, keys. Kept on the device; theme.js applies it before the first paint. */
import { made, openDialog } from './dialog';
import { offlineSetting } from './offline';

/** One setting: what it may be, and its words. The first is what a reader has who never chose. */
interface Setting {
  key: 'theme' | 'size' | 'gap' | 'face' | 'keys';
  label: string;
  values: readonly (readonly [value: string, label: string])[];
}

export const SETTINGS: readonly Setting[] = [
  {
    key: 'theme',
    label: 'Theme',
    values: [
      ['', 'As the device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    key: 'size',
    label: 'Type size',
    values: [
      ['small', 'Smaller'],
      ['', 'As set'],
      ['large', 'Larger'],
      ['huge', 'Much larger'],
    ],
  },
  {
    key: 'gap',
    label: 'Line spacing',
    values: [
      ['', 'As set'],
      ['wide', 'Wider'],
      ['wider', 'Widest'],
    ],
  },
  {
    key: 'face',
    label: 'Face',
    values: [
      ['', 'The book’s'],
      ['own', 'Your device’s'],
    ],
  },
  {
    key: 'keys',
    label: 'Keyboard shortcuts',
    values: [
      ['', 'On'],
      ['off', 'Off'],
    ],
  },
];

/** The keys of the site, as they are listed. */
export const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['/ or Ctrl K', 'search the book'],
  ['n, p', 'next and previous chapter'],
  ['c', 'contents'],
  [',', 'these settings'],
  ['?', 'this list'],
];

const STYLE = `
.settings fieldset { border: 0; margin: 0 0 1rem; padding: 0; }
.settings legend { font-size: .875rem; color: var(--ink-2); padding: 0; }
.settings-row { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.settings label { display: inline-flex; align-items: center; gap: .5rem; min-height: 44px; cursor: pointer; }
.settings input { width: 1.15rem; height: 1.15rem; accent-color: var(--link); }
.settings h3 { margin: 1rem 0 .25rem; font: inherit; font-weight: 600; }
.settings dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0; }
.settings dt { font-family: ui-monospace, monospace; font-size: .875rem; }
.settings dd { margin: 0; }
.settings p { margin: 0 0 .75rem; font-size: .875rem; color: var(--ink-2); }
`;

const root = document.documentElement;

/** Shows a setting and keeps it. @returns whether the device keeps it */
function set(key: Setting['key'], value: string): boolean {
  if (value) root.dataset[key] = value;
  else delete root.dataset[key];
  try {
    if (key === 'theme') {
      if (value) localStorage.setItem('theme', value);
      else localStorage.removeItem('theme');
      return true;
    }
    const kept = new URLSearchParams(localStorage.getItem('reading') ?? '');
    if (value) kept.set(key, value);
    else kept.delete(key);
    if (kept.size > 0) localStorage.setItem('reading', kept.toString());
    else localStorage.removeItem('reading');
    return true;
  } catch {
    // Storage denied: it holds for this page, and the dialog says so.
    return false;
  }
}

function choice({ key, label, values }: Setting, said: HTMLElement): HTMLElement {
  const now = root.dataset[key] ?? '';
  const options = values.map(([value, words]) => {
    const input = made('input', { type: 'radio', name: `setting-${key}`, value });
    input.checked = value === now;
    input.onchange = () => {
      said.textContent = set(key, value)
        ? ''
        : 'Your browser lets this page keep nothing, so this holds until you leave it.';
    };
    return made('label', {}, input, words);
  });
  return made('fieldset', {}, made('legend', {}, label), made('div', { class: 'settings-row' }, ...options));
}

/** Opens the settings. @param at "keys" begins at the list of keys */
export function openSettings(at?: 'keys'): void {
  if (document.querySelector('dialog.asked[open]')) return;
  const said = made('p', { role: 'status' });
  const keys = made('h3', { tabindex: '-1' }, 'Keys');
  const body = made(
    'div',
    { class: 'settings' },
    ...SETTINGS.map((setting) => choice(setting, said)),
    said,
    keys,
    made('dl', {}, ...KEYS.flatMap(([name, does]) => [made('dt', {}, name), made('dd', {}, does)])),
  );
  offlineSetting().then((setting) => setting && said.after(setting));
  openDialog('Reading settings', [made('h2', {}, 'Reading')], body, STYLE);
  if (at !== 'keys') return;
  keys.focus();
  keys.scrollIntoView();
}
