/** Copying a link: by mouse and by keyboard, and the words say what has come of it. */
import { type Tab, until } from '../engine';
import { type Check, there, visible } from './check';

const PAGE = 'two-ways-to-fail/';
const SECTION = 'could-it-have';
const CONTROL = `a[data-copy][href$="#${SECTION}"]`;
const BY_HAND = '.copy-by-hand textarea';

/** What has come of a press: the word of it, or the box from which to copy by hand. */
const outcome = (tab: Tab) =>
  until('a word about what was copied', () =>
    tab.ask((box) => {
      const field = document.querySelector<HTMLTextAreaElement>(box);
      const said = document.querySelector('.page-voice')?.textContent ?? '';
      if (field) return { said: '', offered: field.value };
      return said ? { said, offered: '' } : null;
    }, BY_HAND),
  );

/** What is on the clipboard, by pasting it where readers search. */
async function pasted(tab: Tab): Promise<string> {
  await tab.press('/');
  await there(tab, 'dialog[open] input[type=search]:focus');
  await tab.press('Control+v');
  const text = await until(
    'what was copied can be pasted',
    () => tab.ask(() => document.querySelector<HTMLInputElement>('dialog[open] input')?.value ?? ''),
    5_000,
  );
  await tab.press('Escape');
  await there(tab, 'dialog', false);
  return text;
}

async function faultsAfter(tab: Tab, how: string, link: string): Promise<string[]> {
  const { said, offered } = await outcome(tab);
  if (offered) {
    const faults = offered === link ? [] : [`${how}: the box holds “${offered}”`];
    await tab.press('Escape');
    await there(tab, BY_HAND, false);
    return faults;
  }
  if (!said.startsWith('Copied the link')) return [`${how}: it says “${said}”`];
  const text = await pasted(tab);
  return text === link ? [] : [`${how}: it says “${said}”, and what is pasted is “${text}”`];
}

export const copying: Check = {
  name: 'a link is copied, or offered to be copied by hand',
  run: async (tab, stand) => {
    const link = `${stand.url}${PAGE}#${SECTION}`;
    await tab.open(stand.url + PAGE);
    await tab.click(CONTROL);
    await tab.click(await visible(tab, '[role=menuitem]', 'Link'));
    const byMouse = await faultsAfter(tab, 'by mouse', link);
    await tab.reload();
    await tab.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), CONTROL);
    await tab.press('Enter');
    await there(tab, '[role=menuitem]:focus');
    await tab.press('Enter');
    return [...byMouse, ...(await faultsAfter(tab, 'by keyboard', link))];
  },
};
