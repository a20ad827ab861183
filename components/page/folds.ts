/**
 * Folds of a text that is shown at several levels (app/book), and what chapters keep for a second reading: opened around what a link names, where the browser does not do so
 * itself, and all of them at once. Comes only to pages that have such folds (page.ts), as a file of its own.
 */

import { startContents } from './contents';

/** Opens every fold around a place. @returns whether one of them was shut */
function openAround(place: Element | null): boolean {
  let wasShut = false;
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    if (!fold.open) wasShut = true;
    fold.open = true;
  }
  return wasShut;
}

const placeOf = (hash: string): Element | null => document.getElementById(decodeURIComponent(hash.slice(1)));

/** Shows what the address names. */
function show(): void {
  const place = placeOf(location.hash);
  if (openAround(place)) place?.scrollIntoView();
}

const folds = () => document.querySelectorAll<HTMLDetailsElement>('details[data-level]');
const onPaper = () =>
  document.querySelectorAll<HTMLDetailsElement>(
    'details[data-level], details.deeper, .recall > div > details, details.end-matter',
  );

/** Whatever the reader had shut is open on paper, and shut again afterwards, however often the browser says that it will print. */
function openForPrint(): void {
  const opened = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const fold of onPaper()) {
      if (fold.open) continue;
      opened.add(fold);
      fold.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened.clear();
  });
}

/** @param say tells the reader what a press has done */
export function startFolds(say: (text: string) => void): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-fold-to]');
    if (button) {
      // Folds above the level are open, those below are shut.
      for (const fold of folds()) fold.open = Number(fold.dataset.level) < Number(button.dataset.foldTo);
      say(`Shown: ${button.textContent?.trim()}`);
      return;
    }
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || link.dataset.copy !== undefined) return;
    const fold = link.dataset.foldUp !== undefined && link.closest('details');
    if (fold) fold.open = false;
    // A sentence unfolds into all the passages it rests on, and the browser goes to the one that was chosen.
    const others = link.parentElement?.matches('.rests') ? link.parentElement.querySelectorAll('a') : [link];
    for (const { hash } of others) openAround(placeOf(hash));
  });
  startContents();
  if (document.querySelector('.guess'))
    import('./guesses').then(
      (guesses) => guesses.startGuesses(say),
      () => {},
    );
  addEventListener('hashchange', show);
  openForPrint();
  show();
}
