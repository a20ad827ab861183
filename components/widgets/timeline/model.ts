import { withActs } from '../../figure/acts';
import type { Description, FigureModel } from '../../figure/contract';
import { CONDITIONS, type Condition, dateText, KINDS, type Milestone } from './milestones';
import { ACTS, params } from './params';

export interface TimelineProps {
  id: string;
  milestones: Milestone[];
  /** how a source is named in print, by citation key */
  cites?: Record<string, string>;
}

export interface TimelineState extends Record<string, unknown> {
  /** the conditions that a work must meet, in column order */
  chosen: readonly Condition[];
  /** whether something arranged to play a condition's part counts as meeting it */
  standIns: boolean;
}

export type TimelineAction = { type: 'toggle'; condition: Condition } | { type: 'stand-ins'; count: boolean };

/** Whether a work meets every chosen condition. */
export function meets(m: Milestone, state: TimelineState): boolean {
  return state.chosen.every((c) => m.conditions[c] === 'yes' || (state.standIns && m.conditions[c] === 'stand-in'));
}

/** The works that meet every chosen condition, by date. */
export const matching = (state: TimelineState, milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter((m) => meets(m, state));

const inOrder = (chosen: ReadonlySet<string>): Condition[] =>
  CONDITIONS.map((c) => c.id).filter((id) => chosen.has(id));

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What the present choice finds, in words. */
export function sentence(state: TimelineState, milestones: readonly Milestone[]): string {
  const all = milestones.length;
  if (state.chosen.length === 0)
    return `${all} entries, for works that this explainer cites. Choose what should hold at once.`;
  const wanted = joined(CONDITIONS.filter((c) => state.chosen.includes(c.id)).map((c) => c.label));
  const found = matching(state, milestones);
  if (found.length === 0) {
    return `None of the ${all}: in no work on this list holds that ${wanted}${state.standIns ? ', not even with something else standing in' : ''}.`;
  }
  const loose = state.standIns
    ? found.filter((m) => state.chosen.some((c) => m.conditions[c] === 'stand-in')).length
    : 0;
  const part =
    loose === 0 ? '' : loose === found.length ? ', each with a stand-in' : `, ${loose} of them with a stand-in`;
  return `In ${found.length} of ${all} it holds that ${wanted}${part}.`;
}

const SAID: Record<string, string> = { yes: 'yes', 'stand-in': 'stand-in', no: '–' };

function describe(state: TimelineState, props: TimelineProps): Description {
  return {
    sentences: [sentence(state, props.milestones)],
    table: {
      caption: 'The works, by date',
      head: ['Date', 'Work', 'Kind', 'What it shows', 'What it does not', ...CONDITIONS.map((c) => c.short), 'Source'],
      rows: props.milestones.map((m) => [
        dateText(m.when),
        m.title,
        KINDS.find((k) => k.kind === m.kind)?.label ?? m.kind,
        m.what,
        m.not,
        ...CONDITIONS.map((c) => SAID[m.conditions[c.id]] ?? '–'),
        m.sources.map((key) => props.cites?.[key] ?? key).join('; '),
      ]),
    },
  };
}

/** Without its acts. */
const bare: FigureModel<TimelineProps, TimelineState, TimelineAction> = {
  version: 1,
  params: () => params,
  init: (_props, values = {}) => ({
    chosen: inOrder(new Set((values.chosen as readonly string[] | undefined) ?? [])),
    standIns: values.standIns !== 'dont',
  }),
  step: (state, action) => {
    if (action.type === 'stand-ins') return { ...state, standIns: action.count };
    const chosen = new Set<string>(state.chosen);
    if (!chosen.delete(action.condition)) chosen.add(action.condition);
    return { ...state, chosen: inOrder(chosen) };
  },
  toParams: (state) => ({ chosen: state.chosen, standIns: state.standIns ? 'count' : 'dont' }),
  describe,
  values: (state, props) => ({
    works: {
      text: `${props.milestones.length} entries`,
      value: props.milestones.length,
      label: 'entries of the timeline',
    },
    found: {
      text: String(matching(state, props.milestones).length),
      value: matching(state, props.milestones).length,
      label: 'entries that meet the chosen conditions',
    },
  }),
};

/** The timeline: published works against five conditions. Counts are counted, nothing is stored. */
export const model = withActs(ACTS, bare);
