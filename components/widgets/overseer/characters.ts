/** Simulated overseers, for those who would rather watch. No person was measured: their rates are made up. */
import { mulberry32 } from '../../models/numerics/rng';
import { type Watcher, watches } from '../../models/overseer/watcher';
import { type Assistants, asWatched, critiquesOf, type Level, type Round, TRIALS, trialsOf } from './items';

export const CHARACTERS = [
  { id: 'careful', label: 'reads with care', reader: { catches: 0.6, alarms: 0.15, checks: 0.9, swayed: 0.1 } },
  { id: 'hurried', label: 'has no time', reader: { catches: 0.25, alarms: 0.15, checks: 0.7, swayed: 0.15 } },
  {
    id: 'trusting',
    label: 'believes every assistant',
    reader: { catches: 0.25, alarms: 0.1, checks: 0.95, swayed: 0.5 },
  },
] as const satisfies readonly { id: string; label: string; reader: Watcher }[];

export type Character = (typeof CHARACTERS)[number]['id'];

/** One letter for each answer: "-": nothing is wrong; otherwise the place of a sentence, 0–9. */
export type Answers = string;

export const answerOf = (sentence: number | null): string => (sentence === null ? '-' : `${sentence}`);

/**
 * Goes on judging to the end of a round.
 * @param chance whole number: the same reader on another day
 */
export function watchOn(
  reader: Watcher,
  { seed, level, ...assistants }: { seed: number; level: Level } & Assistants,
  round: Round,
  answers: Answers,
  chance = seed,
): Answers {
  const next = mulberry32(Math.imul(chance, 733) + (round === 'helped' ? 2 : 1));
  const all = trialsOf(seed, level, round).map((item, place) =>
    answerOf(
      watches(
        reader,
        asWatched(item),
        round === 'helped'
          ? critiquesOf(item, assistants, seed, place).map(({ verdict }) => ({ right: verdict === 'right' }))
          : [],
        next,
      ),
    ),
  );
  return answers + all.slice(answers.length, TRIALS).join('');
}
