/** Which protocol is this? Scenes to recognise; the answer opens only after the reader's. */
import { PROTOCOLS, ROLES } from '../../components/widgets/which-protocol/items';
import { derive, model, standing, verdictInWords, verdictOn } from '../../components/widgets/which-protocol/model';
import { testSheets } from './sheets';

testSheets({
  id: 'which-protocol',
  model,
  sheets: ({ items }) => items,
  answers: PROTOCOLS.map(({ value, label }) => [value, label] as const),
  next: 'Next scene',
  tray: 'ol',
  texts: (state, { items }) => {
    const { index, current, answered, right } = derive(state, items);
    const verdict = verdictOn(current, state);
    return [
      `Scene ${index + 1} of ${items.length}`,
      current.title,
      current.scene,
      standing(state, items),
      answered > 0 && `${right} of ${answered}`,
      ...(verdict
        ? [verdictInWords(current, verdict), current.why, current.mixup, ...ROLES.map(({ value }) => current[value])]
        : ['The answer opens once you have chosen']),
    ];
  },
  says: (state, { items }) => {
    const { current } = derive(state, items);
    const verdict = verdictOn(current, state);
    return verdict ? [verdictInWords(current, verdict), current.why, standing(state, items)] : [];
  },
  hidden: (state, { items }) => items.flatMap(({ id, why, mixup }) => (state.answers[id] ? [] : [why, mixup])),
  link: [{ type: 'answer', answer: 'rlhf' }, { type: 'next' }, { type: 'answer', answer: 'rlhf' }],
});
