/**
 * Guesses of a number or of a line (components/mdx/blocks/guess.tsx): says the number as it is set, draws the line between the marks, lets
 * a finger or a mouse draw across, and sets the reader's guess beside the answer when that is opened. Kept for the visit.
 * Comes only to pages that have such guesses (folds.ts), as a file of its own.
 */
import { linePoints, saidAs } from './guess-plot';

/** What is kept of a guess until the tab is closed. */
interface Kept {
  at: number[];
  open: boolean;
}

const keyOf = (id: string): string => `guess:${location.pathname}#${id}`;

/** What was kept of a guess with so many marks; null if nothing was, or nothing that fits. */
export function readKept(text: string | null, marks: number): Kept | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    const at = kept?.at;
    if (!Array.isArray(at) || at.length !== marks || !at.every(Number.isFinite)) return null;
    return { at, open: kept?.open === true };
  } catch {
    return null;
  }
}

/** The visit's storage, or null where the browser does not let the page have it. */
function visit(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The value of a scale at a height, from 0 at the bottom to 1 at the top; on its steps. */
export function valueAt(height: number, min: number, max: number, step: number): number {
  const value = min + Math.round(((max - min) * height) / step) * step;
  return Math.min(max, Math.max(min, Number(value.toFixed(6))));
}

/** @param say tells a screen reader what a press has brought */
export function startGuesses(say: (text: string) => void): void {
  for (const guess of document.querySelectorAll<HTMLFieldSetElement>('fieldset.guess')) startGuess(guess, say);
}

function startGuess(guess: HTMLFieldSetElement, say: (text: string) => void): void {
  const inputs = [...guess.querySelectorAll('input')];
  const answer = guess.querySelector<HTMLDetailsElement>('.guess-answer');
  if (!answer || inputs.length === 0) return;
  const says = guess.dataset.says ?? '{n}';
  const { min, max, step } = inputs[0] as HTMLInputElement;
  const isLine = inputs.length > 1;
  const values = () => inputs.map((input) => Number(input.value));

  let touched = false;
  const show = () => {
    for (const input of inputs) input.setAttribute('aria-valuetext', saidAs(says, Number(input.value)));
    const said = guess.querySelector('.guess-said');
    if (said) said.textContent = saidAs(says, values()[0] ?? 0);
    guess.querySelector('.guess-mine')?.setAttribute('points', linePoints(values(), Number(min), Number(max)));
  };
  const keep = () =>
    visit()?.setItem(keyOf(guess.id), JSON.stringify({ at: values(), open: answer.open } satisfies Kept));
  const changed = () => {
    touched = true;
    show();
    keep();
  };

  /** The guess stays as it was made while its answer is open: it is the ghost beside it. */
  const opened = () => {
    guess.toggleAttribute('data-untouched', !touched);
    for (const input of inputs) input.disabled = answer.open;
    const mine = guess.querySelector<HTMLElement>('[data-guess-mine]');
    if (mine && isLine) {
      mine.hidden = !touched;
      for (const [i, cell] of [...mine.querySelectorAll('td')].entries()) cell.textContent = String(values()[i] ?? '');
    } else if (mine) mine.textContent = touched ? `Yours was ${saidAs(says, values()[0] ?? 0)}.` : '';
    if (answer.open && !isLine) say(guess.querySelector('.guess-told')?.textContent ?? '');
    if (touched) keep();
  };

  const kept = readKept(visit()?.getItem(keyOf(guess.id)) ?? null, inputs.length);
  if (kept) {
    for (const [i, input] of inputs.entries()) input.value = String(kept.at[i]);
    touched = true;
    answer.open ||= kept.open;
  }
  guess.addEventListener('input', changed);
  answer.addEventListener('toggle', opened);
  if (isLine) drawAcross(guess, inputs, { min: Number(min), max: Number(max), step: Number(step) }, changed);
  show();
  if (answer.open) opened();
}

/** One stroke over the columns sets each that it passes. */
function drawAcross(
  guess: HTMLElement,
  inputs: readonly HTMLInputElement[],
  { min, max, step }: { min: number; max: number; step: number },
  changed: () => void,
): void {
  const plot = guess.querySelector<HTMLElement>('.guess-columns');
  if (!plot) return;
  let last: { column: number; height: number } | null = null;
  const place = (event: PointerEvent) => {
    const box = plot.getBoundingClientRect();
    // The marks stop half their width from the edges, and so does the scale.
    const inset = (plot.querySelector('svg')?.getBoundingClientRect().top ?? box.top) - box.top;
    const height = (box.bottom - inset - event.clientY) / (box.height - 2 * inset);
    const column = Math.floor(((event.clientX - box.left) / box.width) * inputs.length);
    return { column: Math.min(inputs.length - 1, Math.max(0, column)), height };
  };
  const draw = (event: PointerEvent) => {
    const now = place(event);
    const from = last ?? now;
    const steps = Math.max(1, Math.abs(now.column - from.column));
    for (let i = 0; i <= steps; i++) {
      const column = Math.round(from.column + ((now.column - from.column) * i) / steps);
      const input = inputs[column];
      // Where the stroke began stays as it was set there.
      if (!input || (i === 0 && last && now.column !== from.column)) continue;
      input.value = String(valueAt(from.height + ((now.height - from.height) * i) / steps, min, max, step));
    }
    last = now;
    changed();
  };
  plot.addEventListener('pointerdown', (event) => {
    if (inputs[0]?.disabled || event.button !== 0) return;
    // The browser's own dragging would hold the stroke to the slider that it began on.
    event.preventDefault();
    plot.setPointerCapture(event.pointerId);
    last = null;
    inputs[place(event).column]?.focus();
    draw(event);
  });
  plot.addEventListener('pointermove', (event) => {
    if (last) draw(event);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    plot.addEventListener(end, () => {
      last = null;
    });
}
