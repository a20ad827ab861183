// @vitest-environment jsdom
/** Guesses of a number or a line: what stands there without scripts, and what scripts add. */
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Guess } from '../../../components/mdx/blocks/guess';
import { Recall } from '../../../components/mdx/blocks/recall';
import { alongOf, linePoints, saidAs } from '../../../components/page/guess-plot';
import { readKept, startGuesses, valueAt } from '../../../components/page/guesses';
import { PageNotes } from '../../../components/site/page-notes';
import { askOf, chipsOf } from '../../../content/page/resolve';

const must = (of: string) => {
  const ask = askOf(of);
  if (!ask) throw new Error(of);
  return ask;
};
const NUMBER = must('feedback-loop.enough');
const LINE = must('reach.tower');
const html = (ask: typeof NUMBER, id = 'g') =>
  renderToStaticMarkup(
    <Guess id={id} question="How many?" ask={ask}>
      <p>So.</p>
    </Guess>,
  );

const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.guess input')];
const said: string[] = [];
const start = () => startGuesses((text) => said.push(text));
const set = (input: HTMLInputElement | undefined, value: number) => {
  if (!input) throw new Error('no slider');
  input.value = String(value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const open = () => {
  const answer = one<HTMLDetailsElement>('.guess-answer');
  answer.open = true;
  answer.dispatchEvent(new Event('toggle'));
};

beforeEach(() => {
  sessionStorage.clear();
  said.length = 0;
});
afterEach(() => {
  document.body.innerHTML = '';
});

describe('where marks stand', () => {
  it.each([
    [0, 0],
    [4, 50],
    [8, 100],
    [9, 100],
    [-1, 0],
  ])('%i on a scale of eight at %i', (value, at) => expect(alongOf(value, 0, 8)).toBe(at));
  it('in the middle of their columns, more above less', () =>
    expect(linePoints([0, 50, 100], 0, 100)).toBe('16.67,100 50,50 83.33,0'));
  it.each([
    [0, 0],
    [0.49, 48],
    [1, 100],
    [1.2, 100],
    [-0.1, 0],
  ])('a height of %f is %i in steps of four', (height, value) => expect(valueAt(height, 0, 100, 4)).toBe(value));
  it('in words', () => expect(saidAs('{n} of 8 lines', 6)).toBe('6 of 8 lines'));
});

describe('without scripts', () => {
  it('a number has a slider on its scale, and the model’s answer behind a press', () => {
    document.body.innerHTML = html(NUMBER);
    expect(inputs().map(({ min, max, step, value }) => [min, max, step, value])).toEqual([['0', '8', '1', '4']]);
    expect(one<HTMLDetailsElement>('.guess-answer').open).toBe(false);
    expect(one('.guess-answer').textContent).toContain('The model’s answer: 6 of 8 lines.');
    expect(one('circle').getAttribute('cx')).toBe('75%');
  });
  it('a line has a slider for each place, and the answers as a line and in a table', () => {
    document.body.innerHTML = html(LINE);
    expect(inputs().map((input) => input.ariaLabel ?? input.getAttribute('aria-label'))).toEqual(
      [0, 5, 10, 15, 20, 25, 30].map((level) => `Levels up: ${level}`),
    );
    const told = [...document.querySelectorAll('.guess-told tbody tr:not([hidden]) td')].map((td) => td.textContent);
    expect(told).toEqual(LINE.points.map(({ truth }) => String(truth)));
    expect(one('.guess-line-truth').getAttribute('points')).toBe(
      linePoints(
        LINE.points.map((p) => p.truth),
        0,
        100,
      ),
    );
  });
  it('the tower holds for ten levels and is gone at thirty, and a little more in reach keeps it: as its page says', () => {
    const at = (level: string) => LINE.points.find((p) => p.at === level)?.truth ?? Number.NaN;
    expect(Math.abs(at('10') - 75)).toBeLessThanOrEqual(2);
    expect(at('30')).toBeLessThan(10);
  });
  it('plain RLHF reaches about a quarter of the pieces and ends below the half that it began with: as its page says', () => {
    const { rlhfCover, rrmTruth } = chipsOf('recursion');
    expect(Math.abs((rlhfCover?.value ?? 0) - 25)).toBeLessThanOrEqual(3);
    expect(must('recursion.plain').points[0]?.truth).toBeLessThan(40);
    expect(rrmTruth?.value).toBeGreaterThan(90);
  });
  it('nothing of it is set by a style attribute, which the page’s policy forbids', () => {
    expect(html(NUMBER) + html(LINE)).not.toContain('style=');
  });
});

describe('with scripts', () => {
  it('says the number as it is set, and sets it beside the answer', () => {
    document.body.innerHTML = html(NUMBER);
    start();
    expect(one('.guess-said').textContent).toBe('4 of 8 lines');
    set(inputs()[0], 3);
    expect(one('.guess-said').textContent).toBe('3 of 8 lines');
    expect(inputs()[0]?.getAttribute('aria-valuetext')).toBe('3 of 8 lines');
    open();
    expect(one('[data-guess-mine]').textContent).toBe('Yours was 3 of 8 lines.');
    expect(inputs()[0]?.disabled).toBe(true);
    expect(said.at(-1)).toContain('6 of 8 lines');
  });
  it('draws the line between the marks, and sets it beside the model’s', () => {
    document.body.innerHTML = html(LINE);
    start();
    set(inputs()[0], 100);
    expect(one('.guess-mine').getAttribute('points')).toMatch(/^7.14,0 21.43,50 /);
    open();
    const mine = one<HTMLElement>('tr[data-guess-mine]');
    expect(mine.hidden).toBe(false);
    expect([...mine.querySelectorAll('td')].map((td) => td.textContent)).toEqual(['100', ...Array(6).fill('50')]);
  });
  it('speaks of no guess where none was made', () => {
    document.body.innerHTML = html(LINE);
    start();
    open();
    expect(one<HTMLElement>('tr[data-guess-mine]').hidden).toBe(true);
    expect(one('.guess').hasAttribute('data-untouched')).toBe(true);
    expect(sessionStorage.length).toBe(0);
  });
  it('is kept for the visit, answer and all, and can be made again when the answer is shut', () => {
    document.body.innerHTML = html(NUMBER);
    start();
    set(inputs()[0], 7);
    open();
    document.body.innerHTML = html(NUMBER);
    start();
    expect(inputs()[0]?.value).toBe('7');
    expect(one<HTMLDetailsElement>('.guess-answer').open).toBe(true);
    expect(one('[data-guess-mine]').textContent).toBe('Yours was 7 of 8 lines.');
    one<HTMLDetailsElement>('.guess-answer').open = false;
    one('.guess-answer').dispatchEvent(new Event('toggle'));
    expect(inputs()[0]?.disabled).toBe(false);
  });
  it.each([[null], ['{'], ['null'], ['{"at":[1]}'], ['{"at":["x","y"],"open":true}']])(
    'takes %s for nothing kept',
    (text) => expect(readKept(text, 2)).toBeNull(),
  );
  it('a stroke sets every column that it passes', () => {
    document.body.innerHTML = html(LINE);
    const plot = one<HTMLElement>('.guess-columns');
    const box = (top: number, height: number) => () => new DOMRect(0, top, 70, height);
    plot.getBoundingClientRect = box(0, 120);
    one<SVGSVGElement>('.guess-columns svg').getBoundingClientRect = box(10, 100);
    plot.setPointerCapture = () => {};
    start();
    const at = (type: string, clientX: number, clientY: number) =>
      plot.dispatchEvent(new MouseEvent(type, { clientX, clientY, button: 0, bubbles: true, cancelable: true }));
    at('pointerdown', 5, 10);
    at('pointermove', 45, 110);
    at('pointerup', 45, 110);
    at('pointermove', 65, 10);
    expect(inputs().map(({ value }) => Number(value))).toEqual([100, 75, 50, 25, 0, 50, 50]);
  });
});

describe('beside guesses', () => {
  it('a question about the chapter before keeps its answer behind a press', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <Recall
        question="What was lit?"
        from={{ title: 'One', path: '/one/' }}
        figure={{ id: 'lamp', title: 'L', address: '/one/#lamp' }}
      >
        <p>Little.</p>
      </Recall>,
    );
    expect(one<HTMLDetailsElement>('.recall details').open).toBe(false);
    expect(one('.recall details').textContent).toBe('AnswerLittle.');
    expect(one<HTMLAnchorElement>('.recall .drawing').getAttribute('href')).toBe('/one/#lamp');
  });
  it('the lists at the end of a page are one fold, named by what is in it', () => {
    const source = { key: 'a', authors: 'A', title: 'T', where: '', date: '2020', url: '#', known: 'Read' };
    const word = { id: 'w', term: 'w', short: 's' };
    const summary = (notes: Parameters<typeof PageNotes>[0]) => {
      document.body.innerHTML = renderToStaticMarkup(<PageNotes {...notes} />);
      return document.querySelector('details.end-matter:not([open]) > summary')?.textContent;
    };
    expect(summary({ sources: [source], words: [word], claims: [] })).toBe('Sources and words of this page');
    expect(document.querySelector('.end-matter #source-a')).not.toBeNull();
    expect(document.querySelector('.end-matter #word-w')).not.toBeNull();
    expect(summary({ sources: [source], words: [], claims: [] })).toBe('Sources of this page');
    expect(summary({ sources: [], words: [], claims: [] })).toBeUndefined();
  });
});
