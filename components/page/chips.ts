import { POINT_EVENT, SET_EVENT, VALUES_EVENT, type ValuesDetail } from '../figure/events';

/** Wakes the figure with an id; resolves when it lives (at once if it does, or if there is none). */
export type Wake = (figure: string) => Promise<void>;

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 10,
  PageDown: -10,
};

const chipOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLElement>('[data-value]') ?? null;

const send = (name: string, detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));

/** Numbers in the prose follow their figure, point at its marks, and change it where they are spin buttons. */
export function startChips(wake: Wake): void {
  document.addEventListener(VALUES_EVENT, (event) => {
    const { id, values } = (event as CustomEvent<ValuesDetail>).detail;
    for (const chip of document.querySelectorAll<HTMLElement>(`[data-value^="${id}."]`)) {
      const value = values[(chip.dataset.value ?? '').slice(id.length + 1)];
      if (!value) continue;
      // The same words may stand for another setting, so the spin button is told either way.
      if (chip.textContent !== value.text) chip.textContent = value.text;
      if (chip.role === 'spinbutton' || chip.getAttribute('role') === 'spinbutton') {
        chip.setAttribute('aria-valuenow', String(value.value));
        chip.setAttribute('aria-valuetext', value.text);
      }
    }
  });
  const point = (on: boolean) => async (event: Event) => {
    const chip = chipOf(event.target);
    if (!chip) return;
    const [id = '', key = ''] = (chip.dataset.value ?? '').split('.');
    if (on) await wake(id);
    send(POINT_EVENT, { id, key: on ? key : null });
  };
  document.addEventListener('pointerover', point(true));
  document.addEventListener('pointerout', point(false));
  document.addEventListener('focusin', point(true));
  document.addEventListener('focusout', point(false));
  document.addEventListener('keydown', async (event) => {
    const chip = chipOf(event.target);
    const by = STEPS[event.key];
    const param = chip?.dataset.param;
    // With a modifier they are the browser's: Back, or a word further.
    if (!chip || !by || !param || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const id = (chip.dataset.value ?? '').split('.')[0] ?? '';
    await wake(id);
    send(SET_EVENT, { id, param, by });
  });
}
