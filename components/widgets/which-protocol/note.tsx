import { SheetNote, Sources } from '../../ui/desk';
import { Shut } from '../../ui/shut';
import { type Item, type Protocol, ROLES } from './items';
import { Glyph } from './marks';
import { citesOf, verdictInWords, type WhichProtocolProps } from './model';

interface NoteProps {
  props: WhichProtocolProps;
  item: Item;
  verdict: { mine: Protocol; right: boolean };
  /** the verdict stands elsewhere already */
  said?: boolean;
}

/** The four questions to ask of a scene, while the answers are still shut. */
export function Ask() {
  return (
    <div className="flex h-full min-h-[inherit] flex-col rounded-sm bg-shade">
      <dl className="grid gap-y-2.5 px-4 py-4 text-sm leading-snug">
        {ROLES.map(({ value, label, ask }) => (
          <div
            key={value}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 pl-[13px] sm:grid-cols-[6.25rem_minmax(0,1fr)] sm:gap-x-3"
          >
            <dt className="text-shade-ink">{label}</dt>
            <dd className="text-ink">{ask}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-1">
        <div className="min-h-20 flex-1">
          <Shut>The answer opens once you have chosen</Shut>
        </div>
      </div>
    </div>
  );
}

/** What opens once a scene is answered: the verdict, the four roles with the one that gives it away, and why. */
export function Note({ props, item, verdict, said = false }: NoteProps) {
  return (
    <SheetNote key={item.id}>
      {!said && (
        <p className="mb-2.5 flex gap-2 text-base leading-snug font-semibold text-ink">
          <Glyph right={verdict.right} />
          {verdictInWords(item, verdict)}
        </p>
      )}
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] text-sm leading-snug">
        {ROLES.map(({ value, label }) => {
          const tells = item.tell === value;
          return (
            <div
              key={value}
              className={`col-span-2 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 border-l-[3px] sm:grid-cols-[6.25rem_minmax(0,1fr)] sm:gap-x-3 py-1 pl-2.5 ${
                tells ? 'border-ink' : 'border-transparent'
              }`}
            >
              <dt className="text-ink-2">{label}</dt>
              <dd className={tells ? 'font-semibold text-ink' : 'text-ink'}>
                {item[value]}
                {tells && <span className="text-xs font-normal whitespace-nowrap text-ink-2"> – gives it away</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2.5 font-serif text-base leading-[1.4] text-ink">{item.why}</p>
      <p className="mt-2 font-serif text-base leading-[1.4] text-ink">
        <strong className="font-sans text-sm font-semibold">Easily mixed up.</strong> {item.mixup}
      </p>
      <p className="mt-1.5 text-xs text-ink-2">
        {item.kind === 'sketch' ? 'Told in our words after ' : ''}
        <Sources cites={citesOf(props, item)} evidence={item.evidence} />
      </p>
    </SheetNote>
  );
}
