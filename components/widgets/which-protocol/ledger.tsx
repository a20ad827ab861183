import type { Item } from './items';
import { Glyph } from './marks';
import { verdictOn, type WhichProtocolState } from './model';

interface LedgerProps {
  items: readonly Item[];
  state: WhichProtocolState;
  onOpen: (id: string) => void;
}

/** The scenes in order, each with its verdict once there is one. A line opens its scene. */
export function Ledger({ items, state, onOpen }: LedgerProps) {
  return (
    <ol data-control="choice" aria-label="The scenes" className="needs-js grid gap-px">
      {items.map((item, index) => {
        const verdict = verdictOn(item, state);
        const here = item.id === state.current;
        return (
          <li key={item.id}>
            <button
              type="button"
              onClick={() => onOpen(item.id)}
              aria-current={here ? 'true' : undefined}
              className={`flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-sm px-2 py-1 text-left text-sm leading-snug hover:bg-paper hover:text-ink ${
                here ? 'bg-paper text-ink' : 'text-ink-2'
              }`}
            >
              <span className="w-5 text-right text-xs tabular-nums">{index + 1}</span>
              <span className="flex-1">{item.title}</span>
              {verdict && (
                <>
                  <Glyph right={verdict.right} className="text-base" />
                  <span className="sr-only">{verdict.right ? 'right' : 'not right'}</span>
                </>
              )}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
