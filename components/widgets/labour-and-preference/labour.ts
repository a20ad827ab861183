/**
 * Who spends which minutes on judging one summary. The project's own toy: the questions and their minutes come with the task
 * tree; the line between finding out and wanting is drawn here, and a reader can move it. Pure.
 */
import { mulberry32 } from '../../models/numerics/rng';
import { indexTree, type TaskTree } from '../../models/recursion/task-tree';

/** Minutes to read one report that the tree's own minutes allow for: seven reports in four minutes, four in one or two. */
export const READ_IN_TREE = 0.5;

/** Questions that ask what a person prefers, with the minutes that this takes: our guess, for the reader to change. */
export const WANTS = [
  { id: 'summary', name: 'wantSummary', key: 's', minutes: 1.5 },
  { id: 'omissions', name: 'wantOmissions', key: 'o', minutes: 1 },
  { id: 'weight', name: 'wantWeight', key: 'w', minutes: 1 },
  { id: 'reading', name: 'wantReading', key: 'h', minutes: 0.5 },
] as const;
type WantName = (typeof WANTS)[number]['name'];

/** One question about the summary. Questions stand in preorder; a parent comes before what helps it. */
export interface Question {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** index of the question above; −1 for the verdict itself */
  readonly parent: number;
  readonly helps: readonly number[];
  readonly depth: number;
  /** 0 where nothing hangs below; otherwise 1 + the greatest height among its helps */
  readonly height: number;
  /** minutes of work at this question, without reading what comes up from below; finding out and wanting together */
  readonly own: number;
  readonly want: WantName | null;
}

export interface Work {
  readonly questions: readonly Question[];
  /** height of the verdict */
  readonly height: number;
  /** question indices in the order in which spot checks are drawn */
  readonly lot: readonly number[];
}

const SEED = 8;
const known = new WeakMap<TaskTree, Work>();

/** The questions of a task tree (its parts of the work left out), with their heights and minutes. */
export function workOf(tree: TaskTree): Work {
  const found = known.get(tree);
  if (found) return found;
  const nodes = indexTree(tree).nodes.filter((node) => node.kind !== 'part');
  const place = new Map(nodes.map((node, i) => [node.index, i]));
  const height = new Array<number>(nodes.length).fill(0);
  for (let i = nodes.length - 1; i >= 0; i--) {
    for (const h of nodes[i]?.helps ?? [])
      height[i] = Math.max(height[i] ?? 0, 1 + (height[place.get(h) as number] ?? 0));
  }
  const questions = nodes.map((node, index): Question => {
    const with_ = node.minutesHelped ?? node.minutesAlone;
    return {
      index,
      id: node.id,
      label: node.label,
      question: node.question,
      parent: place.get(node.parent) ?? -1,
      helps: node.helps.map((h) => place.get(h) as number),
      depth: node.depth,
      height: height[index] ?? 0,
      own: Math.max(0, with_ - READ_IN_TREE * node.helps.length),
      want: WANTS.find(({ id }) => id === node.id)?.name ?? null,
    };
  });
  const lot = questions.map((q) => q.index);
  const random = mulberry32(SEED);
  for (let i = lot.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [lot[i], lot[j]] = [lot[j] as number, lot[i] as number];
  }
  const work = { questions, height: height[0] ?? 0, lot };
  known.set(tree, work);
  return work;
}

export interface Settings extends Record<WantName, number> {
  /** finding out is automated at every question whose height is below this: 0 (nowhere) to height + 1 (everywhere) */
  level: number;
  /** minutes in which a person reads one report */
  read: number;
  /** per cent of the automated answers that a person finds out again */
  check: number;
}

/** How one question stands. */
export interface Standing {
  /** minutes of finding out, whoever does it */
  readonly find: number;
  /** minutes of wanting, always a person's */
  readonly want: number;
  readonly automated: boolean;
  /** an automated answer that a person found out again */
  readonly checked: boolean;
  /** a person reads the assistant's report on it */
  readonly read: boolean;
}

/** What an answer is worth to somebody who trusts only people: found out from the text up, leaning on trust below, or trust. */
export type Ground = 'seen' | 'leaning' | 'trusted';

export interface Account {
  readonly standings: readonly Standing[];
  readonly grounds: readonly Ground[];
  /** people's minutes */
  readonly finding: number;
  readonly wanting: number;
  readonly reading: number;
  readonly checking: number;
  readonly people: number;
  /** the assistants' minutes of finding out, counted as the minutes a person would take */
  readonly assistants: number;
  /** people's share of all minutes, 0 to 1 */
  readonly share: number;
  /** answers that a person found out, and of these the ones that an assistant had found out first */
  readonly seen: number;
  readonly checks: number;
  /** answers that nobody but an assistant has found out */
  readonly trusted: number;
  /** answers that a person found out with, somewhere below, one that is taken on trust */
  readonly built: number;
  readonly reports: number;
}

/**
 * Adds up a tree at some settings. A person reads the report on an automated question if it goes up to a question that a
 * person answers, if the person is asked there what they want, or if it is the verdict itself. Assistants' reading of each
 * other's reports is not counted. O(questions).
 */
export function account(work: Work, settings: Settings): Account {
  const { questions, lot } = work;
  const automated = (i: number) => (questions[i]?.height ?? 0) < settings.level;
  const handed = questions.filter((q) => automated(q.index)).length;
  const checks = Math.round((settings.check / 100) * handed);
  const checked = new Set(lot.filter(automated).slice(0, checks));
  const sum = { finding: 0, wanting: 0, checking: 0, assistants: 0, reports: 0 };
  const standings = questions.map((q): Standing => {
    const want = q.want ? Math.min(settings[q.want], q.own) : 0;
    const find = q.own - want;
    const auto = automated(q.index);
    const read = auto && (q.parent < 0 || !automated(q.parent) || want > 0);
    sum.wanting += want;
    sum[auto ? 'assistants' : 'finding'] += find;
    if (checked.has(q.index)) sum.checking += find;
    if (read) sum.reports++;
    return { find, want, automated: auto, checked: checked.has(q.index), read };
  });
  // Children come after their parents, so one sweep from the end knows what is below.
  const grounds = standings.map((s): Ground => (s.automated && !s.checked ? 'trusted' : 'seen'));
  for (let i = questions.length - 1; i >= 0; i--) {
    if (grounds[i] === 'seen' && questions[i]?.helps.some((h) => grounds[h] !== 'seen')) grounds[i] = 'leaning';
  }
  const reading = sum.reports * settings.read;
  const people = sum.finding + sum.wanting + sum.checking + reading;
  return {
    ...sum,
    standings,
    reading,
    people,
    share: people + sum.assistants > 0 ? people / (people + sum.assistants) : 1,
    checks,
    seen: questions.length - handed + checks,
    trusted: handed - checks,
    built: grounds.filter((g) => g === 'leaning').length,
    grounds,
  };
}
