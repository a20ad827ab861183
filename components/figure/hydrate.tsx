import { type ComponentType, type ReactNode, useEffect } from 'react';
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client';
import { sign } from './sign';
import { writeAll } from './unwritten';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Puts a field that nobody touched back to what the build drew. On the way back browsers fill in what last stood there; the
 * figure takes its state from the address, and React would take the difference for a choice of the reader's.
 */
function asDrawn(field: Field): void {
  if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = option.defaultSelected;
  else if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
    field.checked = field.defaultChecked;
  else field.value = field.defaultValue;
}

/**
 * What the reader did to a field before React arrived; doing it again through React makes React know it.
 * @returns does it again, to the same field or to the one that stands in its place
 */
function early(field: Field): ((now: Field) => void) | null {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    if (field.checked === field.defaultChecked || (field.type === 'radio' && !field.checked)) return null;
    return (now) => {
      (now as HTMLInputElement).checked = field.defaultChecked;
      now.click();
    };
  }
  const start =
    field instanceof HTMLSelectElement
      ? (Array.from(field.options).find((o) => o.defaultSelected) ?? field.options[0])?.value
      : field.defaultValue;
  const typed = field.value;
  if (start === undefined || typed === start) return null;
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  return (now) => {
    // React looks whether the value differs from the one it tracks, so it is set back and forth past React's own setter.
    now.value = start;
    setter?.call(now, typed);
    now.dispatchEvent(new Event('input', { bubbles: true }));
    now.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

/** All in a figure that can have the focus, or be pressed. */
const HANDLES = 'a, button, input, select, textarea, summary, [tabindex]';
const handles = (island: HTMLElement) => Array.from(island.querySelectorAll<HTMLElement>(HANDLES));

/**
 * Remembers what in a figure has the focus.
 * @returns gives it to what has come to stand in that place, if it is lost
 */
function keepFocus(island: HTMLElement): () => void {
  const focused = document.activeElement;
  const at = handles(island).indexOf(focused as HTMLElement);
  return () => {
    if (at >= 0 && !focused?.isConnected) handles(island)[at]?.focus({ preventScroll: true });
  };
}

function Ready({ tell, children }: { tell: () => void; children: ReactNode }) {
  useEffect(tell, [tell]);
  return children;
}

const REDRAWN =
  'Something besides this page had changed this figure, perhaps a translator or an extension, so it was drawn again. What you had done is kept.';
const STOPPED = 'This figure has stopped. What you had done is kept in the address, or on this device.';

// A figure writes its address a moment after the last change: whoever leaves by a link before finds it so on the way back.
if (typeof document !== 'undefined')
  document.addEventListener('click', (event) => (event.target as Element).closest?.('a[href]') && writeAll(), true);

/**
 * Brings a figure to life in the markup that the build drew. Where others have put elements of theirs into it, it is drawn anew
 * instead; and a figure that React drops later on is drawn again from what the address and the device know, and says so.
 * @param island the element with `data-island`
 * @param presses buttons that were pressed before, in order; they are pressed again, each once the one before has had its answer
 * @returns when React holds it and what the reader did before is done again: what takes the figure away
 */
export function mount(
  island: HTMLElement,
  Widget: ComponentType<Record<string, unknown>>,
  props: Record<string, unknown>,
  presses: readonly HTMLButtonElement[] = [],
): Promise<() => void> {
  for (const element of island.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
    element.removeAttribute('data-style');
  }
  const fieldsNow = () => Array.from(island.querySelectorAll<Field>('input, select, textarea'));
  const fields = fieldsNow();
  const begun = fields.map((field) => (field.dataset.touched === undefined ? null : early(field)));
  // React takes a moment to arrive: what is done to a field meanwhile is marked as well (theme.js), and counts instead.
  const redo = () => {
    const now = fieldsNow();
    for (const [at, step] of begun.splice(0).entries()) {
      const field = fields[at]?.isConnected ? fields[at] : now[at];
      if (!field) continue;
      const again = field.dataset.touched !== undefined;
      delete field.dataset.touched;
      (again ? early(field) : step)?.(field);
    }
  };
  for (const field of fields) {
    if (field.dataset.touched === undefined) asDrawn(field);
    delete field.dataset.touched;
  }
  const buttons = () => Array.from(island.querySelectorAll('button'));
  const drawn = buttons();
  const press = async () => {
    for (const button of presses) {
      (button.isConnected ? button : buttons()[drawn.indexOf(button)])?.click();
      await new Promise((done) => setTimeout(done));
    }
  };
  // A figure that falls again before anybody has touched it would fall for ever.
  let touched = true;
  for (const kind of ['pointerdown', 'keydown', 'click', 'input'] as const)
    island.addEventListener(kind, () => (touched = true), { capture: true, passive: true });

  return new Promise((resolve) => {
    let root: Root | null = null;
    let fallen = false;
    const focus = keepFocus(island);
    const tell = () =>
      queueMicrotask(() => {
        redo();
        focus();
        island.dataset.awake = '';
        resolve(press().then(() => () => root?.unmount()));
      });
    const options: RootOptions = {
      identifierPrefix: `${String(props.id)}-`,
      onRecoverableError: (error) => {
        island.dataset.mismatch = String((error as Error).message ?? error);
        console.error(error);
      },
      onUncaughtError: (error) => {
        console.error(error);
        if (fallen) return;
        fallen = true;
        // Not from within React's own work.
        setTimeout(again);
      },
    };
    const whole = (
      <Ready tell={tell}>
        <Widget {...props} />
      </Ready>
    );
    const draw = () => {
      fallen = false;
      island.replaceChildren();
      root = createRoot(island, options);
      root.render(whole);
    };
    const again = () => {
      writeAll();
      try {
        root?.unmount();
      } catch {
        // It has nothing left to take away.
      }
      const own = touched;
      touched = false;
      if (own) draw();
      if (own) sign(island, REDRAWN, 'All right');
      else sign(island, STOPPED, 'Draw it again', draw);
    };
    // React would take others' elements for an error of ours, and lose what the reader has typed meanwhile.
    if (island.querySelector('font')) draw();
    else root = hydrateRoot(island, whole, options);
  });
}
