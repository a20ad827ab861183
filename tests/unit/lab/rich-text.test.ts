// @vitest-environment jsdom
/** Rich text as word processors, pages and spreadsheets put it on the clipboard: its levels come back. */
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { fromRichText } from '../../../components/lab/rich-text';

const outline = (html: string) => fromRichText(new DOMParser().parseFromString(html, 'text/html').body);
const shape = (html: string): string[] => {
  const read = parseOutline(outline(html) ?? '');
  if ('problems' in read) throw new Error(read.problems.join());
  const { nodes, depth } = indexOf(read.tree);
  const above = read.tree.root.title === '' ? 1 : 0;
  return nodes.slice(above).map(({ title, minutes }, i) => {
    const level = (depth[i + above] ?? 0) - above;
    return `${'-'.repeat(level)}${title}${minutes === null ? '' : ` ${minutes}`}`;
  });
};
/** A list's line as a word processor writes it. */
const word = (level: number, bullet: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:${36 * level}pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

describe('rich text', () => {
  it('lists of pages', () =>
    expect(
      shape('<ul><li>One<ul><li>Two <b>bold</b> (5 min)</li></ul></li><li><p>Three</p><p>goes on</p></li></ul>'),
    ).toEqual(['One', '-Two bold 5', 'Three goes on']));
  it('lists in lists without an item between, as office programs of the web have them', () =>
    expect(
      shape(
        '<b style="font-weight:normal"><ul><li aria-level="1"><p>One</p></li><ul><li aria-level="2"><p>Two</p></li></ul></ul></b>',
      ),
    ).toEqual(['One', '-Two']));
  it('a word processor’s lines with their levels, without the bullets', () => {
    const html = [
      word(1, '·', 'One'),
      word(2, 'o', 'A. Smith wrote it'),
      word(3, '§', 'x &lt;y&gt;'),
      word(1, '·', 'Two'),
    ];
    expect(shape(html.join('\n'))).toEqual(['One', '-A. Smith wrote it', '--x <y>', 'Two']);
  });
  it('headings, and what stands below them', () =>
    expect(shape('<h1>Book</h1><p>Before</p><h2>Part</h2><ol><li>x</li><li>y</li></ol>')).toEqual([
      'Book',
      '-Before',
      '-Part',
      '--x',
      '--y',
    ]));
  it('cells of a spreadsheet, also over several rows and columns, moved in, and of several lines', () => {
    expect(
      shape(
        '<table><tr><td>Report</td><td></td><td>480</td></tr><tr><td></td><td>Line one<br>line two</td><td>60</td></tr></table>',
      ),
    ).toEqual(['Report 480', '-Line one line two 60']);
    expect(
      shape(
        '<table><tr><td colspan=2>A</td><td>9</td></tr><tr><td rowspan=2></td><td>B</td><td>8</td></tr><tr><td>C</td><td>7</td></tr></table>',
      ),
    ).toEqual(['A 9', '-B 8', '-C 7']);
    expect(
      shape(
        '<table><tr><td>A</td><td>9</td></tr><tr><td style="padding-left:24px;mso-char-indent-count:2">B</td><td>8</td></tr></table>',
      ),
    ).toEqual(['A 9', '-B 8']);
  });
  it('paragraphs that are moved in, and lines broken by hand', () =>
    expect(
      shape('<div>Top<br>Next</div><p style="margin-left:1.27cm">In</p><p style="margin-left: 2.54cm">Deep</p>'),
    ).toEqual(['Top', 'Next', '-In', '--Deep']));
  it('boxes that were ticked', () =>
    expect(outline('<ul><li><input type="checkbox" checked> One</li><li><input type=checkbox>Two</li></ul>')).toBe(
      '- [x] One\n- [ ] Two\n',
    ));
  it('words between blocks, and tables in lists', () =>
    expect(outline('<div>free<ul><li>One<table><tr><td>a</td><td>5</td></tr></table></li></ul></div>')).toBe(
      'free\n- One\na\t5\n',
    ));
  it('what only looks like an escape stays', () => {
    expect(shape('<ul><li>a\\*b &amp;lt; c</li></ul>')).toEqual(['a\\*b &lt; c']);
  });
  it('says nothing where plain text says as much, and where there is nothing', () => {
    expect(outline('<div><span>One</span></div><p>Two</p>')).toBeNull();
    expect(outline('<style>li{}</style><script>1</script>')).toBeNull();
    expect(outline('<ul></ul>')).toBeNull();
  });
});
