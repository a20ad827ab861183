import { shortMonth } from '../../words/months';
/** Whether a condition was met; a stand-in is something arranged to play that part. */
export type Met = 'yes' | 'stand-in' | 'no';

/** What kind of evidence a work is. */
export type Kind = 'proposal' | 'theory' | 'models' | 'people';

export type Condition = 'judged' | 'helped' | 'trained' | 'levels' | 'beyond';

/** One dated work, as content/sources/ holds it. */
export interface Milestone {
  id: string;
  /** a year, or year-month-day where the day is certain */
  when: string;
  title: string;
  kind: Kind;
  /** what was done or shown */
  what: string;
  /** what was not */
  not: string;
  conditions: Readonly<Record<Condition, Met>>;
  /** citation keys */
  sources: string[];
}

/** The conditions in the order of their columns. */
export const CONDITIONS: readonly { id: Condition; label: string; short: string }[] = [
  { id: 'judged', label: 'people judged the work', short: 'People judged' },
  { id: 'helped', label: 'an AI helped the judges', short: 'An AI helped' },
  { id: 'trained', label: 'a system was trained on such judgements', short: 'Trained on it' },
  { id: 'levels', label: 'there were several levels of help', short: 'Several levels' },
  { id: 'beyond', label: 'the work was beyond unaided judgement', short: 'Beyond unaided' },
];

export const KINDS: readonly { kind: Kind; label: string }[] = [
  { kind: 'proposal', label: 'proposal or argument' },
  { kind: 'theory', label: 'theory' },
  { kind: 'models', label: 'trial without people' },
  { kind: 'people', label: 'trial with people' },
];

/** A date as it is printed: "2018", "2 May 2018". */
export function dateText(when: string): string {
  const [year = '', month, day] = when.split('-');
  return month && day ? `${Number(day)} ${shortMonth(Number(month))} ${year}` : year;
}
