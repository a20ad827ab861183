/** What a file is that somebody opens as a tree, told by its bytes: text, or what it is instead. Nothing here throws. */

export type FileText = { readonly text: string } | { readonly problem: string };

/** Beginnings of files that are no text. */
const SIGNATURES: readonly (readonly [bytes: string, at: number, is: string])[] = [
  ['\u0089PNG', 0, 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 0, 'a picture (JPEG)'],
  ['GIF8', 0, 'a picture (GIF)'],
  ['WEBP', 8, 'a picture (WebP)'],
  ['BM', 0, 'a picture (BMP)'],
  ['ftyp', 4, 'a film or a picture'],
  ['%PDF', 0, 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 0, 'a document of an older office program'],
  ['\u001f\u008b', 0, 'a compressed file (gzip)'],
  ['7z\u00bc\u00af', 0, 'a compressed file (7z)'],
  ['Rar!', 0, 'a compressed file (RAR)'],
  ['ID3', 0, 'a sound file'],
  ['OggS', 0, 'a sound file'],
  ['RIFF', 0, 'a sound or a film'],
  ['SQLite format 3', 0, 'a database'],
];

/** What is in a ZIP, by the names that stand in it. */
const PACKED: readonly (readonly [name: string, is: string])[] = [
  ['word/', 'a Word document'],
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['opendocument.text', 'an OpenDocument text'],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet'],
  ['opendocument', 'an OpenDocument file'],
  ['content.json', 'a file of a mind-mapping program'],
  ['epub', 'an e-book (EPUB)'],
];

const COPY = 'Open it in its own program, copy the list or the cells, and paste them under “Paste an outline”.';

const letters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** What a text is that is no outline, by how it begins; null for anything else. @param file it came as a file */
export function textKind(text: string, file: boolean): string | null {
  const start = text.slice(0, 4_000).trimStart();
  if (/^<svg[\s>]/i.test(start) || /^<\?xml[\s\S]*?<svg[\s>]/i.test(start) || /^<!doctype svg/i.test(start))
    return 'a picture (SVG). The tree in it cannot be read back; open the JSON file that was exported with it.';
  if (/^(?:<!doctype html|<html[\s>])/i.test(start) || /^<\?xml[\s\S]*?<html[\s>]/i.test(start))
    return `a web page (HTML). ${COPY}`;
  if (/^<\?xml/i.test(start) || /^<opml[\s>]/i.test(start))
    return `${/<opml[\s>]/i.test(start) ? 'an outline in OPML' : 'an XML file'}. ${COPY}`;
  if (start.startsWith('{\\rtf')) return `a rich text file (RTF). ${COPY}`;
  if (/^(?:flowchart|graph) (?:TD|TB|BT|LR|RL)\b/.test(start))
    return 'a Mermaid diagram. The tree in it cannot be read back; open the JSON file that was exported with it.';
  if (file && /^<(?:head|body|meta|title|div|p|ul|ol|table|h[1-6]|!--)[\s>-]/i.test(start))
    return `a web page or a piece of one (HTML). ${COPY}`;
  if (file && /^BEGIN:(?:VCALENDAR|VCARD)/.test(start)) return 'a calendar or a list of contacts.';
  return null;
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = letters(bytes.subarray(0, 64));
  for (const [mark, at, is] of SIGNATURES) {
    // two letters alone may begin a text
    if (head.startsWith(mark, at) && (mark !== 'BM' || head.includes('\0'))) return `${is}.`;
  }
  if (head.startsWith('PK\u0003\u0004')) {
    const names = letters(bytes.subarray(0, 4_000)) + letters(bytes.subarray(-4_000));
    const found = PACKED.find(([name]) => names.includes(name));
    return found ? `${found[1]}. ${COPY}` : 'a compressed file (ZIP).';
  }
  return null;
}

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text in a file, or what the file is: text in UTF-8, or in UTF-16 with its mark, is read; nothing else is opened as a tree.
 * @param name as the file is called
 */
export function textOf(bytes: Uint8Array, name: string): FileText {
  const is = (what: string): FileText => ({ problem: `“${name}” is ${what}` });
  const binary = binaryKind(bytes);
  if (binary) return is(binary);
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const text = decode(bytes, wide ?? 'utf-8');
  const start = bytes.subarray(0, 8_000);
  if (!wide && start.includes(0)) {
    const half = start.filter((byte) => byte === 0).length > start.length / 3;
    return is(
      half ? `text in UTF-16 without its mark. Save it as UTF-8 and open it again.` : 'no text: it holds binary data.',
    );
  }
  if (text === null)
    return is(
      wide
        ? 'damaged: it says that it is UTF-16, and is not.'
        : 'text in an older encoding (such as Latin-1 or Windows-1252), not in UTF-8. Save it as UTF-8 and open it again, or copy its text and paste it.',
    );
  const kind = textKind(text.replace(/^\ufeff/, ''), true);
  return kind ? is(kind) : { text };
}
