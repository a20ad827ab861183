import { z } from 'zod';
import { once } from './files';
import { id, line } from './schemas';
import { readYaml } from './yaml';

const met = z.enum(['yes', 'stand-in', 'no'], 'not an answer|write yes, stand-in or no');

const entry = z.strictObject({
  id,
  when: z
    .string()
    .regex(/^\d{4}(-\d\d-\d\d)?$/, 'not a date|write a year in quotes, or year-month-day where the day is certain'),
  title: line(60),
  kind: z.enum(['proposal', 'theory', 'models', 'people']),
  what: line(200),
  not: line(160),
  conditions: z.strictObject({ judged: met, helped: met, trained: met, levels: met, beyond: met }),
  sources: z.array(z.string()).min(1, 'no source|name at least one citation key'),
});

/** A dated work of the field and the conditions under which it showed what it showed. */
export type Milestone = z.infer<typeof entry>;

/** The works of the timeline, by date. */
export const loadTimeline = once((): Milestone[] => readYaml('timeline.yaml', z.array(entry).min(3)));

/** Cited, but not on the timeline, by citation key, with the reason. Every other source stands there. */
export const OFF_THE_TIMELINE: Readonly<Record<string, string>> = {
  leikeblog: 'A blog; its posts stand there where they propose something.',
  leike2022what: 'A definition of alignment. Nothing is proposed or tried.',
  leike2022inner: 'A definition of inner alignment. Nothing is proposed or tried.',
  leike2025control: 'An opinion on AI control, whose trial stands there.',
  openai2025expanding:
    'A company’s account of an incident, without measurements; “Where human feedback runs out” tells it.',
  hubinger2020: 'A comparison of proposals, which stand there themselves where they are cited.',
  ngo2022: 'An essay on the whole problem; what it draws on stands there where it is cited.',
  casper2023: 'A review of what others found.',
  korbak2025: 'A position paper on watching models reason; a trial of that stands there.',
  survey2022call: 'About the tools that researchers use. Nothing was overseen.',
  survey2022results: 'About the tools that researchers use. Nothing was overseen.',
  angelopoulos2023ppi: 'Statistics for any field; a figure of ours uses it.',
  angelopoulos2023ppipp: 'Statistics for any field; a figure of ours uses it.',
  rafailov2023: 'Another way to fit the same comparisons. Who judges, and how, does not change.',
  guan2024: 'Teaches a model to follow written rules; it is about the rules, and no judging is tried.',
};
