/** The book to take away: an EPUB that is whole and the same twice, a PDF with the book's date, links only to what is there. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { epubFiles, packEpub } from '../../../app/_export/take-away/epub';
import { offer } from '../../../app/_export/take-away/links';
import { withFixedDates } from '../../../app/_export/take-away/pdf';
import { faultsOfEpub } from './epub-faults';

const HTML = `<!doctype html><html lang="en"><body><main><article class="print-book">
<header class="print-front" data-part="/" id="front"><h1>Book &amp; more</h1><p class="no-print" data-take-away="" hidden></p></header>
<nav class="print-contents" data-part="/" id="front--part-2"><h2 id="front--path">Contents</h2></nav>
<section class="print-part" data-part="/how-far/" id="how-far" aria-labelledby="how-far--part-title"><p class="print-over">Chapter 1</p>
<h2 id="how-far--part-title">How far</h2><h3 id="how-far--line">The line</h3>
<p>One < two &nbsp; <a href="#glossary--policy">policy</a> <a href="#front--path">contents</a> <a href="../lab/">bench</a> <a href="https://a.example/?x=1&amp;y=2">out</a>
<span class="katex"><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>p</mi><annotation encoding="application/x-tex">p</annotation></semantics></math></span></p>
<img src="../embed/lamp/drawing-light.svg" alt=""><figure id="how-far--reach"><p class="figure-title">Reach</p>
<div class="still s-12" data-still="reach-steps" data-style="x"><p class="stage-says">Ninety of <b>a hundred</b>.</p><div class="stage-picture"><svg role="img" aria-label="Towers"></svg></div></div></figure></section>
<section class="print-part" data-part="/glossary/" id="glossary"><h2>Glossary</h2><dl><div id="glossary--policy"><dt>policy</dt><dd>What it does.</dd></div></dl></section>
</article></main></body></html>`;

const png = new Uint8Array([137, 80, 78, 71]);
const source = (site: string | null = null) => ({
  html: HTML,
  site,
  pictures: new Map([['reach-steps', { png, width: 400.4, height: 300 }]]),
  about: {
    title: 'Book & more',
    subtitle: 'A test',
    summary: 'Says “so”.',
    author: 'nobody',
    rights: 'CC BY 4.0',
    day: '2026-11-23',
  },
  read: () => new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" translate="no" width="1" height="1"/>'),
});
const text = (files: ReadonlyMap<string, Uint8Array>, name: string) => new TextDecoder().decode(files.get(name));

describe('the EPUB', () => {
  it.each([null, 'https://past.example/x'])('is whole: well-formed, every reference there (address %s)', (site) => {
    expect(faultsOfEpub(epubFiles(source(site)))).toEqual([]);
  });

  it('puts a picture with its name and its sentence where the still was', () => {
    const chapter = text(epubFiles(source()), 'EPUB/how-far.xhtml');
    expect(chapter).toContain('Ninety of a hundred.');
    expect(chapter).toMatch(/<img[^>]*src="figures\/reach-steps.png"/);
    expect(chapter).toMatch(/alt="Towers"/);
    expect(chapter).not.toMatch(/data-|style=|<svg/);
    expect(chapter).toContain('glossary.xhtml#glossary--policy');
    expect(chapter).toContain('nav.xhtml#front--path');
  });

  it('leads out of the book only where the public address is known', () => {
    expect(text(epubFiles(source()), 'EPUB/how-far.xhtml')).toContain('<a>bench</a>');
    expect(text(epubFiles(source('https://past.example/x')), 'EPUB/how-far.xhtml')).toContain(
      'href="https://past.example/x/lab/"',
    );
  });

  it('says what a reader needs to know of its accessibility, and which documents hold formulas', () => {
    const opf = text(epubFiles(source()), 'EPUB/package.opf');
    for (const property of ['accessMode', 'accessibilityFeature', 'accessibilityHazard', 'accessibilitySummary'])
      expect(opf).toContain(`schema:${property}`);
    expect(opf).toMatch(/href="how-far.xhtml"[^>]*properties="mathml"/);
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>');
    expect(text(epubFiles(source()), 'EPUB/nav.xhtml')).toContain('href="how-far.xhtml#how-far--line"');
  });

  it('is the same bytes twice, begins with its type, and keeps no time but the book’s', () => {
    const pack = () => packEpub(epubFiles(source()), '2026-11-23');
    const once = pack();
    expect(Buffer.compare(once, pack())).toBe(0);
    expect(Buffer.from(once).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(once))).toContain('META-INF/container.xml');
  });

  it('is found out where a reference leads nowhere', () => {
    const files = new Map(epubFiles(source()));
    files.delete('EPUB/figures/reach-steps.png');
    files.set('EPUB/glossary.xhtml', new TextEncoder().encode('<html><p></html>'));
    const faults = faultsOfEpub(files).join('\n');
    expect(faults).toContain('figures/reach-steps.png');
    expect(faults).toContain('EPUB/glossary.xhtml');
  });
});

describe('the PDF', () => {
  it('bears the day of the book, and is as long as before', () => {
    const pdf = Buffer.from("x/CreationDate (D:20261129201232+00'00')\n/ModDate (D:20261129201232+00'00')y", 'latin1');
    const fixed = Buffer.from(withFixedDates(pdf, '2026-11-23')).toString('latin1');
    expect(fixed).toBe("x/CreationDate (D:20261123000000+00'00')\n/ModDate (D:20261123000000+00'00')y");
  });
});

describe('the links to take away', () => {
  it('stand on the page only where there are files, and the same when said twice', () => {
    const files = [{ name: 'book.epub', says: 'EPUB, for e-readers', bytes: 2_340_000 }];
    const once = offer(HTML, files);
    expect(once).toContain('<a href="../take-away/book.epub" download="">EPUB, for e-readers</a> (2.3 MB)');
    expect(once).not.toMatch(/data-take-away=""[^>]*hidden/);
    expect(offer(once, files)).toBe(once);
    expect(offer(once, [])).not.toContain('take-away/');
    expect(() => offer('<p></p>', files)).toThrow('/print/');
  });
});
