import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { CORE, unicodeRange } from '../../../app/_export/fonts';
import { classesOf, partSheets, wordsOf } from '../../../app/_export/sheets';
import { parsePage } from '../../../app/_html/html';

const FONT = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const CSS = `
@font-face{font-family:A;font-weight:400 700;src:url(../media/a.woff2)format("woff2")}
@layer properties{@supports (color:red){*{--tw-ring:initial;--tw-gap:initial}}}
@layer base{body{color:red}}
@media print{.flex{color:black}}
@layer components{.box,.rail{margin:0}.box p{margin:1px}}
@layer parts{.few{color:green}.few.flex{color:blue}}
@layer utilities{
.flex{display:flex}.grid{display:grid}.p-1\\.5{padding:1px}.ring{--tw-ring:1;box-shadow:var(--tw-ring)}
:where(.space-y-1>:not(:last-child)){margin:1px}
@media (hover:hover){.hover\\:flex:hover{display:flex}}
@media (width>=1px){.sm\\:grid{display:grid}}
.before\\:content-\\[\\'\\2192\\'\\]:before{content:'→'}
}
@property --tw-ring{syntax:"*";inherits:false}
@property --tw-gap{syntax:"*";inherits:false}`;

async function parted(script = '') {
  const written = new Map<string, Buffer>();
  const files = {
    read: () => readFileSync(FONT),
    write: (file: string, data: Buffer) => {
      written.set(file, data);
    },
  };
  return { written, sheets: await partSheets('/_next/static/chunks/a.css', CSS, files, () => script) };
}
const page = (body: string) => parsePage(`<!DOCTYPE html><body>${body}</body>`);

describe('parting the style sheet', () => {
  it('keeps in the shared sheet what is no figure’s class, and the order of the layers', async () => {
    const { sheets, written } = await parted();
    expect(sheets.sharedCss).toMatch(/^@layer properties,theme,base,components,parts,utilities;/);
    expect(sheets.sharedCss).toContain('@layer base{body{color:red}}');
    expect(sheets.sharedCss).not.toMatch(/\.flex|@property/);
    expect(written.get(sheets.shared.slice(1))?.toString()).toBe(sheets.sharedCss);
  });

  it('gives each page what paper needs of its classes, after all else', async () => {
    const { sheets } = await parted();
    expect(sheets.sharedCss).not.toContain('print');
    expect(sheets.page(page('<p class="flex">'), [], [], '.s{color:red}')).toMatch(
      /@layer utilities\{.*\.s\{color:red\}\s*@media print\{\.flex\{color:black\}\}$/s,
    );
    expect(sheets.page(page('<p>'), [], [], '')).not.toContain('print');
  });

  it('gives each page the components that it has, in front of what else it links to, and none of the others', async () => {
    const { sheets } = await parted();
    expect(sheets.sharedCss).not.toContain('.box');
    expect(sheets.page(page('<p class="box">'), [], ['.more{}'], '')).toMatch(
      /@layer components\{\.box\{margin:0\}\.box p\{margin:1px\}\}\.more\{\}/,
    );
    expect(sheets.page(page('<p class="rail">'), [], [], '')).toContain('@layer components{.rail{margin:0}}');
    expect(sheets.page(page('<p>'), [], [], '')).not.toContain('components');
  });

  it('gives the rules of few pages to those that have them, below the classes', async () => {
    const { sheets } = await parted();
    expect(sheets.sharedCss).not.toContain('.few');
    expect(sheets.page(page('<p class="flex"></p>'), [], [], '')).not.toContain('.few');
    const css = sheets.page(page('<p class="few flex"></p>'), [], [], '');
    expect(css).toMatch(/@layer parts\{.*\.few\{.*@layer utilities\{/s);
  });

  it('gives a page the classes that stand in it, in their order, with the variables they read', async () => {
    const { sheets } = await parted();
    const css = sheets.page(page('<p class="ring flex">x</p><p class="p-1.5"></p>'), [], [], '');
    expect(css).toMatch(/\.flex\{.*\.p-1\\\.5\{.*\.ring\{/s);
    expect(css).not.toMatch(/\.grid|space-y|hover|@media \(|--tw-gap/);
    expect(css).toContain('@property --tw-ring');
    expect(css).toContain('*{--tw-ring:initial}');
  });

  it('and those that a script of the page names', async () => {
    const { sheets } = await parted('let a=b+`hover:flex`;c("space-y-1","sm:grid")');
    const css = sheets.page(page('<p>x</p>'), ['a.js'], [], '');
    expect(css).toContain('@media (hover:hover){.hover\\:flex:hover{display:flex}}');
    expect(css).toContain(':where(.space-y-1>:not(:last-child))');
    expect(css).toContain('.sm\\:grid');
    expect(css).not.toContain('.ring');
  });

  it('takes a name only where it stands whole in a string', () => {
    const script = ['el.className="flex\\ngap-1"+(a?"p-1.5":"#p-13")', '+`ml-3 $', '{b}mt-2`', '+onBlur({blur:1})'];
    const words = wordsOf(script.join(''));
    for (const name of ['flex', 'gap-1', 'p-1.5', 'ml-3', 'mt-2']) expect(words, name).toContain(name);
    for (const name of ['p-1', 'p-13', 'blur']) expect(words, name).not.toContain(name);
  });

  it('finds every class that figures and page scripts name, since none is put together from parts', () => {
    const sources = ['ui', 'widgets', 'gym', 'figure', 'page', 'embed'].flatMap((room) =>
      readdirSync(`components/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => path.join('components', room, file)),
    );
    expect(sources.length).toBeGreaterThan(200);
    const made = sources.filter((file) => /class(Name|)=\{?[^}>\n]*[\w-]\$\{/.test(readFileSync(file, 'utf8')));
    expect(made).toEqual([]);
  });

  it('always keeps a class that a script may spell otherwise', async () => {
    const { sheets } = await parted();
    expect(sheets.page(page(''), [], [], '')).toContain('\\2192');
  });

  it('puts in what else the page links to', async () => {
    const { sheets } = await parted();
    expect(sheets.page(page(''), [], ['.embed{color:red}'], '')).toContain('.embed{color:red}');
  });
});

it.each([
  ['.a:hover', ['a']],
  ['.a\\/2,.b', ['a/2', 'b']],
  ['.\\32xl\\:p-1', ['2xl:p-1']],
  [':where(.a>:not(:last-child))', ['a']],
  ['.group-hover\\:a:is(:where(.group):hover *)', ['group-hover:a']],
  ['*,::backdrop', []],
])('%s starts from %s', (selector, classes) => expect(classesOf(selector)).toEqual(classes));

describe('fonts', () => {
  it('are cut in two: the letters of the pages, which every page asks for, and the rest', async () => {
    const { sheets, written } = await parted();
    const faces = sheets.sharedCss.match(/@font-face\{[^}]*\}/g) ?? [];
    expect(faces).toHaveLength(2);
    const files = faces.map((face) => /url\(([^)]+)\)/.exec(face)?.[1] ?? '');
    expect(sheets.fonts).toEqual([`/_islands/${files[0]}`]);
    const letters = (data: Buffer) =>
      [...(create(data) as Font).characterSet].filter((code) => code >= 0x20 && code !== 0xffff).sort((a, b) => a - b);
    const whole = letters(readFileSync(FONT));
    const [core = [], rest = []] = files.map((file) => letters(written.get(`_islands/${file}`) ?? Buffer.alloc(0)));
    expect([...core, ...rest].sort((a, b) => a - b)).toEqual(whole);
    expect(core).toEqual(whole.filter((code) => CORE.includes(String.fromCodePoint(code))));
    expect(faces[0]).toContain(`unicode-range:${unicodeRange(core)}`);
    expect(written.get(`_islands/${files[0]}`)?.length).toBeLessThan(22 * 1024);
  });

  it('say their letters as CSS does', () => {
    expect(unicodeRange([32, 33, 34, 160])).toBe('U+20-22,U+A0');
    expect(unicodeRange([0x2190])).toBe('U+2190');
  });
});
