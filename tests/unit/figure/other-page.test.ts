// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { otherPage } from '../../../components/figure/other-page';

/** A figure on a page at an address, with its mark as the frame has it. */
function inside(mark: string, address: string, target = ''): Element {
  document.head.innerHTML = `<base href="${address}">`;
  document.body.innerHTML = `<figure id="f"><a href="${mark}"${target && ` target="${target}"`}>Toy model</a><div data-island><p></p></div></figure>`;
  return document.querySelector('p') as Element;
}
// Other tests find the same document.
afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const ABOUT = 'about/#how-figures-are-marked';

describe('another page, from inside a figure', () => {
  it.each([
    ['on a chapter', `../${ABOUT}`, 'https://x.org/how-far/', 'https://x.org/book/#p-13'],
    ['below a path', `../${ABOUT}`, 'https://x.org/a/b/how-far/', 'https://x.org/a/b/book/#p-13'],
    ['on the home page', ABOUT, 'https://x.org/a/', 'https://x.org/a/book/#p-13'],
    ['in an embed', `../../${ABOUT}`, 'https://x.org/a/embed/lamp/', 'https://x.org/a/book/#p-13'],
    [
      'in a file',
      '../about/index.html#how-figures-are-marked',
      'file:///home/r/out/how-far/index.html',
      'file:///home/r/out/book/index.html#p-13',
    ],
  ])('%s', (_, mark, address, href) => {
    expect(otherPage(inside(mark, address), 'book/#p-13')?.href).toBe(href);
  });

  it('keeps a state, and the frame in which the figure’s own links open', () => {
    const from = inside(`../../${ABOUT}`, 'https://x.org/embed/overseer/', '_blank');
    expect(otherPage(from, 'how-far/?reach=v1.A38#reach')).toEqual({
      href: 'https://x.org/how-far/?reach=v1.A38#reach',
      target: '_blank',
    });
  });

  it('is not known where a figure has no mark', () => {
    document.body.innerHTML = '<figure><p></p></figure>';
    expect(otherPage(document.querySelector('p') as Element, 'book/')).toBeNull();
  });
});
