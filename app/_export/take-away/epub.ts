/** The book as an EPUB 3: the same bytes from the same book, wherever and whenever it is made. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { documentOf, type PartDocument, type PartsSource, partsOf, pictureFile, escapeXml as x } from './xhtml';

/** What a book says of itself. */
interface About {
  title: string;
  subtitle: string;
  summary: string;
  author: string;
  rights: string;
  /** the day of its newest change, "2026-11-23" */
  day: string;
}

export interface EpubSource extends PartsSource {
  about: About;
  /** reads a file of the release */
  read: (file: string) => Uint8Array;
}

/** Files of the package, by their place in it. */
export type EpubFiles = ReadonlyMap<string, Uint8Array>;

/** A drawing as a file of its own: the word to translators is one of HTML's, and no attribute of SVG. */
const drawn = (svg: string): string => svg.replace(/ translate="[a-z]+"/g, '');

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const SUMMARY =
  'Every figure is a still picture with its words and numbers as text below it. Chapters, sections and lists can be reached from the table of contents; formulas are MathML. There is no sound and nothing moves.';

/** An identifier that is the book's for ever, whatever its date. */
const identifierOf = (site: string | null, title: string): string =>
  site ? `${site}/print/` : `urn:x-book:${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;

function nav({ about, documents }: { about: About; documents: readonly PartDocument[] }): string {
  const items = documents.map(({ file, title, over, sections }) => {
    const inner = sections.map((s) => `<li><a href="${file}#${s.id}">${x(s.title)}</a></li>`).join('');
    return `<li><a href="${file}">${x(over ? `${over}: ${title}` : title)}</a>${inner && `<ol>${inner}</ol>`}</li>`;
  });
  const body = `<nav epub:type="toc" role="doc-toc" id="front--path"><h1>Contents</h1><ol>${items.join('\n')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><h2>Places</h2><ol><li><a epub:type="toc" href="nav.xhtml">Contents</a></li><li><a epub:type="bodymatter" href="${documents[1]?.file ?? documents[0]?.file}">The text</a></li></ol></nav>`;
  return documentOf(`Contents of ${about.title}`, body);
}

interface Item {
  id: string;
  href: string;
  type: string;
  properties?: string;
}

function packageFile(source: EpubSource, documents: readonly PartDocument[], items: readonly Item[]): string {
  const { about, site } = source;
  const meta = (property: string, value: string) => `<meta property="${property}">${x(value)}</meta>`;
  const manifest = items.map(
    ({ id, href, type, properties }) =>
      `<item id="${id}" href="${href}" media-type="${type}"${properties ? ` properties="${properties}"` : ''}/>`,
  );
  const idOf = (file: string) => items.find(({ href }) => href === file)?.id;
  const spine = [documents[0]?.file, 'nav.xhtml', ...documents.slice(1).map(({ file }) => file)].flatMap((file) =>
    file ? [`<itemref idref="${idOf(file)}"/>`] : [],
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${x(identifierOf(site, about.title))}</dc:identifier>
<dc:title id="title">${x(about.title)}</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:title id="subtitle">${x(about.subtitle)}</dc:title>
<meta refines="#subtitle" property="title-type">subtitle</meta>
<dc:creator>${x(about.author)}</dc:creator>
<dc:language>en</dc:language>
<dc:date>${about.day}</dc:date>
<dc:description>${x(about.summary)}</dc:description>
<dc:rights>${x(about.rights)}</dc:rights>
${meta('dcterms:modified', `${about.day}T00:00:00Z`)}
${meta('schema:accessMode', 'textual')}
${meta('schema:accessMode', 'visual')}
${meta('schema:accessModeSufficient', 'textual')}
${['alternativeText', 'longDescription', 'MathML', 'readingOrder', 'structuralNavigation', 'tableOfContents'].map((f) => meta('schema:accessibilityFeature', f)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', SUMMARY)}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

/** The files of the package. */
export function epubFiles(source: EpubSource): EpubFiles {
  const { documents, drawings } = partsOf(source);
  const files = new Map<string, Uint8Array>();
  const items: Item[] = [];
  const add = (href: string, type: string, data: Uint8Array, properties?: string) => {
    files.set(`EPUB/${href}`, data);
    items.push({ id: `i${items.length + 1}`, href, type, ...(properties && { properties }) });
  };
  add('nav.xhtml', 'application/xhtml+xml', strToU8(nav({ about: source.about, documents })), 'nav');
  add('style.css', 'text/css', readFileSync(fileURLToPath(new URL('./epub.css', import.meta.url))));
  for (const { file, xhtml, hasMath } of documents)
    add(file, 'application/xhtml+xml', strToU8(xhtml), hasMath ? 'mathml' : undefined);
  for (const [name, { png }] of source.pictures) add(pictureFile(name), 'image/png', png);
  for (const [name, file] of drawings) add(name, 'image/svg+xml', strToU8(drawn(strFromU8(source.read(file)))));
  files.set('EPUB/package.opf', strToU8(packageFile(source, documents, items)));
  files.set('META-INF/container.xml', strToU8(CONTAINER));
  return files;
}

/** Packs the files. @param day stands as the time of every entry */
export function packEpub(files: EpubFiles, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // An archive keeps local time, so this is the same in every time zone.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }] };
  for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[name] = [data, { level: /\.png$/.test(name) ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
