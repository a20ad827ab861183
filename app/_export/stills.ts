/** A figure's drawing as it stands on paper: nothing in it can be pressed, read aloud twice, or met under the same id elsewhere. */
import { attr, type Element, elements, remove, setAttr } from '../_html/html';

const has = (element: Element, name: string): boolean => (attr(element, 'class') ?? '').split(/\s+/).includes(name);

/** What only a living figure has: controls, the voice for screen readers, room kept for longer words. */
function isOfTheLiving(element: Element): boolean {
  return (
    // What is folded in a figure is not seen in its still.
    ['script', 'input', 'select', 'textarea', 'output', 'details'].includes(element.tagName) ||
    attr(element, 'aria-live') !== undefined ||
    attr(element, 'role') === 'status' ||
    has(element, 'needs-js') ||
    has(element, 'no-js') ||
    has(element, 'stage-controls') ||
    (has(element, 'invisible') && attr(element, 'aria-hidden') === 'true')
  );
}

const INTERACTIVE =
  /^(tabindex|role|type|disabled|name|for|value|title|data-(?!still|picture|style|work).*|aria-(?!hidden|label$|labelledby).*)$/;

/** What an element of a form is where nothing can be pressed. */
const AS: Readonly<Record<string, string>> = { button: 'span', label: 'span', fieldset: 'div', legend: 'p' };

/** Gives the ids of a still, and all that names them, a name of its own. */
function renameIds(still: Element, prefix: string): void {
  const ids = new Set([...elements(still)].flatMap((e) => attr(e, 'id') ?? []));
  const renamed = (id: string) => (ids.has(id) ? `${prefix}--${id}` : id);
  for (const element of elements(still)) {
    for (const { name, value } of [...element.attrs]) {
      if (name === 'id') setAttr(element, name, renamed(value));
      else if (name === 'href' || name === 'xlink:href') {
        if (value.startsWith('#') && ids.has(value.slice(1))) setAttr(element, name, `#${renamed(value.slice(1))}`);
      } else if (name === 'aria-labelledby') setAttr(element, name, value.split(/\s+/).map(renamed).join(' '));
      else if (value.includes('url(#'))
        setAttr(
          element,
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${renamed(id)})`),
        );
    }
  }
}

/** @param prefix put before every id in it */
export function makeStill(still: Element, prefix: string): void {
  for (const element of [...elements(still)]) if (isOfTheLiving(element)) remove(element);
  for (const element of elements(still)) {
    const isRegion = element.tagName === 'section' || element.tagName === 'svg';
    for (const { name } of [...element.attrs]) {
      if (!INTERACTIVE.test(name)) continue;
      // A drawing stays a picture with its name, a table's cells stay cells.
      if (name === 'role' && ['img', 'list', 'listitem'].includes(attr(element, name) ?? '')) continue;
      if (name === 'value' && element.tagName === 'li') continue;
      setAttr(element, name, null);
    }
    if (!isRegion && attr(element, 'role') === undefined) setAttr(element, 'aria-label', null);
    const tag = AS[element.tagName];
    if (!tag) continue;
    if (element.tagName === 'button') setAttr(element, 'class', `was-button ${attr(element, 'class') ?? ''}`.trim());
    element.tagName = tag;
    element.nodeName = tag;
  }
  renameIds(still, prefix);
}
