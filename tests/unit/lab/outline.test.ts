/** Outlines as programs give them: the levels come back, and nothing is lost without being said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../components/lab/index-tree';
import { parseOutline } from '../../../components/lab/outline';
import { separatorOf } from '../../../components/lab/outline-rows';

const read = (text: string, separator?: string) => {
  const found = parseOutline(text, '', separator);
  if ('problems' in found) throw new Error(found.problems.join());
  return found;
};
/** Titles with a hyphen for each level, minutes behind them; the root that is put above several is left out. */
const shape = (text: string, separator?: string): string[] => {
  const { tree } = read(text, separator);
  const { nodes, depth } = indexOf(tree);
  const above = tree.root.title === '' ? 1 : 0;
  return nodes.slice(above).map(({ title, minutes }, i) => {
    const level = (depth[i + above] ?? 0) - above;
    return `${'-'.repeat(level)}${title}${minutes === null ? '' : ` ${minutes}`}`;
  });
};
const leftOf = (text: string) => read(text).left;
const quiet = (text: string) => {
  const { warnings, left } = read(text);
  expect(left).toEqual([]);
  expect(warnings.join()).not.toContain('left out');
};

describe('levels', () => {
  it.each([
    ['numbers before tabs', '1.\tOne\n1.1.\tOne a\n1.2.\tOne b\n2.\tTwo', ['One', '-One a', '-One b', 'Two']],
    ['numbers without a last dot', '1\tOne\n1.1\tOne a\n2\tTwo', ['One', '-One a', 'Two']],
    ['numbers alone', '1. One\n1.1 One a\n1.1.1 Deep\n2. Two', ['One', '-One a', '--Deep', 'Two']],
    ['a word processor’s bullets', '•\tOne\no\tOne a\n§\tx\n•\tTwo', ['One', '-One a', '--x', 'Two']],
    ['the same with spaces', '• One\no One a\n▪ x\no One b\n• Two', ['One', '-One a', '--x', '-One b', 'Two']],
    ['bullets of picture fonts', '\uf0b7\tOne\n\uf0a7\tOne a\nØ\tx\n\uf0b7\tTwo', ['One', '-One a', '--x', 'Two']],
    ['bullets without a space', '•One\n  ●Two', ['One', '-Two']],
    ['signs of every kind', '● One\n  ○ Two\n  ■ Three\n→ Four\n☐ Five', ['One', '-Two', '--Three', '-Four', '--Five']],
    ['a list of one sign', '☐ One\n☐ Two\n  ☐ Three', ['One', 'Two', '-Three']],
    ['letters under numbers', '1. One\na. x\nb. y\n2. Two\na. z', ['One', '-x', '-y', 'Two', '-z']],
    ['Roman numbers', 'i. One\nii. Two\niii. Three\niv. Four', ['One', 'Two', 'Three', 'Four']],
    ['the letter i among letters', 'g) x\na) A\nb) B', ['g) x', '-A', '-B']],
    ['brackets', '(1) One\n(a) x\n(b) y\n(2) Two', ['One', '-x', '-y', 'Two']],
    ['hyphens in a row', '- One\n-- Two\n--- Three\n- Four', ['One', '-Two', '--Three', 'Four']],
    ['asterisks in a row', '* One\n** Two\n* Three', ['One', '-Two', 'Three']],
    ['a list under a line', 'Shop:\n- milk\n- bread\nWork:\n- mail', ['Shop:', '-milk', '-bread', 'Work:', '-mail']],
    ['lines drawn under headings', 'One\n===\nTwo\n---\n- x\n\n---\n\nThree\n---', ['One', '-Two', '--x', '-Three']],
    ['branches drawn with lines', 'a\n├── b\n│   └── c\n└── d', ['a', '-b', '--c', '-d']],
    ['a list that goes on', '- A\n  more of A\n  - B\n  - C', ['A', '-more of A', '-B', '-C']],
    ['Markdown’s lazy numbers', '1. One\n1. Two\n1. Three', ['One', 'Two', 'Three']],
  ])('%s', (_name, text, wanted) => {
    expect(shape(text)).toEqual(wanted);
    quiet(text);
  });

  it.each([
    'A. Smith wrote it',
    'e. coli grows',
    '1.5 hours of reading',
    '2019. The year of it',
    '1.1.2024 Meeting',
    '3 apples',
    'o tempora',
    '§ 5 of the law',
    '•',
    '???',
    '🎉',
    '"Who said it?" he asked',
  ])('a title that only begins like a mark stays whole: %s', (title) => {
    expect(shape(title)).toEqual([title]);
    expect(shape(`Above\n  ${title}`)).toEqual(['Above', `-${title}`]);
    quiet(title);
  });

  /** Words that could be no mark, each there once. */
  const some = fc.array(fc.record({ up: fc.nat(2), minutes: fc.option(fc.integer({ min: 1, max: 900 })) }), {
    minLength: 1,
    maxLength: 25,
  });
  const levelled = (list: readonly { up: number; minutes: number | null }[], most: number) => {
    let level = 0;
    return list.map(({ up, minutes }, i) => {
      level = i === 0 ? 0 : Math.max(1, Math.min(most - 1, level + 1 - up));
      return { level, minutes, title: `Word${i} and more` };
    });
  };
  type Levelled = ReturnType<typeof levelled>[number];
  const said = ({ minutes }: Levelled) => (minutes === null ? '' : ` (${minutes} min)`);
  const counted = (list: readonly Levelled[], shown: (path: number[]) => string): string => {
    const path: number[] = [];
    return list
      .map((line) => {
        path.length = line.level + 1;
        path[line.level] = (path[line.level] ?? 0) + 1;
        return `${shown(path)}${line.title}${said(line)}`;
      })
      .join('\n');
  };
  const romans =
    'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(' ');
  const classic = (path: number[]): string => {
    const n = path.at(-1) ?? 1;
    const shown = [`${n}. `, `${String.fromCharCode(96 + n)}) `, `(${romans[n - 1]}) `][path.length - 1];
    return shown ?? '';
  };
  const GLYPHS = ['•', 'o', '▪', '➢'];
  const ways: readonly (readonly [name: string, levels: number, write: (list: readonly Levelled[]) => string])[] = [
    ['tabs', 9, (list) => list.map((l) => `${'\t'.repeat(l.level)}${l.title}${said(l)}`).join('\n')],
    ['spaces and bullets', 9, (list) => list.map((l) => `${'  '.repeat(l.level)}* ${l.title}${said(l)}`).join('\r\n')],
    ['headings', 6, (list) => list.map((l) => `${'#'.repeat(l.level + 1)} ${l.title}${said(l)}`).join('\n\n')],
    ['flat numbers', 9, (list) => counted(list, (path) => `${path.join('.')}.\t`)],
    ['numbers, letters, Roman numbers', 3, (list) => counted(list, classic)],
    ['flat bullets', 4, (list) => list.map((l) => `${GLYPHS[l.level]}\t${l.title}${said(l)}`).join('\n')],
    ['asterisks', 9, (list) => list.map((l) => `${'*'.repeat(l.level + 1)} ${l.title}${said(l)}`).join('\n')],
    [
      'a spreadsheet, a column for each level',
      5,
      (list) =>
        list.map((l) => `${'\t'.repeat(l.level)}${l.title}${'\t'.repeat(5 - l.level)}${l.minutes ?? ''}`).join('\r\n'),
    ],
    [
      'a spreadsheet with a column of levels',
      9,
      (list) =>
        ['Level\tTask\tMinutes', ...list.map((l) => `${l.level + 1}\t${l.title}\t${l.minutes ?? ''}`)].join('\n'),
    ],
  ];
  it.each(ways)('come back from %s', (_name, most, write) =>
    fc.assert(
      fc.property(some, (list) => {
        const lines = levelled(list, most);
        // a lone letter with a dot is no list, so the third level needs a second
        const text = write(lines);
        expect(shape(text), text).toEqual(
          lines.map((l) => `${'-'.repeat(l.level)}${l.title}${l.minutes === null ? '' : ` ${l.minutes}`}`),
        );
        quiet(text);
      }),
      { numRuns: 60 },
    ),
  );
});

describe('spreadsheets', () => {
  it('keep the minutes, wherever the empty cells stand', () => {
    expect(shape('Report\t\t\t480')).toEqual(['Report 480']);
    expect(shape('Report\t\t\t480\n\tPart\t\t60\n\t\tChapter\t7,5')).toEqual([
      'Report 480',
      '-Part 60',
      '--Chapter 7.5',
    ]);
    expect(shape('Book\t45\n\tPart One\t20\n\t\tChapter\t12 min')).toEqual(['Book 45', '-Part One 20', '--Chapter 12']);
    expect(shape('Long\t1,200\nShort\t1 h 30 min')).toEqual(['Long 1200', 'Short 90']);
  });
  it('keep a cell of several lines one title, and take off only their own quotation marks', () => {
    expect(shape('Report\t480\n"Line one\nline two"\t60\n"He said ""no"""\t3\n"Who?"\t4')).toEqual([
      'Report 480',
      'Line one line two 60',
      'He said "no" 3',
      '"Who?" 4',
    ]);
    expect(shape('"One\r\ncell"\nNext')).toEqual(['One cell', 'Next']);
    expect(shape('"open\n\tquote\t5')).toEqual(['"open', '-quote 5']);
    expect(shape('"One "" and\ncell\tx"\t3')).toEqual(['One " and cell x 3']);
  });
  it('read columns by their headings', () => {
    const text = 'Task\tOwner\tHours\tProduces\tNeeds\tc\nReport\tAnna\t8\tA page\tHelp\t0.4\n\tBen\t1\tB\t\t7';
    const { tree, left } = read(text);
    expect(tree.root).toMatchObject({
      title: 'Report',
      minutes: 480,
      produces: 'A page',
      help: 'Help',
      c: 0.4,
    });
    expect(tree.root.parts[0]).toMatchObject({ title: 'Ben', minutes: 60, produces: 'B', c: null });
    expect(left).toEqual(['Line 1: Owner', 'Line 2: Anna', 'Line 3: 7']);
  });
  it('say which cells are neither', () => {
    const { tree, warnings, left } = read('Report\tred\t480\nPart\tblue\t60\t99');
    expect(tree.root.parts.map(({ minutes }) => minutes)).toEqual([480, 60]);
    expect(warnings.join()).toContain('3 cells that are neither titles nor minutes were left out.');
    expect(left).toEqual(['Line 1: red', 'Line 2: blue', 'Line 2: 99']);
  });
  it('make a part of a further title in the same row', () =>
    expect(shape('Report\tPart one\t20\n\tPart two\t30')).toEqual(['Report', '-Part one 20', '-Part two 30']));
  it('are tables in Markdown, too', () => {
    const text = '| Task | Minutes |\n|:--|--:|\n| Report | 480 |\n| A \\| B | 20 |\n| | 5 |';
    expect(shape(text)).toEqual(['Report 480', 'A | B 20', '-5']);
    expect(shape('|x|\n| a | b')).toEqual(['|x|', '| a | b']);
  });
  it('are files of comma-separated values, too', () => {
    expect(separatorOf('a,b\n', 'x.CSV')).toBe(',');
    expect(separatorOf('a;b,c;d\n', 'x.csv')).toBe(';');
    expect(separatorOf('a\tb,c\n', 'x.csv')).toBe('\t');
    expect(separatorOf('a,b\n', 'x.txt')).toBe('\t');
    expect(shape('Report,480\n"B, and\nc",20\n,"x"\n', ',')).toEqual(['Report 480', 'B, and c 20', '-x']);
  });
});

describe('what does not fit into a tree', () => {
  it('properties of outliners are none of its nodes, and take no children', () => {
    const text = 'title:: T\n- A\n  collapsed:: true\n  id:: 64-f\n\t- B\n\t\t- C\n- D';
    expect(shape(text)).toEqual(['A', '-B', '--C', 'D']);
    expect(read(text).tree.root.parts[0]).toMatchObject({ title: 'A', folded: true });
    expect(leftOf(text)).toEqual(['Line 1: title:: T', 'Line 3: collapsed:: true', 'Line 4: id:: 64-f']);
    const org = '* A\n:PROPERTIES:\n:ID: 3\n:END:\n** B';
    expect(shape(org)).toEqual(['A', '-B']);
    expect(leftOf(org)).toHaveLength(3);
  });
  it('what a text says of itself is said', () => {
    const text = '---\ntitle: X\ntags: [a]\n---\n# A\n## B';
    expect(shape(text)).toEqual(['A', '-B']);
    expect(leftOf(text)).toEqual(['Line 2: title: X', 'Line 3: tags: [a]']);
    // a rule alone is no such thing
    expect(shape('---\nA: one\nB')).toEqual(['A: one', 'B']);
  });
  it('numbers that do not count on, and ticks, are said', () => {
    expect(leftOf('3. c\n4. d\n9. e')).toEqual(['Line 1: 3.', 'Line 3: 9.']);
    expect(leftOf('1. A\n2. B\n2.1 x\n2.2 y\n3. C')).toEqual([]);
    expect(leftOf('A. Smith\nB. Jones')).toEqual(['Line 1: A.', 'Line 2: B.']);
    expect(leftOf('- [x] one\n- [ ] two\n☑ three')).toEqual(['Line 1: one', 'Line 3: three']);
  });
  it('values that cannot be, or are there twice, are said', () => {
    const text = 'A\n  c: high\n  h: 0.5\n  h: 0.6\n  Unasked: 2\n  B (99999 h)';
    const { tree, left, warnings } = read(text);
    expect(tree.root).toMatchObject({ c: null, h: 0.5, hidden: null });
    expect(left).toEqual(['Line 2: c: high', 'Line 4: h: 0.6', 'Line 5: Unasked: 2', 'Line 6: 5999940 minutes']);
    expect(warnings.join()).toContain('4 values');
  });
  it('what is cut is kept to look at, and so is the line of something invisible', () => {
    const { warnings, left } = read(`${'x'.repeat(200)}the rest\nA\u202eB\n  Produces: ${'y'.repeat(600)}more`);
    expect(left).toEqual(['Line 1: the rest', 'Line 2: AB', 'Line 3: more']);
    expect(warnings.join(' ')).toMatch(/2 lines were longer.*One line had invisible characters/);
  });
  it('says of thousands how many they are', () => {
    const { warnings, left } = read(`A\n${'  id:: 1\n'.repeat(3_000)}`);
    expect(warnings.join()).toContain('3000 properties');
    expect(left?.length).toBe(2_001);
  });

  const piece = fc.constantFrom(
    ...[
      '- ',
      '* ',
      '** ',
      '1. ',
      '1.2 ',
      '7) ',
      'a. ',
      'B. ',
      'iv. ',
      '(c) ',
      '• ',
      'o\t',
      '§ ',
      '☑ ',
      '- [x] ',
      '# ',
      '## ',
    ],
    ...[
      '\t',
      '  ',
      '    ',
      'key:: ',
      ':END: ',
      'Produces: ',
      'c: ',
      '"',
      '""',
      '\t"',
      '---',
      '| ',
      '└─ ',
      '> ',
      '1.5 ',
      '12\t',
    ],
  );
  const end = fc.constantFrom('', ' (5 min)', '\t12', '\tred', '"', '\t\t', ' (3)', '::', '\t0.5\tx', ':', '\r');
  it('nothing that holds a word is lost without being said', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(piece, { maxLength: 3 }), end), { minLength: 1, maxLength: 14 }),
        fc.constantFrom('\t', '\t', '\t', ','),
        (list, separator) => {
          const text = list.map(([front, back], i) => `${front.join('')}w${i}w${back}`).join('\n');
          const found = parseOutline(text, '', separator);
          // nothing but properties: nothing is opened
          if ('problems' in found) return;
          const { tree, left = [], warnings } = found;
          const kept = indexOf(tree)
            .nodes.map(({ title, produces, help }) => `${title} ${produces} ${help}`)
            .join('\n');
          for (let i = 0; i < list.length; i++)
            expect(kept.includes(`w${i}w`) || left.some((one) => one.includes(`w${i}w`)), `${text}\n→ w${i}w`).toBe(
              true,
            );
          expect(left.length > 0).toBe(/left out|got cut/.test(warnings.join()));
        },
      ),
      { numRuns: 1500 },
    ));
});
