import { VALUES_EVENT } from '../figure/events';
import { stateQuery } from './moved';

/** By then a figure has written what it shows into the address. */
const WRITTEN_MS = 1000;

/** What tells others the page's address, or where its figure's code is: whoever reads a page that runs finds the state there. */
const TELLS_ADDRESS = 'meta[property="og:url"], link[type="application/json+oembed"]';

/**
 * On a share page the link that leads on to the passage's place takes the figure's settings along: those the reader came with,
 * and those they have chosen since. Without scripts it leads to the figure as it starts.
 */
export function startShare(): void {
  const onward = document.querySelector<HTMLAnchorElement>('a[data-onward]');
  if (!onward) return;
  const told = [...document.querySelectorAll(TELLS_ADDRESS)].map((tag) => {
    const name = tag.localName === 'meta' ? 'content' : 'href';
    return { tag, name, address: tag.getAttribute(name) };
  });
  const carry = () => {
    const query = stateQuery(location.search);
    onward.search = query;
    for (const { tag, name, address } of told) tag.setAttribute(name, address + query);
  };
  carry();
  // The figure writes its settings into the address as the reader plays; the link is brought up to date before it is used.
  for (const kind of ['pointerenter', 'pointerdown', 'focus', 'click'] as const) onward.addEventListener(kind, carry);
  document.addEventListener(VALUES_EVENT, () => setTimeout(carry, WRITTEN_MS));
}
