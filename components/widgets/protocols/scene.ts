/**
 * The picture as data: what every mark does under a protocol at a step of its round. The same questions and the same people
 * and models throughout; only their jobs change. Pure.
 */
import { PROTOCOLS, type Protocol } from './ledger-data';
import type { Question, Shown } from './tree';

/** The steps of a round, the same for all four; the first shows everything at once. */
export const STEPS = ['All of it', 'Act', 'Look', 'Learn', 'Repeat'] as const;
export const ALL = 0;
const LOOK = 2;
const LEARN = 3;
export const REPEAT = 4;

/**
 * What becomes of a question. lit: a person judges it; work: an AI works on it; argued: fought over; ghost: kept for another
 * round; shade: nobody asks it.
 */
export type Look = 'lit' | 'work' | 'argued' | 'ghost' | 'shade';

/** What is drawn at a question. */
export interface QuestionJob {
  readonly look: Look;
  /** the AI that works there: its letter or number, or nobody */
  readonly token: string | null;
  /** its opponent there */
  readonly rival: string | null;
  /** whether a person judges it in its own training */
  readonly eye: boolean;
  /** what runs along the edge to the question above */
  readonly wire: 'none' | 'work' | 'argued' | 'ghost';
  /** what travels on that edge: a question down, an answer or a report up */
  readonly dot: 'question' | 'answer' | 'report' | null;
  /** 0: at the question, 1: at the one above */
  readonly rise: number;
}

export type Glyph = 'writes' | 'X' | 'A' | 'B' | 'balance';

/** What is drawn around the tree. */
export interface Scene {
  readonly protocol: Protocol;
  readonly jobs: ReadonlyMap<string, QuestionJob>;
  /** where the person stands, and whether they judge (eye) or work (hand) */
  readonly person: { readonly at: 'whole' | 'leaf'; readonly glyph: 'eye' | 'hand'; readonly name: string };
  /** what the person sees by their lamp */
  readonly light: 'none' | 'whole' | 'reports' | 'leaf';
  /** the AI that is trained, and the one between it and the person */
  readonly learner: { readonly at: 'bench' | 'left'; readonly glyph: Glyph; readonly name: string };
  readonly second: { readonly at: 'between' | 'right'; readonly glyph: Glyph; readonly name: string } | null;
  /** whether the learner's work is on its way to the whole */
  readonly writes: boolean;
  /** what trains: choices turned into a reward, an answer to copy, a verdict on who won */
  readonly signal: 'none' | 'choice' | 'copy' | 'verdict';
  /** what the opponents say of the whole, if there are any */
  readonly claims: readonly [string, string] | null;
  /** rows of helpers that are trained by the same loop */
  readonly loops: boolean;
}

const NOBODY: QuestionJob = {
  look: 'shade',
  token: null,
  rival: null,
  eye: false,
  wire: 'none',
  dot: null,
  rise: 0,
};

/** How many rows there are below the task. */
const depthOf = (shown: Shown): number => shown.rows.length - 1;

function job(protocol: Protocol, step: number, q: Question, shown: Shown): QuestionJob {
  const all = step === ALL;
  const from = (first: number) => all || step >= first;
  if (protocol === 'rlhf') {
    if (q.row > 0) return NOBODY;
    return { ...NOBODY, look: from(LOOK) ? 'lit' : 'work' };
  }
  if (protocol === 'rrm') {
    if (q.row === 0) return { ...NOBODY, look: from(LOOK) ? 'lit' : 'work' };
    const again = from(REPEAT);
    if (q.row > 1 && !again) return { ...NOBODY, look: 'ghost', wire: 'ghost' };
    return {
      look: again ? 'lit' : 'work',
      token: String(depthOf(shown) - q.row + 1),
      rival: null,
      eye: again,
      wire: 'work',
      dot: 'report',
      rise: from(LOOK) ? 1 : 0,
    };
  }
  if (protocol === 'ida') {
    if (q.row === 0) return { ...NOBODY, look: 'work' };
    // Once the answer is learnt, the tree that made it is thrown away.
    if (q.row > 1 || step === LEARN) return { ...NOBODY, look: 'ghost', wire: step === LEARN ? 'none' : 'ghost' };
    const answered = from(LOOK) && step !== REPEAT;
    return {
      look: 'work',
      token: 'X',
      rival: null,
      eye: false,
      wire: 'work',
      dot: answered ? 'answer' : 'question',
      rise: answered ? 1 : 0,
    };
  }
  if (!q.onPath) return { ...NOBODY, look: 'ghost', wire: step === REPEAT || all ? 'ghost' : 'none' };
  const last = q.row === depthOf(shown);
  return {
    ...NOBODY,
    look: last && from(LOOK) ? 'lit' : 'argued',
    token: q.row === 0 ? null : 'A',
    rival: q.row === 0 ? null : 'B',
    wire: 'argued',
  };
}

/** @param step of STEPS, 0 to 4 */
export function sceneOf(protocol: Protocol, step: number, shown: Shown): Scene {
  const from = (first: number) => step === ALL || step >= first;
  const jobs = new Map(shown.questions.map((q) => [q.id, job(protocol, step, q, shown)]));
  const rewarded = protocol === 'rlhf' || protocol === 'rrm';
  return {
    protocol,
    jobs,
    person: {
      at: protocol === 'debate' ? 'leaf' : 'whole',
      glyph: protocol === 'ida' ? 'hand' : 'eye',
      name: protocol === 'debate' ? 'editor, as judge' : 'editor',
    },
    light: !from(LOOK)
      ? 'none'
      : protocol === 'debate'
        ? 'leaf'
        : protocol === 'rlhf' || (protocol === 'ida' && step === LEARN)
          ? 'whole'
          : 'reports',
    learner: rewarded
      ? { at: 'bench', glyph: 'writes', name: 'summariser' }
      : protocol === 'ida'
        ? { at: 'bench', glyph: 'X', name: 'model X' }
        : { at: 'left', glyph: 'A', name: 'A defends' },
    second: rewarded
      ? { at: 'between', glyph: 'balance', name: 'reward model' }
      : protocol === 'debate'
        ? { at: 'right', glyph: 'B', name: 'B attacks' }
        : null,
    writes: rewarded,
    signal: !from(LEARN) ? 'none' : rewarded ? 'choice' : protocol === 'ida' ? 'copy' : 'verdict',
    claims: protocol === 'debate' ? ['“It is a good summary.”', `“No. It fails in ${shown.path[1]?.short}.”`] : null,
    loops: protocol === 'rrm' && from(REPEAT),
  };
}

/** How many of the questions drawn, the task among them, play a part in one round. */
export function asked(protocol: Protocol, shown: Shown): number {
  const { jobs } = sceneOf(protocol, ALL, shown);
  return [...jobs.values()].filter((j) => j.look !== 'shade' && j.look !== 'ghost').length;
}

export const isProtocol = (value: unknown): value is Protocol => PROTOCOLS.some((p) => p === value);
