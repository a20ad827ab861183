import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { answered, chosen, type Grade, takenBack } from '../../review/log';
import { memoriesOf, nextCard, queueOf } from '../../review/schedule';
import { spanInWords } from '../../review/waiting';
import { Button } from '../../ui/button';
import { LiveRegion } from '../../ui/live-region';
import { some } from '../../words/plural';
import { CardFace } from './card-face';
import { Chapters } from './chapters';
import { Files } from './files';
import type { Props } from './props';
import { newId, useLog } from './use-log';
import { useStart } from './use-start';

/** What the reader is told about keeping; '' as long as all is well. */
const TROUBLE = {
  kept: '',
  denied:
    'Your browser does not let this page keep anything. You can review, and it lasts for this visit only. To keep it, save your answers as a file.',
  full: 'The storage of your browser is full, so what you answer now lasts for this visit only. Save your answers as a file to keep them.',
  newer:
    'A later edition of this site has kept your cards here, and this one leaves them alone. What you answer now lasts for this visit only.',
} as const;
const SPOILED =
  'A part of what was kept could not be read. It is put aside on this device as it was, and what could be read goes on.';

/** One card at a time; what waits; which chapters; files. */
export function View({ deck, chapters, anki }: Props) {
  const { log, now, keeping, isSpoiled, change, bring } = useLog();
  const start = useStart(chapters);
  const [shown, setShown] = useState<string | null>(null);
  /** answers of this visit that can be taken back, the last at the end */
  const [mine, setMine] = useState<readonly string[]>([]);
  const [said, say] = useState('');
  const face = useRef<HTMLElement>(null);

  const wanted = start.chapters ?? log.choice?.chapters ?? null;
  const cards = useMemo(() => deck.filter((card) => !wanted || wanted.includes(card.chapter)), [deck, wanted]);
  const memories = useMemo(() => memoriesOf(log, now), [log, now]);
  const queue = queueOf(
    cards.map(({ id }) => id),
    memories,
    now,
  );
  // A card that is being answered stays, whatever comes due or from another tab meanwhile.
  const isHeld = shown !== null && cards.some(({ id }) => id === shown);
  const asked = isHeld ? shown : nextCard(queue);
  const card = cards.find(({ id }) => id === asked);
  const isOpen = isHeld;

  // The focus follows what the reader has done, and never moves by itself.
  const follow = useRef(false);
  const at = `${asked} ${isOpen} ${mine.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the card or its side has changed
  useEffect(() => {
    if (follow.current) face.current?.focus({ preventScroll: true });
    follow.current = false;
  }, [at]);

  const show = () => {
    follow.current = true;
    setShown(asked);
    say('');
  };
  const grade = (how: Grade) => {
    if (!card || !isOpen) return;
    const id = newId();
    follow.current = true;
    change((all, time) => answered(all, card.id, how, { at: time, id }));
    setMine([...mine, id]);
    setShown(null);
    say('');
  };
  const undo = () => {
    const last = mine.at(-1);
    if (last === undefined) return;
    const back = log.entries.find((entry) => entry.id === last);
    follow.current = true;
    change((all, time) => takenBack(all, last, { at: time, id: newId() }));
    setMine(mine.slice(0, -1));
    setShown(back && 'card' in back ? back.card : null);
    say('Taken back. The card is open again.');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A control has its own use of these keys.
    const isControl = (event.target as Element).closest('button, a, input, summary, label') !== null;
    if (!isOpen && card && !isControl && (event.key === ' ' || event.key === 'Enter')) show();
    else if (isOpen && /^[1-4]$/.test(event.key)) grade(Number(event.key) as Grade);
    else if (event.key.toLowerCase() === 'u' && mine.length > 0) undo();
    else return;
    event.preventDefault();
  };

  const trouble = [TROUBLE[keeping], isSpoiled ? SPOILED : ''].filter(Boolean);
  const waiting = [
    ...(queue.due.length > 0 ? [`${some(queue.due.length, 'card')} to come again`] : []),
    ...(queue.fresh.length > 0 ? [`${queue.fresh.length} new`] : []),
  ].join(', ');
  return (
    <section aria-label="Cards" className="font-sans text-[0.9375rem] leading-normal">
      {trouble.map((text) => (
        <p key={text} role="status" className="mb-3 rounded-md border border-no p-3 text-sm">
          {text}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to the buttons in it, and work only from inside */}
      <div onKeyDown={onKeyDown} data-review="">
        {card ? (
          <CardFace
            ref={face}
            card={card}
            chapter={chapters.find(({ id }) => id === card.chapter)?.title ?? ''}
            isOpen={isOpen}
            memory={memories.get(card.id)}
            now={now}
            onShow={show}
            onGrade={grade}
          />
        ) : (
          <article ref={face} tabIndex={-1} className="rounded-lg border border-control p-5">
            <h2 className="text-xl">{cards.length === 0 ? 'No chapter is ticked' : 'Nothing waits'}</h2>
            <p className="mt-2">
              {cards.length === 0
                ? 'Tick those that you have read, below.'
                : queue.later === null
                  ? 'You have answered every card.'
                  : `The next card comes in ${spanInWords(queue.later - now)}.`}
            </p>
          </article>
        )}
        <div className="mt-2 flex min-h-9 flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm text-ink-2">
          <p>{waiting}</p>
          {mine.length > 0 && (
            <Button look="quiet" onClick={undo}>
              Take back the last answer
            </Button>
          )}
        </div>
      </div>
      <Chapters
        chapters={chapters}
        wanted={wanted}
        onChoose={(ids) => {
          start.leave();
          setShown(null);
          change((all, time) => chosen(all, ids, time));
        }}
      />
      <Files log={log} anki={anki} onBring={bring} say={say} />
      <p aria-hidden="true" className="mt-2 min-h-6 text-sm text-ink-2">
        {said}
      </p>
      <LiveRegion text={said} />
    </section>
  );
}
