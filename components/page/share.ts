import { stateQuery } from './moved';

/**
 * On a share page the link that leads on to the passage's place takes the figure's settings along: those the reader came with,
 * and those they have chosen since. Without scripts it leads to the figure as it starts.
 */
export function startShare(): void {
  const onward = document.querySelector<HTMLAnchorElement>('a[data-onward]');
  if (!onward) return;
  const carry = () => {
    onward.search = stateQuery(location.search);
  };
  carry();
  // The figure writes its settings into the address as the reader plays; the link is brought up to date before it is used.
  for (const kind of ['pointerenter', 'pointerdown', 'focus', 'click'] as const) onward.addEventListener(kind, carry);
}
