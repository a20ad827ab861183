/** How this figure says things. Pure. */

import { count, percent } from '../../words/numbers';
import { some } from '../../words/plural';
import type { Account, Question, Settings, Standing, Work } from './labour';

/** 165.5 -> "165.5": half minutes stay. */
export const number = (value: number): string => (Number.isInteger(value) ? count(value) : value.toFixed(1));
/** "1 minute", "3.5 minutes" */
export const minutes = (value: number): string => `${number(value)} ${value === 1 ? 'minute' : 'minutes'}`;

/** What is done at a level of automation, compared with the level below. */
export function sentence(work: Work, settings: Settings, now: Account, before: Account | null): string {
  const { level } = settings;
  const all = work.questions.length;
  if (level === 0 || !before) {
    return `People find out everything themselves: ${minutes(now.people)} for one summary, ${number(now.wanting)} of them spent on what they want.`;
  }
  const moved = now.assistants - before.assistants;
  const added = work.questions.filter((q) => q.height === level - 1).length;
  const who =
    level > work.height
      ? 'Assistants find out what the verdict itself turns on, too'
      : level === 1
        ? `Assistants take on the ${added} narrowest of ${all} questions`
        : `Assistants also take on the ${added} questions one level up`;
  const price = ` People read ${some(now.reports, 'report')} instead`;
  const less = before.people - now.people;
  const pays =
    less > 0
      ? `and spend ${minutes(now.people)} where they spent ${number(before.people)}.`
      : less === 0
        ? `and spend ${minutes(now.people)}, as before: reading costs what it saves.`
        : `and spend ${minutes(now.people)} where they spent ${number(before.people)}: at this price, reading costs more than it saves.`;
  return `${who}: ${minutes(moved)} of finding out ${moved === 1 ? 'moves' : 'move'} over.${price}, ${pays}`;
}

/** What does not move. */
export function staying(now: Account): string {
  if (now.wanting === 0)
    return 'With no minutes of wanting anywhere, nothing would be left that only a person can say.';
  return `Wanting takes ${minutes(now.wanting)} at every level: in this picture it never moves. An assistant can find out what is so; which you prefer, you have to say.`;
}

/** What the verdict rests on. */
export function resting(work: Work, now: Account): string {
  const all = work.questions.length;
  if (now.trusted === 0) {
    return `The verdict rests on ${all} answers, and a person has found out every one of them${now.checks ? ', some a second time' : ''}.`;
  }
  const checked = now.checks > 0 ? ` (${now.checks} of these by spot check)` : '';
  const built =
    now.built === 0
      ? ''
      : now.built === now.seen
        ? ` ${now.seen === 1 ? 'The one' : now.seen === 2 ? 'Both' : `All ${now.seen}`} that a person found out ${now.built === 1 ? 'leans' : 'lean'} on some that were not.`
        : ` Of those that a person found out, ${now.built} ${now.built === 1 ? 'leans' : 'lean'} on some that were not.`;
  return `The verdict rests on ${all} answers: ${now.seen === 0 ? 'none' : now.seen} that a person found out${checked}, ${now.trusted} taken on trust.${built}`;
}

/** People's share of the minutes, in words. */
export const shareWords = (now: Account): string => percent(now.share);

/** How one question stands, in a sentence or two. */
export function standingWords(q: Question, s: Standing): string {
  const found = s.automated
    ? s.checked
      ? `An assistant finds it out in ${minutes(s.find)} of a person’s work, and a person does the same again as a spot check.`
      : `An assistant finds it out, ${minutes(s.find)} of a person’s work. Nobody checks; ${s.read ? 'a person reads the report' : 'its report goes to another assistant'}.`
    : `A person finds it out: ${minutes(s.find)}.`;
  const want = s.want > 0 ? ` What is wanted here takes a person ${minutes(s.want)}.` : '';
  return `${q.question ? `${q.question} ` : ''}${found}${want}`;
}
