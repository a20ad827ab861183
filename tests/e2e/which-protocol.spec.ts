/** Which protocol is this? Scenes to recognise; the answer opens only after the reader's. */
import { PROTOCOLS, ROLES } from '../../components/widgets/which-protocol/items';
import {
  derive,
  model,
  standing,
  verdictInWords,
  verdictOn,
  type WhichProtocolProps,
  type WhichProtocolState,
} from '../../components/widgets/which-protocol/model';
import { says, sceneSays } from '../../components/widgets/which-protocol/says';
import { testSheets } from './sheets';

/** The open scene, and what opens once it is answered. */
function sheet(state: WhichProtocolState, { items }: WhichProtocolProps): string[] {
  const { index, current } = derive(state, items);
  const verdict = verdictOn(current, state);
  return [
    `Scene ${index + 1} of ${items.length}`,
    current.title,
    current.scene,
    ...(verdict
      ? [verdictInWords(current, verdict), current.why, current.mixup, ...ROLES.map(({ value }) => current[value])]
      : ['The answer opens once you have chosen']),
  ];
}

testSheets({
  id: 'which-protocol',
  model,
  sheets: ({ items }) => items,
  answers: PROTOCOLS.map(({ value, label }) => [value, label] as const),
  next: 'Next scene',
  tray: 'ol',
  one: 'scene',
  all: 'all',
  act: 'bench',
  texts: (state, props) => {
    const { answered, right } = derive(state, props.items);
    return [...sheet(state, props), standing(state, props.items), answered > 0 && `${right} of ${answered}`];
  },
  says: (state, { items }) => [says(state, items)],
  acts: {
    scene: {
      texts: (state, props) => [sceneSays(state, props.items), ...sheet(state, props)],
      says: (state, { items }) => [says(state, items)],
    },
    all: {
      texts: (state, { items }) => [standing(state, items), ...items.map(({ title }) => title)],
      says: (state, { items }) => [standing(state, items)],
    },
  },
  hidden: (state, { items }) => items.flatMap(({ id, why, mixup }) => (state.answers[id] ? [] : [why, mixup])),
  link: [{ type: 'answer', answer: 'rlhf' }, { type: 'next' }, { type: 'answer', answer: 'rlhf' }],
});
