import { type ComponentType, type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

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

/** What the reader did to a field before React arrived; doing it again through React makes React know it. */
function early(field: Field): (() => void) | null {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    if (field.checked === field.defaultChecked || (field.type === 'radio' && !field.checked)) return null;
    return () => {
      field.checked = field.defaultChecked;
      field.click();
    };
  }
  const start =
    field instanceof HTMLSelectElement
      ? (Array.from(field.options).find((o) => o.defaultSelected) ?? field.options[0])?.value
      : field.defaultValue;
  const typed = field.value;
  if (start === undefined || typed === start) return null;
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
  return () => {
    // React looks whether the value differs from the one it tracks, so it is set back and forth past React's own setter.
    field.value = start;
    setter?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

function Ready({ tell, children }: { tell: () => void; children: ReactNode }) {
  useEffect(tell, [tell]);
  return children;
}

/**
 * Brings a figure to life in the markup that the build drew.
 * @param island the element with `data-island`
 * @returns when React holds it and what the reader did before is done again
 */
export function mount(
  island: HTMLElement,
  Widget: ComponentType<Record<string, unknown>>,
  props: Record<string, unknown>,
): Promise<void> {
  for (const element of island.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset.style ?? '';
    element.removeAttribute('data-style');
  }
  const fields = Array.from(island.querySelectorAll<Field>('input, select, textarea'));
  const touched = fields.filter((field) => field.dataset.touched !== undefined);
  const redo = touched.map(early).filter((step) => step !== null);
  for (const field of fields) {
    if (field.dataset.touched === undefined) asDrawn(field);
    delete field.dataset.touched;
  }
  return new Promise((resolve) => {
    const tell = () =>
      queueMicrotask(() => {
        for (const step of redo.splice(0)) step();
        island.dataset.awake = '';
        resolve();
      });
    hydrateRoot(
      island,
      <Ready tell={tell}>
        <Widget {...props} />
      </Ready>,
      {
        identifierPrefix: `${String(props.id)}-`,
        onRecoverableError: (error) => {
          island.dataset.mismatch = String((error as Error).message ?? error);
          console.error(error);
        },
      },
    );
  });
}
