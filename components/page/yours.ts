/**
 * Sentences that speak of the reader's own numbers, if there are any; and on the page that tells what is kept, the list of it.
 * Comes only to pages that have such sentences (page.ts), as a file of its own.
 */
import { device, erase, KEPT, keptAsFile, keptKeys, loadYours } from '../yours/device';
import { saidOf, YOURS_EVENT } from '../yours/yours';

/** @param say tells the reader what a press has done */
export function startYours(say: (text: string) => void): void {
  const fallbacks = new Map<HTMLElement, string>();
  const sentences = () => {
    const yours = loadYours();
    for (const span of document.querySelectorAll<HTMLElement>('[data-yours]')) {
      const fallback = fallbacks.get(span) ?? span.innerHTML;
      fallbacks.set(span, fallback);
      const said = saidOf(span.dataset.yours ?? '', yours);
      if (said === null) span.innerHTML = fallback;
      else span.textContent = said;
      span.toggleAttribute('data-is-yours', said !== null);
    }
  };
  const list = document.querySelector<HTMLElement>('[data-kept]');
  const show = () => {
    sentences();
    if (list) showKept(list, say);
  };
  document.addEventListener(YOURS_EVENT, show);
  // Another tab keeps or erases something.
  addEventListener('storage', show);
  show();
}

const element = (name: string, text: string, children: (Node | string)[] = []): HTMLElement => {
  const made = document.createElement(name);
  if (text) made.append(text);
  made.append(...children);
  return made;
};

function button(text: string, press: () => void): HTMLElement {
  const made = element('button', text) as HTMLButtonElement;
  made.type = 'button';
  made.className = 'kept-button';
  made.onclick = press;
  return made;
}

function showKept(list: HTMLElement, say: (text: string) => void): void {
  const storage = device();
  list.hidden = false;
  if (!storage) {
    list.replaceChildren(element('p', 'Your browser does not let this page keep anything, so nothing is kept.'));
    return;
  }
  const keys = keptKeys(storage);
  if (keys.length === 0) {
    list.replaceChildren(element('p', 'On this device nothing is kept at the moment.'));
    return;
  }
  const kinds = KEPT.flatMap(({ begins, what }) => {
    const own = keys.filter((key) => key.startsWith(begins));
    if (own.length === 0) return [];
    const bytes = own.reduce((sum, key) => sum + key.length + (storage.getItem(key)?.length ?? 0), 0);
    const gone = () => {
      erase(storage, begins);
      say('Erased');
    };
    const row = element('li', `${what} (${bytes} characters). `, [
      button(`Erase ${what.split(':')[0]?.toLowerCase()}`, gone),
    ]);
    return [row];
  });
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([keptAsFile(storage)], { type: 'application/json' }));
    link.download = 'what-is-kept.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say('Saved as a file');
  };
  const everything = () => {
    erase(storage);
    say('Everything is erased');
  };
  list.replaceChildren(
    element('ul', '', kinds),
    element('p', '', [button('Save all of it as a file', save), ' ', button('Erase everything', everything)]),
  );
}
