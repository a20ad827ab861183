import type { ReactNode } from 'react';
import type { ParamValue } from '../figure/params';
import { loadIsland } from '../widgets/registry';

/**
 * A widget's drawing in a given state, for paper: never woken, and without its controls (app/_export/print-page.ts takes them out).
 * @param name the still's own, unlike any other on the page
 * @throws Error at build for a widget that the registry does not have
 */
export async function Still({
  name,
  widget,
  props,
  at,
  own,
}: {
  name: string;
  widget: string;
  props: Record<string, unknown>;
  /** values of the figure's parameters; the rest are at their start */
  at: Record<string, ParamValue>;
  /** the figure's own picture of this act, in place of its drawing */
  own?: ReactNode;
}) {
  const Widget = (await loadIsland(widget)).default;
  return (
    <div className="island still" data-still={name}>
      {own ?? <Widget {...props} at={at} />}
    </div>
  );
}
