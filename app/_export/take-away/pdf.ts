/** The printed book as a PDF whose dates are the book's. */

/** Chromium writes when it made the file; here stands the day of the book, as long to the byte. */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const stamp = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(/\/(CreationDate|ModDate) ?\(D:\d{14}[^)]*\)/g, (all, name: string) => {
    const written = `/${name} (${stamp})`;
    if (written.length > all.length) throw new Error(`the PDF says its date in an unknown form: ${all}`);
    return written.padEnd(all.length);
  });
  return Buffer.from(dated, 'latin1');
}
