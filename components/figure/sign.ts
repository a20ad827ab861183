/** A line over a figure, in place, where the figure itself cannot speak: it is late, did not come, or had to be drawn again. */

/**
 * @param words what is so
 * @param name of a button after them, if there is something to do: the line goes when it is pressed
 * @returns the line
 */
export function sign(island: HTMLElement, words: string, name?: string, press?: () => void): HTMLElement {
  const line = document.createElement('p');
  line.className = 'figure-sign';
  line.setAttribute('role', 'status');
  line.textContent = words;
  if (name) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.onclick = () => {
      line.parentElement?.remove();
      press?.();
    };
    line.append(' ', button);
  }
  // It lies over the figure and takes no room, so that nothing moves when it comes and goes.
  const over = document.createElement('div');
  over.className = 'figure-sign-over';
  over.append(line);
  const before = island.previousElementSibling;
  if (before?.className === over.className) before.remove();
  island.before(over);
  return over;
}
