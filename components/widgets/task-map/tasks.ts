/** The three regions, from the inside out; each holds the ones before it. */
export type Region = 'easy' | 'help' | 'none';

/** Two answers as one name: is there a check? – is someone pushing back? */
export type Corner = 'yes-no' | 'yes-yes' | 'no-no' | 'no-yes';

/** What somebody else wrote about such a task; placed only as far as the words carry. */
interface Voice {
  who: string;
  corner?: Corner;
  region?: Region;
  says: string;
  /** citation keys */
  sources: string[];
  evidence?: 'primary' | 'secondary';
}

/** One task, as content/map-tasks.yaml holds it. `check`, `push` and `why` are our placement. */
export interface Task {
  id: string;
  title: string;
  task: string;
  check: 'yes' | 'no';
  /** open = we leave it open */
  push: 'yes' | 'no' | 'open';
  why: string;
  /** citation keys; none where it is our view alone */
  sources: string[];
  evidence?: 'primary' | 'secondary';
  voices: Voice[];
}

export interface CornerInfo {
  value: Corner;
  check: 'yes' | 'no';
  push: 'yes' | 'no';
  /** key on the keyboard, and digit in the address */
  digit: string;
  /** where the corner leads by our rule of thumb */
  region: Region;
  /** why it leads there */
  rule: string;
}

/** The four corners in reading order, rows: a check, none; columns: nobody pushes, someone does. */
export const CORNERS: readonly CornerInfo[] = [
  {
    value: 'yes-no',
    check: 'yes',
    push: 'no',
    digit: '1',
    region: 'easy',
    rule: 'The check decides, and nothing leans on it.',
  },
  {
    value: 'yes-yes',
    check: 'yes',
    push: 'yes',
    digit: '2',
    region: 'help',
    rule: 'The check holds as far as it reaches; beyond it, somebody has to look.',
  },
  {
    value: 'no-no',
    check: 'no',
    push: 'no',
    digit: '3',
    region: 'help',
    rule: 'You can’t see enough alone, but nothing works against those who help you look.',
  },
  {
    value: 'no-yes',
    check: 'no',
    push: 'yes',
    digit: '4',
    region: 'none',
    rule: 'What helps you look is hard to check too, and something works against it. No help is known to be enough.',
  },
];

export const REGIONS: readonly { value: Region; label: string }[] = [
  { value: 'easy', label: 'Easy to check' },
  { value: 'help', label: 'Checkable with help' },
  { value: 'none', label: 'No known help' },
];

/** The columns and rows of the square, in words. */
export const CHECK = { yes: 'There is a check', no: 'There is none' } as const;
export const PUSH = { no: 'Nobody pushes', yes: 'Someone pushes' } as const;

/** A corner with its region. */
export function cornerOf(value: Corner): CornerInfo {
  return CORNERS.find((c) => c.value === value) ?? (CORNERS[0] as CornerInfo);
}

/** A region's name. */
export const labelOf = (region: Region): string => REGIONS.find((r) => r.value === region)?.label ?? '';

/** A corner in words: "there is a check, someone pushes". */
export const inWords = ({ check, push }: Pick<CornerInfo, 'check' | 'push'>): string =>
  `${CHECK[check].toLowerCase()}, ${PUSH[push].toLowerCase()}`;

/** Our corner for a task; two where we leave the second question open. */
export const ourCorners = (task: Task): CornerInfo[] =>
  CORNERS.filter((c) => c.check === task.check && (task.push === 'open' || task.push === c.push));
