import { withActs } from '../../figure/acts';
import type { Description, FigureModel } from '../../figure/contract';
import { initSheets, type Sheets, type SheetsAction, sheetsToParams, stepSheets } from '../../figure/sheets';
import { acceptedOf, type Item, nameOf, PROTOCOLS, type Protocol, ROLES } from './items';
import { ACTS, paramsFor } from './params';

export interface WhichProtocolProps {
  id: string;
  items: Item[];
  /** how a source is named in print, by citation key: "Ouyang et al., 2022" */
  cites?: Record<string, string>;
}

export type WhichProtocolState = Sheets<Protocol>;
export type WhichProtocolAction = SheetsAction<Protocol>;

/** The reader's answer to a scene and whether it is right; null before it is given. */
export function verdictOn(item: Item, state: WhichProtocolState): { mine: Protocol; right: boolean } | null {
  const mine = state.answers[item.id];
  return mine === undefined ? null : { mine, right: item.accept.includes(mine) };
}

/** Everything the figure shows of the state at large. */
export function derive(state: WhichProtocolState, items: readonly Item[]) {
  const index = Math.max(
    0,
    items.findIndex((item) => item.id === state.current),
  );
  const verdicts = items.flatMap((item) => verdictOn(item, state) ?? []);
  return {
    index,
    current: items[index] as Item,
    answered: verdicts.length,
    left: items.length - verdicts.length,
    right: verdicts.filter((v) => v.right).length,
  };
}

/** The verdict in words: right or not, and what we would say. */
export function verdictInWords(item: Item, { mine, right }: { mine: Protocol; right: boolean }): string {
  const others = item.accept
    .filter((p) => p !== mine)
    .map(nameOf)
    .join(' or ');
  if (item.accept.length > 1) {
    return right
      ? `Yes: ${nameOf(mine)}; ${others} is right as well.`
      : `Not ${nameOf(mine)}. Either of two would do: ${others}.`;
  }
  return right ? `Yes: ${nameOf(mine)}.` : `Not ${nameOf(mine)}, but ${others}.`;
}

/** The pair that was confused most: the reader's wrong answer and the right one, if it happened at least twice. */
function habit(state: WhichProtocolState, items: readonly Item[]): [Protocol, Protocol] | null {
  const pairs = new Map<string, { pair: [Protocol, Protocol]; times: number }>();
  for (const item of items) {
    const verdict = verdictOn(item, state);
    const [truth] = item.accept;
    if (!verdict || verdict.right || truth === undefined) continue;
    const key = `${verdict.mine} ${truth}`;
    pairs.set(key, { pair: [verdict.mine, truth], times: (pairs.get(key)?.times ?? 0) + 1 });
  }
  const worst = [...pairs.values()].sort((a, b) => b.times - a.times)[0];
  return worst && worst.times > 1 ? worst.pair : null;
}

/** How the exercise stands, in a sentence or two. */
export function standing(state: WhichProtocolState, items: readonly Item[]): string {
  const { answered, left, right } = derive(state, items);
  if (answered === 0) return `${items.length} scenes. Which of the four is each?`;
  if (left > 0) return `${right} of ${answered} right so far.`;
  if (right === answered) return `All ${answered} right.`;
  const often = habit(state, items);
  const pattern = often
    ? ` More than once you said ${nameOf(often[0])} where we say ${nameOf(often[1])}.`
    : answered - right > 1
      ? ' Your misses follow no one pattern.'
      : '';
  return `${right} of ${answered} right.${pattern}`;
}

/** Sources as they are printed. */
export const citesOf = (props: WhichProtocolProps, item: Item): { key: string; text: string }[] =>
  item.sources.map((key) => ({ key, text: props.cites?.[key] ?? key }));

const sourceCell = (props: WhichProtocolProps, item: Item): string =>
  `${item.kind === 'sketch' ? 'told after ' : ''}${citesOf(props, item)
    .map(({ text }) => text)
    .join('; ')}`;

const rolesLine = (item: Item): string =>
  ROLES.map(({ value, label }) => `${label}: ${item[value]}${item.tell === value ? ' (this gives it away)' : ''}`).join(
    '; ',
  );

function describe(state: WhichProtocolState, props: WhichProtocolProps): Description {
  const { items } = props;
  return {
    sentences: [
      `${items.length} scenes. Each belongs to one of four ways of overseeing: ${PROTOCOLS.map((p) => p.label).join(', ')}. Which one stays hidden until you have answered.`,
      ...(derive(state, items).answered > 0 ? [standing(state, items)] : []),
      ...items.flatMap((item) => {
        const verdict = verdictOn(item, state);
        return verdict
          ? [`${item.title}. ${verdictInWords(item, verdict)} ${rolesLine(item)}. ${item.why} ${item.mixup}`]
          : [];
      }),
    ],
    table: {
      caption: 'The scenes',
      head: ['Scene', 'What happens'],
      rows: items.map((item) => [item.title, item.scene]),
    },
  };
}

function answers(props: WhichProtocolProps): Description {
  return {
    sentences: ['Which protocol each scene belongs to, and what gives it away.'],
    table: {
      caption: 'Which protocol is this?',
      head: ['Scene', 'Answer', 'The four roles', 'Why, and what it is easily mixed up with', 'Source'],
      rows: props.items.map((item) => [
        item.title,
        acceptedOf(item),
        rolesLine(item),
        `${item.why} ${item.mixup}`,
        sourceCell(props, item),
      ]),
    },
  };
}

const idsOf = (props: WhichProtocolProps): string[] => props.items.map((item) => item.id);

/** Without its acts. */
const bare: FigureModel<WhichProtocolProps, WhichProtocolState, WhichProtocolAction> = {
  version: 1,
  params: (props) => paramsFor(props.items),
  init: (props, values) => initSheets(idsOf(props), PROTOCOLS, values),
  step: (state, action, props) => stepSheets(state, action, idsOf(props)),
  toParams: (state, props) => sheetsToParams(state, idsOf(props), PROTOCOLS),
  describe,
  answers,
  values: (state, { items }) => {
    const { answered, right } = derive(state, items);
    return {
      answered: { text: `${answered} of ${items.length}`, value: answered, label: 'scenes answered so far' },
      right: { text: `${right} of ${answered}`, value: right, label: 'answered scenes that were right' },
    };
  },
};

/** Which protocol is this? Scenes to recognise by who acts, who judges, what the signal is and what is built on itself. */
export const model = withActs(ACTS, bare);
