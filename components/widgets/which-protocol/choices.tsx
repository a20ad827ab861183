import { type Item, PROTOCOLS, type Protocol } from './items';
import { Glyph, ProtocolMark } from './marks';

interface ChoicesProps {
  item: Item;
  mine: Protocol | undefined;
  onAnswer: (protocol: Protocol) => void;
  /** two by two on a phone, one under the other beside a picture */
  narrow?: boolean;
}

/** The four protocols as buttons. Once the scene is answered the right ones carry a tick, a wrong choice a cross. */
export function Choices({ item, mine, onAnswer, narrow = false }: ChoicesProps) {
  const done = mine !== undefined;
  return (
    <div
      data-control="choice"
      className={`needs-js grid gap-2 ${narrow ? 'grid-cols-2 min-[900px]:grid-cols-1' : 'sm:grid-cols-2'}`}
    >
      {PROTOCOLS.map(({ value, label, digit }) => {
        const chosen = mine === value;
        const right = done && item.accept.includes(value);
        return (
          <button
            key={value}
            type="button"
            aria-pressed={chosen}
            aria-disabled={done}
            onClick={() => onAnswer(value)}
            className={`flex min-h-13 w-full items-center gap-x-3 gap-y-1 rounded-md border px-3 py-1.5 text-left text-sm leading-tight transition-colors ${narrow ? 'max-[899px]:flex-wrap max-[899px]:items-start' : ''} ${
              chosen
                ? 'border-ink bg-paper-2 font-semibold text-ink ring-1 ring-ink'
                : done
                  ? `cursor-default border-rule ${right ? 'text-ink' : 'text-ink-2'}`
                  : 'cursor-pointer border-control text-ink hover:border-ink hover:bg-paper-2'
            }`}
          >
            <ProtocolMark protocol={value} />
            <span className={narrow ? 'flex-1 max-[899px]:order-last max-[899px]:basis-full' : 'flex-1'}>{label}</span>
            <span className={`w-4 text-center ${narrow ? 'max-[899px]:ml-auto' : ''}`}>
              {done ? (
                <>
                  {(right || chosen) && <Glyph right={right} className="text-base" />}
                  <span className="sr-only">{right ? 'right' : chosen ? 'not right' : ''}</span>
                </>
              ) : (
                <span aria-hidden="true" className="text-xs text-ink-2 max-sm:hidden">
                  {digit}
                </span>
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}
