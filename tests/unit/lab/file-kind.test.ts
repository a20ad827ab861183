/** Files that are no trees are named for what they are. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../components/lab/file-kind';
import { readAny } from '../../../components/widgets/workbench/read-any';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (text: string) => Uint8Array.from(text, (mark) => mark.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(Array.from(text).flatMap((mark) => (little ? [mark.charCodeAt(0), 0] : [0, mark.charCodeAt(0)])));
const said = (data: Uint8Array, name = 'x') => {
  const found = textOf(data, name);
  return 'problem' in found ? found.problem : '';
};

describe('files', () => {
  it.each([
    ['\u0089PNG\r\n\u001a\n', 'a picture (PNG)'],
    ['\u00ff\u00d8\u00ff\u00e0', 'a picture (JPEG)'],
    ['GIF89a', 'a picture (GIF)'],
    ['RIFF....WEBPVP8 ', 'a picture (WebP)'],
    ['BM6\0\0\0', 'a picture (BMP)'],
    ['\0\0\0 ftypisom', 'a film'],
    ['%PDF-1.7', 'a PDF'],
    ['PK\u0003\u0004....word/document.xml', 'a Word document'],
    ['PK\u0003\u0004....xl/workbook.xml', 'an Excel workbook'],
    ['PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text'],
    ['PK\u0003\u0004.....other', 'a compressed file (ZIP)'],
    ['{\\rtf1\\ansi', 'a rich text file (RTF)'],
    ['<!DOCTYPE html><p>x', 'a web page (HTML)'],
    ['\n<HTML lang=en>', 'a web page (HTML)'],
    ['<ul><li>x</ul>', 'a web page or a piece of one (HTML)'],
    ['<svg xmlns="x"></svg>', 'a picture (SVG)'],
    ['<?xml version="1.0"?>\n<!-- a --><svg>', 'a picture (SVG)'],
    ['<?xml version="1.0"?><opml version="2.0">', 'an outline in OPML'],
    ['<?xml version="1.0"?><rss>', 'an XML file'],
    ['flowchart TD\n  p0["x"]', 'a Mermaid diagram'],
    ['BEGIN:VCALENDAR\n', 'a calendar'],
    ['One\n  caf\u00e9', 'an older encoding (such as Latin-1'],
    ['One\0\u0001\u0002two three four', 'binary data'],
    ['\u00ff\u00fe\u0000\u00d8', 'damaged'],
  ])('%j is named', (start, what) =>
    expect(said(raw(start), 'the file')).toMatch(new RegExp(`^“the file” is .*${what.replace(/[()]/g, '\\$&')}`)),
  );

  it('are text in UTF-8, or in UTF-16 with its mark', () => {
    expect(textOf(bytes('\ufeffÉlan\n  ü'), 'x')).toEqual({ text: 'Élan\n  ü' });
    for (const little of [true, false])
      expect(textOf(utf16('\ufeffA\tB'.replace('\ufeff', ''), little), 'x')).toHaveProperty('problem');
    expect(textOf(Uint8Array.from([0xff, 0xfe, ...utf16('A\t5', true)]), 'x')).toEqual({ text: 'A\t5' });
    expect(textOf(Uint8Array.from([0xfe, 0xff, ...utf16('A\t5', false)]), 'x')).toEqual({ text: 'A\t5' });
    expect(said(utf16('Long enough', true))).toContain('UTF-16 without its mark');
  });

  it('that only begin like another kind are outlines', () => {
    for (const text of ['BM is a company', '<b>bold</b> start', 'graph theory', 'GIF', ''])
      expect(said(bytes(text))).toBe('');
  });

  it('pasted sources are named, too; a line in angle brackets is a title', () => {
    expect(readAny({ text: '<!doctype html><ul>', name: '' })).toEqual({
      problems: [expect.stringContaining('web page')],
    });
    expect(readAny({ text: '<svg></svg>', name: '' })).toEqual({ problems: [expect.stringContaining('SVG')] });
    expect(readAny({ text: '<img src=x onerror=alert(1)>', name: '' })).toHaveProperty('tree');
    expect(readAny({ text: 'A,5\nB,6', name: 'x.csv' })).toHaveProperty('tree.root.parts.0.minutes', 5);
  });
});
