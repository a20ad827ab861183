// @vitest-environment jsdom
/** The words that are quoted: what stands on the page is quoted as it reads, without what stands there only to be pressed. */
import { beforeEach, expect, it } from 'vitest';
import { passageAround, passageAt, wordsOf } from '../../../components/page/passage-words';

const mark = (id: string) => `<a href="#${id}" data-copy="" class="copy-link"></a>`;

beforeEach(() => {
  document.body.innerHTML = `<main><div class="prose">
    <div class="heading"><h2 id="one">One</h2>${mark('one')}</div>
    <p>First, about 59–\u206076\u00a0% <em>of <a href="/x/">them</a></em>.<span class="cite"><a aria-label="Source 1: Wu et al., 2021">1</a></span></p>
    <ul><li>An item.</li><li>Another.</li></ul>
    <section class="table-scroll"><table><tbody><tr><th>Row</th><td>46</td><td>95</td></tr></tbody></table></section>
    <p>What the table shows.</p>
    <p>Lower <math><semantics><mi>c</mi><annotation>c</annotation></semantics></math> now.</p>
    <section id="answers-two" class="answers"><div class="heading"><h2>Two</h2>${mark('answers-two')}</div>
      <p>The answer.</p><p class="no-print">Back</p></section>
  </div><ul class="reference-list"><li id="wu" data-bibtex="@misc{wu}"><p>J. Wu, <a href="/b">Books</a>, 2021. ${mark('wu')}</p>
    <p class="cited-in">Cited in One</p></li></ul></main>`;
});

it('a section is quoted paragraph by paragraph, up to its first table', () => {
  expect(passageAt('one')).toMatchObject({
    title: 'One',
    text: 'First, about 59–\u206076\u00a0% of them (Wu et al., 2021).\n\nAn item.\n\nAnother.',
  });
});

it('cells of a table stand apart, and a formula is said once', () => {
  expect(wordsOf(document.querySelector('table') as Node)).toBe('Row | 46 | 95');
  expect(wordsOf(document.querySelector('.prose') as Node)).toContain('Lower c now.');
});

it('answers and sources go by their own names, and words in them belong to them', () => {
  expect(passageAt('answers-two')).toMatchObject({ title: 'Two', text: 'The answer.' });
  expect(passageAt('wu')).toMatchObject({ title: 'Books', text: 'J. Wu, Books, 2021.', bibtex: '@misc{wu}' });
  const inside = (selector: string) => document.querySelector(selector) as Element;
  expect(passageAround(inside('.answers p'))).toEqual({ id: 'answers-two', title: 'Two' });
  expect(passageAround(inside('#wu p'))).toEqual({ id: 'wu', title: 'Books' });
});
