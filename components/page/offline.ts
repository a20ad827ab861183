/** “Keep this book on my device”: switching it on, with its size and progress, and off; and the line that tells of a newer edition. */
import { ownCaches, type Progress } from '../offline/keep';
import { adopt } from '../ui/adopt';
import { made } from './dialog';
import { top } from './top';

const MIB = 1024 * 1024;
const mib = (bytes: number): string => `${(bytes / MIB).toFixed(1)} MB`;

const WHY = {
  full: 'There is not enough room on this device, so nothing was kept. Free some and try again.',
  broken:
    'A file that came was not the one this edition lists: the site may just be changing, or something on the way rewrites it. Nothing was kept. Try again later.',
  offline: 'The connection broke off, so nothing was kept. Try again when it is back.',
} as const;

/** Whether this browser can keep the book from this address, or why not. */
export function whyNot(): string | null {
  if (location.protocol === 'file:') return 'You opened the book from disk: it is on your device already.';
  if (!('serviceWorker' in navigator))
    return 'Your browser keeps pages only from safe addresses (https), or not in this kind of window.';
  return null;
}

const scopeOf = (): string => new URL(top(), location.href).href;

/** The registration of this copy of the book, if the reader keeps it; another site’s below a shorter path does not count. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scopeOf());
  return found?.scope === scopeOf() ? found : undefined;
}

/** Takes everything off the device again. */
async function letGo(): Promise<void> {
  await (await registration())?.unregister();
  for (const name of ownCaches(scopeOf(), await caches.keys())) await caches.delete(name);
}

/** The part of the settings that keeps the book. @returns null where the build leaves it out */
export async function offlineSetting(): Promise<HTMLElement | null> {
  const row = made('div', { class: 'settings-row' });
  const told = made('p', { role: 'status' });
  const field = made('fieldset', {}, made('legend', {}, 'Without a connection'), row, told);
  const no = whyNot();
  if (no) {
    told.textContent = no;
    return field;
  }
  let bytes: number;
  try {
    const answer = await fetch(`${top()}offline.json`);
    if (!answer.ok) return null;
    bytes = ((await answer.json()) as { bytes: number }).bytes;
  } catch {
    told.textContent = 'There is no connection at the moment to ask for the size.';
    bytes = 0;
  }
  const button = made('button', { type: 'button' });
  const bar = made('progress', { 'aria-label': 'Download' });
  row.append(button);
  const show = async () => {
    const kept = !!(await registration())?.active;
    button.textContent = kept ? 'Take the book off this device' : `Keep this book on my device (${mib(bytes)})`;
    button.onclick = kept ? off : on;
    button.disabled = false;
  };
  const off = async () => {
    await letGo();
    told.textContent = 'It is off your device.';
    await show();
  };
  const on = async () => {
    button.disabled = true;
    bar.removeAttribute('value');
    row.append(bar);
    told.textContent = 'Fetching …';
    let ended: Progress | null = null;
    const listen = ({ data }: MessageEvent<Progress>) => {
      if (data.state === 'fetching') {
        bar.max = data.of;
        bar.value = data.bytes;
        bar.textContent = `${mib(data.bytes)} of ${mib(data.of)}`;
      } else ended = data;
    };
    navigator.serviceWorker.addEventListener('message', listen);
    navigator.serviceWorker.startMessages();
    try {
      const { installing, waiting, active } = await navigator.serviceWorker.register(`${top()}sw.js`, { scope: top() });
      const coming = installing ?? waiting ?? active;
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          if (coming?.state === 'activated') resolve();
          else if (coming?.state === 'redundant') reject(new Error('it was given up'));
        };
        coming?.addEventListener('statechange', look);
        look();
      });
      told.textContent = 'The whole book is on your device. It opens without a connection, at this address.';
    } catch {
      const end = ended as Progress | null;
      await letGo();
      told.textContent = WHY[end?.state === 'failed' ? end.why : 'broken'];
    }
    navigator.serviceWorker.removeEventListener('message', listen);
    bar.remove();
    await show();
  };
  await show();
  return field;
}

const LINE = `.edition-line { position: fixed; inset: auto 0 0; z-index: 30; display: flex; gap: 1rem; align-items: center; justify-content: center;
  padding: .5rem 1rem; font: .875rem/1.4 var(--sans); color: var(--ink); background: var(--lit); border-top: 1px solid var(--rule); }
.edition-line button { min-height: 44px; padding: 0 .75rem; font: inherit; background: none; border: 1px solid var(--control); border-radius: 6px; cursor: pointer; }`;

/** Tells of a newer edition that is kept and waits: pages that are open stay as they are. */
export async function watchEdition(): Promise<void> {
  const kept = await registration();
  if (!kept) return;
  const tell = () => {
    if (!kept.waiting || document.querySelector('.edition-line')) return;
    adopt(LINE);
    const close = made('button', { type: 'button' }, 'All right');
    const line = made(
      'p',
      { class: 'edition-line no-print', role: 'status' },
      'A newer edition of the book is on your device. It opens when all pages of this one are closed.',
      close,
    );
    close.onclick = () => line.remove();
    document.body.append(line);
  };
  kept.addEventListener('updatefound', () => {
    const { installing } = kept;
    installing?.addEventListener('statechange', tell);
  });
  tell();
}
