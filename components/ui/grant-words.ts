/** What the figures about recursion grant, in everyday words: each grant with two cases, one mild and one not. */
export type GrantName = 'look' | 'hidden' | 'falseAlarm' | 'growth' | 'floor' | 'whole';

export interface GrantWords {
  /** what the picture takes for granted, as a heading */
  readonly granted: string;
  /** what taking it back means */
  readonly back: string;
  readonly cases: readonly [string, string];
}

export const GRANTS_TITLE = 'What this grants, and you can take back';
export const GRANTS_INTRO = 'A critic would doubt four things here first. Take any of them back, and see what is left.';

export const GRANTS: Readonly<Record<GrantName, GrantWords>> = {
  look: {
    granted: 'First, the number above: how often a look reaches a piece',
    back: 'What one look misses, the next may find. Nobody can count on being missed.',
    cases: ['A tax return: nearly all of it shows in its lines.', 'A joke: hardly any of it shows in its words.'],
  },
  hidden: {
    granted: '1. Nothing is left out for good',
    back: 'What no question asks about is another matter: always the same pieces, at every level, and whoever is trained learns which.',
    cases: [
      'A medical leaflet that nobody is asked to check for what it leaves out.',
      'An inspection list without the one bolt.',
    ],
  },
  falseAlarm: {
    granted: '2. A look never wrongs real work',
    back: 'Helpers that cry wolf: a look takes real work for a bluff, and then the work was for nothing.',
    cases: [
      'A smoke alarm that goes off at every piece of toast.',
      'A teacher who marks a right answer wrong because it came by an unusual way.',
    ],
  },
  growth: {
    granted: '3. Bluff gets no better',
    back: 'The higher the level, the more a bluff that nobody looks at may outshine real work.',
    cases: [
      'One forged letter can be told; an archive whose letters confirm one another, hardly.',
      'A pupil’s excuse, and a lawyer’s.',
    ],
  },
  floor: {
    granted: '4. Every level works alike',
    back: 'On one level a look reaches less than on the others. Is that mended further up, or is it the end?',
    cases: [
      'The one office of many that keeps its books on loose sheets.',
      'A chain of translators, and one of them with a bad dictionary.',
    ],
  },
  whole: {
    granted: 'And how it is counted: one bad piece among many',
    back: '“Really done” is a share, an average. Some work is lost as soon as a single piece is bluff.',
    cases: [
      'A cookery book with one bad recipe is still a cookery book.',
      'A proof with one wrong step is no proof; a bridge, with one bolt missing …',
    ],
  },
};
