/** When each card comes again, worked out from the log by FSRS. Pure: the time comes from outside, and nothing is left to chance. */
import { createEmptyCard, type Card as Fsrs, fsrs, State } from 'ts-fsrs';
import { type Grade, type Log, standing } from './log';
import { righted } from './times';

const MINUTE = 60_000;

/** A card that is to come again within this time is shown at once when nothing else waits. */
const SOON = 20 * MINUTE;

/** Without fuzz, so that the same log gives the same days everywhere. */
const scheduler = fsrs({ enable_fuzz: false });

/** What is known of one card. */
export interface Memory {
  /** when it comes again: milliseconds */
  due: number;
  /** when it was last answered, as far as that can be known: milliseconds, never after now */
  last: number;
  /** how often it was answered */
  answers: number;
  /** FSRS's own record */
  card: Fsrs;
}

/** Every answered card's memory. @param now milliseconds */
export function memoriesOf(log: Log, now: number): Map<string, Memory> {
  const answers = standing(log);
  const times = righted(
    answers.map(({ at }) => at),
    now,
  );
  const all = new Map<string, Memory>();
  answers.forEach(({ card, grade }, i) => {
    const at = times[i] as number;
    const before = all.get(card);
    all.set(card, next(before, grade, at));
  });
  return all;
}

function next(before: Memory | undefined, grade: Grade, at: number): Memory {
  const { card } = scheduler.next(before?.card ?? createEmptyCard(at), at, grade);
  return { card, due: card.due.getTime(), last: at, answers: (before?.answers ?? 0) + 1 };
}

/** How long until the card comes again, for each answer that may be given now: milliseconds, above 0. @param now not before `last` */
export function waits(before: Memory | undefined, now: number): Record<Grade, number> {
  const wait = (grade: Grade) => next(before, grade, Math.max(now, before?.last ?? now)).due - now;
  return { 1: wait(1), 2: wait(2), 3: wait(3), 4: wait(4) };
}

/** What waits, in the order in which it is asked. */
export interface Queue {
  /** cards to be asked again, the longest due first */
  due: string[];
  /** cards never asked, in the order of the book */
  fresh: string[];
  /** cards that are being learned and come again within minutes */
  soon: string[];
  /** when the next one comes that isn't in any of these: milliseconds; null if there is none */
  later: number | null;
}

/** @param deck ids of the cards, in the order of the book; others in the log are left alone */
export function queueOf(deck: readonly string[], memories: ReadonlyMap<string, Memory>, now: number): Queue {
  const known = deck.flatMap((id) => {
    const memory = memories.get(id);
    return memory ? [{ id, ...memory }] : [];
  });
  known.sort((a, b) => a.due - b.due);
  const isSoon = ({ due, card }: Memory) => card.state !== State.Review && due <= now + SOON;
  const waiting = known.filter(({ due }) => due > now);
  return {
    due: known.filter(({ due }) => due <= now).map(({ id }) => id),
    fresh: deck.filter((id) => !memories.has(id)),
    soon: waiting.filter(isSoon).map(({ id }) => id),
    later: waiting.find((memory) => !isSoon(memory))?.due ?? null,
  };
}

/** The card to ask now, or null when nothing waits. */
export const nextCard = ({ due, fresh, soon }: Queue): string | null => due[0] ?? fresh[0] ?? soon[0] ?? null;
