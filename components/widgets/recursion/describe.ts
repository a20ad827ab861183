/** The words of a state. Pure. */
import type { Description } from '../../figure/contract';
import type { Derived } from './derived';
import { allReal, takenBackText, wholeText } from './grant-words';
import { sweepSentences } from './sweep-words';
import { count, inHours, percent } from './words';

/** The assumptions of the toy, in words, to stand beside the figure. */
export const ASSUMPTIONS: readonly string[] = [
  'A product is made of parts that count alike. Each is real work or bluff, half and half before training.',
  'What a person sees counts for what it is. Unseen, a bluff looks better than real work by the edge set below.',
  'A label compares two products. Both sides buy as many as they need, and who has too few minutes looks at less of each.',
  'In recursion, one assistant is trained for all judgements of a level, leaves first, each with the assistants below it.',
  'To read a report takes half as long as to check a piece, unless set otherwise. The task trees’ own estimates come to less than that.',
  'A report finds a bluff as often as its author does real work. A look through good reports reaches a piece with chance c, drawn afresh every time. Both are the same at every level.',
  'What no question asks about, always the same, is another number. Nobody has measured either. Assistants do not lie on purpose or argue, and unless you let them they never call real work a bluff.',
];

/** What one run came to, next to what was expected. Empty without a run. */
export function runSentence({ run, shown, expected, settings }: Derived): string {
  if (!run) return '';
  return `One run, really trained with ${count(settings.labels)} simulated comparisons each (seed ${settings.seed}): plain RLHF ${percent(shown.rlhf.truth)}, recursion ${percent(shown.rrm.truth)}. The smooth theory expects ${percent(expected.rlhf.truth)} and ${percent(expected.rrm.truth)}.`;
}

/** Everything that a state shows, in words and one table. */
export function describe(derived: Derived): Description {
  const { task, settings, shown, frames, sizes: all, run, scenario } = derived;
  const { rlhf, rrm } = shown;
  const whole = allReal(task, shown);
  return {
    sentences: [
      ...frames.map((frame) => frame.sentence),
      ...[takenBackText(settings, task), wholeText(task, settings, shown)].filter(Boolean),
      ...(scenario ? [`${scenario.name}. ${scenario.note}`] : []),
      ...(run ? [runSentence(derived)] : []),
      ...ASSUMPTIONS,
      ...sweepSentences(),
    ],
    table: {
      caption: `${task.title}, with ${inHours(settings.hours)} of human time on each side`,
      head: ['', 'Plain RLHF', 'Recursion'],
      rows: [
        ['Hours that looking at everything would take', count(rlhf.need / 60), count(rrm.need / 60)],
        ['Share of that which the hours cover', percent(rlhf.cover), percent(rrm.cover)],
        ['Looks done', percent(rlhf.looks), percent(rrm.looks)],
        ['Really done', percent(rlhf.truth), percent(rrm.truth)],
        ['Chance that not one piece is bluff', percent(whole.rlhf), percent(whole.rrm)],
        ...all.map((s) => [
          `Really done, regular task of ${count(s.units)} ${s.units === 1 ? 'piece' : 'pieces'}`,
          percent(s.rlhf),
          percent(s.rrm),
        ]),
      ],
    },
  };
}
