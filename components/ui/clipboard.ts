/** Puts text on the clipboard; HTML also as a quotation that an editor shows as one. @returns whether it is there */
export async function toClipboard(text: string, rich: boolean): Promise<boolean> {
  try {
    if (rich && typeof ClipboardItem !== 'undefined') {
      const as = (type: string) => new Blob([text], { type });
      const item = new ClipboardItem({ 'text/plain': as('text/plain'), 'text/html': as('text/html') });
      await navigator.clipboard.write([item]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard here (not a secure page, or denied). The old way asks nobody.
    let taken = false;
    const give = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      if (rich) event.clipboardData?.setData('text/html', text);
      event.preventDefault();
      taken = true;
    };
    document.addEventListener('copy', give, { once: true });
    const done = document.execCommand?.('copy') ?? false;
    document.removeEventListener('copy', give);
    return done && taken;
  }
}
