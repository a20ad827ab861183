/** The states of figures that are worth looking at: `npm run shots` takes a picture of each. */
export interface FigureState {
  /** address of the page */
  page: string;
  /** id of the figure on it */
  figure: string;
  /** what the picture is called: small letters, digits, hyphens */
  name: string;
  /** the figure's state as it stands in the address after `?figure=`; left out: as it comes */
  query?: string;
  /** names of buttons within the figure, pressed in this order */
  press?: readonly string[];
  /** without JavaScript: the still drawing */
  still?: boolean;
}

const TWO_GAPS = { page: '/two-ways-to-fail/', figure: 'two-gaps' } as const;
const SORTING_DESK = { page: '/two-ways-to-fail/', figure: 'sorting-desk' } as const;
const FEEDBACK_LOOP = { page: '/where-human-feedback-runs-out/', figure: 'feedback-loop' } as const;
const DECOMPOSITION = { page: '/help-the-human-evaluate/', figure: 'decomposition' } as const;

const LAMP = { page: '/', figure: 'lamp' } as const;

const BLIND_SPOTS = { page: '/where-human-feedback-runs-out/', figure: 'blind-spots' } as const;
const FOOLED_JUDGES = { page: '/where-human-feedback-runs-out/', figure: 'fooled-judges' } as const;
const OVEROPTIMIZATION = { page: '/where-human-feedback-runs-out/', figure: 'overoptimization' } as const;
const RECURSION = { page: '/help-the-human-evaluate/', figure: 'recursion' } as const;
const REACH = { page: '/how-far/', figure: 'reach' } as const;
const TASK_MAP = { page: '/how-far/', figure: 'task-map' } as const;
const NESTED_OVERSIGHT = { page: '/how-far/', figure: 'nested-oversight' } as const;
const CHEAP_EVALUATION = { page: '/cheaper-evaluation/', figure: 'cheap-evaluation' } as const;
const WEAK_TO_STRONG = { page: '/cheaper-evaluation/', figure: 'weak-to-strong' } as const;
const LABOUR = { page: '/ground-truth/', figure: 'labour-and-preference' } as const;
const LOCAL_STEPS = { page: '/ground-truth/', figure: 'local-steps' } as const;
const PROTOCOLS = { page: '/four-ways-to-oversee/', figure: 'protocols' } as const;
const DEBATE_EVIDENCE = { page: '/four-ways-to-oversee/', figure: 'debate-evidence' } as const;
const WHICH_PROTOCOL = { page: '/four-ways-to-oversee/', figure: 'which-protocol' } as const;
const COIN_RUN = { page: '/inner-alignment/', figure: 'coin-run' } as const;
const TEACH = { page: '/learning-from-comparisons/', figure: 'teach-by-comparing' } as const;
const GET_FOOLED = { page: '/where-human-feedback-runs-out/', figure: 'get-fooled' } as const;
const TIMELINE = { page: '/where-it-stands/', figure: 'timeline' } as const;

export const figureStates: readonly FigureState[] = [
  { ...TWO_GAPS, name: 'still', still: true },
  { ...TWO_GAPS, name: 'start' },
  { ...TWO_GAPS, name: 'revealed', query: 'v1.sb.e3.fyes.x90.y70' },
  { ...TWO_GAPS, name: 'all', query: 'v1.sc.e4.x90.y70.z60' },
  { ...SORTING_DESK, name: 'still', still: true },
  { ...SORTING_DESK, name: 'start' },
  { ...SORTING_DESK, name: 'sorting', query: 'v1.agrasping-robot-1~book-summaries-1.cconvincing-answers' },
  { ...FEEDBACK_LOOP, name: 'still', still: true },
  { ...FEEDBACK_LOOP, name: 'start' },
  { ...FEEDBACK_LOOP, name: 'middle', query: 'v1.s5' },
  { ...FEEDBACK_LOOP, name: 'end', query: 'v1.s10' },
  { ...FEEDBACK_LOOP, name: 'hard', query: 'v1.k2.b120' },
  { ...FEEDBACK_LOOP, name: 'mangled', query: 'v9.???' },
  { ...DECOMPOSITION, name: 'still', still: true },
  { ...DECOMPOSITION, name: 'start' },
  { ...DECOMPOSITION, name: 'split', query: 'v1.s2' },
  { ...DECOMPOSITION, name: 'questions', query: 'v1.s4' },
  { ...DECOMPOSITION, name: 'end', query: 'v1.s8' },
  { ...DECOMPOSITION, name: 'dark', query: 'v1.b4' },
  { ...DECOMPOSITION, name: 'research', query: 'v1.tresearch-claim' },
  { ...DECOMPOSITION, name: 'chip', query: 'v1.tchip-design' },
  { ...BLIND_SPOTS, name: 'still', still: true },
  { ...BLIND_SPOTS, name: 'open', query: 'v1.x50.zyes' },
  { ...FOOLED_JUDGES, name: 'before' },
  { ...FOOLED_JUDGES, name: 'after', query: 'v1.tafter' },
  { ...OVEROPTIMIZATION, name: 'start' },
  { ...OVEROPTIMIZATION, name: 'million', query: 'v1.n56.s85m' },
  { ...RECURSION, name: 'still', still: true },
  { ...RECURSION, name: 'start' },
  { ...RECURSION, name: 'end', query: 'v1.s7' },
  { ...RECURSION, name: 'collapse', query: 'v1.c50' },
  { ...LAMP, name: 'still', still: true },
  { ...LAMP, name: 'far', query: 'v1.k3' },
  { ...LAMP, name: 'wrong', query: 'v1.k2.wyes' },
  { ...REACH, name: 'still', still: true },
  { ...REACH, name: 'fading', query: 'v1.c95.f20.l30' },
  { ...REACH, name: 'collapsed', query: 'v1.b65.c90.scollapsed.l6.zclose' },
  { ...TASK_MAP, name: 'start' },
  { ...TASK_MAP, name: 'placed', press: ['There is none, someone pushes'] },
  { ...NESTED_OVERSIGHT, name: 'still', still: true },
  { ...NESTED_OVERSIGHT, name: 'many', query: 'v1.gwargames.e1000.n10' },
  { ...CHEAP_EVALUATION, name: 'still', still: true },
  { ...CHEAP_EVALUATION, name: 'few', query: 'v1.u95.m40.n3.s1' },
  { ...WEAK_TO_STRONG, name: 'start' },
  { ...WEAK_TO_STRONG, name: 'uncovered', query: 'v1.c55.g18' },
  { ...LABOUR, name: 'still', still: true },
  { ...LABOUR, name: 'automated', query: 'v1.k5.c40' },
  { ...LOCAL_STEPS, name: 'broken', query: 'v1.wsum' },
  { ...LOCAL_STEPS, name: 'search', query: 'v1.sfind.lsum~p-14' },
  { ...LOCAL_STEPS, name: 'opened', query: 'v1.sfind.vwrong' },
  { ...PROTOCOLS, name: 'still', still: true },
  { ...PROTOCOLS, name: 'debate', query: 'v1.pdebate.s2' },
  { ...PROTOCOLS, name: 'two', query: 'v1.pida.cdebate.vtwo' },
  { ...DEBATE_EVIDENCE, name: 'start' },
  { ...DEBATE_EVIDENCE, name: 'digits', query: 'v1.tdigits.x4' },
  { ...DEBATE_EVIDENCE, name: 'lost', query: 'v1.tlost' },
  { ...WHICH_PROTOCOL, name: 'start' },
  { ...WHICH_PROTOCOL, name: 'answered', press: ['Debate'] },
  { ...COIN_RUN, name: 'still', still: true },
  { ...COIN_RUN, name: 'moved', query: 'v1.mmoved.xcoin' },
  { ...COIN_RUN, name: 'everywhere', query: 'v1.s6.mmoved.xcoin' },
  { ...TIMELINE, name: 'start' },
  { ...TIMELINE, name: 'chosen', query: 'v1.cjudged~beyond.sdont' },
  { ...TEACH, name: 'still', still: true },
  { ...TEACH, name: 'start' },
  { ...TEACH, name: 'some', query: 'v1.cABEU' },
  { ...TEACH, name: 'taught', query: 'v1.cabababbaaa' },
  { ...GET_FOOLED, name: 'still', still: true },
  { ...GET_FOOLED, name: 'start' },
  { ...GET_FOOLED, name: 'bet', query: 'v1.wbaabaebaab' },
  { ...GET_FOOLED, name: 'lifted', query: 'v1.wbaabaebaab.b14' },
  { ...GET_FOOLED, name: 'repairing', query: 'v1.wbaabaebaab.b14.vreport' },
  { ...GET_FOOLED, name: 'repaired', query: 'v1.wbaabaebaab.b14.vfull.fbaabbabebb' },
];
