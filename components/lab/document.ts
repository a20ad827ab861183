/**
 * The tree of the workbench: a task, the parts a judgement of it rests on, and the settings of the model. Values never change;
 * an edit makes a new tree that shares with the old one every branch it did not touch. Only clean values get in: `cleanNode`
 * and `cleanSettings` are the one gate, so that whatever is in a tree can be written to a file and read back as it was.
 */
import { cleanText, rounded } from './text';

/** What nothing may exceed. */
export const LIMITS = {
  /** nodes of a tree */
  nodes: 20_000,
  /** levels, the root's counted */
  levels: 200,
  title: 200,
  produces: 600,
  help: 600,
  note: 4_000,
  id: 64,
  minutes: 1_000_000,
  /** characters of a tree as a file; a tree that is larger could not be read back */
  characters: 2_000_000,
} as const;

/** One node: a product that somebody has to judge. */
export interface LabNode {
  /** unique in the tree; letters, digits, - and _ */
  readonly id: string;
  readonly title: string;
  /** what is produced */
  readonly produces: string;
  /** minutes a person needs to judge the product alone; null: not said, and then never short of time */
  readonly minutes: number | null;
  /** which evaluation-assistance the judgement needs */
  readonly help: string;
  /** how often a look through the reports reaches a piece of the product, [0, 1]; null: as in the settings. Counts for nodes with parts */
  readonly c: number | null;
  /** how often a person's look at this product finds what is wrong, [0, 1]; null: as in the settings. Counts for leaves */
  readonly h: number | null;
  /**
   * share of the product that no question below asks about, always the same, [0, HIDDEN_MOST]; null: as in the settings. Counts
   * for nodes with parts
   */
  readonly hidden: number | null;
  readonly folded: boolean;
  readonly parts: readonly LabNode[];
}

/** The model's settings, for the whole tree; names as in `evaluateTree`. */
export interface LabSettings {
  /** gloss: how much better an unseen bluff looks than unseen real work, [0, 2] */
  readonly g: number;
  /** optimisation strength, [0, 50] */
  readonly beta: number;
  /** composition of nodes that name none, [0, 1] */
  readonly c: number;
  /** reliability at leaves that name none, [0, 1] */
  readonly h: number;
  /** human reliability in reading a report, [0, 1] */
  readonly hRead: number;
  /** reports asked for per part, 1 to 9 */
  readonly k: number;
  /** how often those reports fail together, [0, 1] */
  readonly r: number;
  /** share of the assistants' failures that always hit the same places, [0, 1] */
  readonly q: number;
  /** minutes to read one report, [0.1, 600] */
  readonly read: number;
  /** minutes a person has for one judgement, [0.1, 1,000,000]; null: as many as it takes */
  readonly budget: number | null;
  /** an assistant for each node, or one for all nodes of a height */
  readonly mode: 'node' | 'shared';
  /** a part counts by its share of the leaves, or all parts count the same */
  readonly weight: 'leaf' | 'equal';
  /** what no question asks about at nodes that say nothing, [0, HIDDEN_MOST] */
  readonly hidden: number;
  /** chance that a look calls real work a bluff, [0, 0.49] */
  readonly falseAlarm: number;
  /** how much the gloss grows with each step of height above the leaves, [0, 0.5] */
  readonly growth: number;
}

export interface LabTree {
  readonly title: string;
  /** may hold line breaks */
  readonly note: string;
  readonly settings: LabSettings;
  readonly root: LabNode;
}

export const DEFAULT_SETTINGS: LabSettings = {
  g: 0.5,
  beta: 6,
  c: 0.9,
  h: 1,
  hRead: 1,
  k: 1,
  r: 0,
  q: 0,
  read: 5,
  budget: null,
  mode: 'node',
  weight: 'leaf',
  hidden: 0,
  falseAlarm: 0,
  growth: 0,
};

/** So much of a product may go without a question; with nothing asked at all there would be no judgement. */
export const HIDDEN_MOST = 0.99;

/** The numbers among the settings: least, most, decimals kept. */
export const SETTING_RANGES = {
  g: [0, 2, 4],
  beta: [0, 50, 4],
  c: [0, 1, 4],
  h: [0, 1, 4],
  hRead: [0, 1, 4],
  k: [1, 9, 0],
  r: [0, 1, 4],
  q: [0, 1, 4],
  read: [0.1, 600, 2],
  budget: [0.1, LIMITS.minutes, 2],
  hidden: [0, HIDDEN_MOST, 4],
  falseAlarm: [0, 0.49, 4],
  growth: [0, 0.5, 4],
} as const satisfies Partial<Record<keyof LabSettings, readonly [number, number, number]>>;

type NumberSetting = keyof typeof SETTING_RANGES;

/** The fields of a node that one can set. */
export type NodeFields = Omit<LabNode, 'id' | 'parts'>;

const BLANK: NodeFields = {
  title: '',
  produces: '',
  minutes: null,
  help: '',
  c: null,
  h: null,
  hidden: null,
  folded: false,
};

const clamp = (value: number, least: number, most: number, places: number): number =>
  rounded(Math.min(most, Math.max(least, value)), places);

const share = (value: number | null, before: number | null, most = 1): number | null =>
  value === null ? null : Number.isNaN(value) ? before : clamp(value, 0, most, 4);

/** Fields brought into range; a NaN leaves what was there. */
export function cleanNode(fields: Partial<NodeFields>, before: NodeFields = BLANK): NodeFields {
  const { title, produces, minutes, help, c, h, hidden, folded } = fields;
  return {
    title: title === undefined ? before.title : cleanText(title, LIMITS.title),
    produces: produces === undefined ? before.produces : cleanText(produces, LIMITS.produces),
    minutes:
      minutes === undefined || Number.isNaN(minutes)
        ? before.minutes
        : minutes === null
          ? null
          : clamp(minutes, 0, LIMITS.minutes, 2),
    help: help === undefined ? before.help : cleanText(help, LIMITS.help),
    c: c === undefined ? before.c : share(c, before.c),
    h: h === undefined ? before.h : share(h, before.h),
    hidden: hidden === undefined ? before.hidden : share(hidden, before.hidden, HIDDEN_MOST),
    folded: folded ?? before.folded,
  };
}

/** Settings brought into range; a NaN leaves what was there. */
export function cleanSettings(patch: Partial<LabSettings>, before: LabSettings = DEFAULT_SETTINGS): LabSettings {
  const number = (key: Exclude<NumberSetting, 'budget'>): number => {
    const value = patch[key];
    const [least, most, places] = SETTING_RANGES[key];
    return value === undefined || Number.isNaN(value) ? before[key] : clamp(value, least, most, places);
  };
  const [least, most, places] = SETTING_RANGES.budget;
  const { budget } = patch;
  return {
    g: number('g'),
    beta: number('beta'),
    c: number('c'),
    h: number('h'),
    hRead: number('hRead'),
    k: number('k'),
    r: number('r'),
    q: number('q'),
    read: number('read'),
    budget:
      budget === undefined || Number.isNaN(budget)
        ? before.budget
        : budget === null
          ? null
          : clamp(budget, least, most, places),
    mode: patch.mode ?? before.mode,
    weight: patch.weight ?? before.weight,
    hidden: number('hidden'),
    falseAlarm: number('falseAlarm'),
    growth: number('growth'),
  };
}

/** A leaf with the given fields. */
export const newNode = (id: string, fields: Partial<NodeFields> = {}): LabNode => ({
  id,
  ...cleanNode(fields),
  parts: [],
});

/** A tree of a single node. */
export const blankTree = (title = ''): LabTree => ({
  title: cleanText(title, LIMITS.title),
  note: '',
  settings: DEFAULT_SETTINGS,
  root: newNode('n1', { title }),
});
