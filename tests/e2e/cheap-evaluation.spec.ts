/** Cheap evaluation: the same answers judged twice, the wall, training on the verdicts, prices; then everything. */

import { costSentence } from '../../components/widgets/cheap-evaluation/costs';
import { DRAWS, WAYS } from '../../components/widgets/cheap-evaluation/game';
import { type Action, derive, MORE, model, presetAt } from '../../components/widgets/cheap-evaluation/model';
import { type Name, schema } from '../../components/widgets/cheap-evaluation/params';
import { leftText, priceSays, trainSays, twiceSays, wallSays } from '../../components/widgets/cheap-evaluation/says';
import { SCENARIOS } from '../../components/widgets/cheap-evaluation/scenarios';
import { FRESH, ROUNDS } from '../../components/widgets/cheap-evaluation/train';
import { footing, learned, NAMES, range, sentence, working } from '../../components/widgets/cheap-evaluation/words';
import { plain } from './play';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const SLIDERS = ['m', 'pool', 'mu', 'se', 'sp', 'price'] as const satisfies Name[];

const subject: SubjectOf<typeof model> = {
  id: 'cheap-evaluation',
  model,
  texts: (state) => {
    const { world, all, outcome, costs } = derive(state);
    const preset = SCENARIOS[presetAt(state)];
    return [
      sentence(outcome, world),
      learned(outcome.cells),
      working(outcome, world),
      footing(world, all).text,
      costSentence(costs),
      trainSays(state),
      leftText(state.fresh),
      ...WAYS.map((way) => `${NAMES[way]} ${range(outcome[way], world.mu)}`),
      ...WAYS.map((way) => `holds the truth in ${all.held[way]} of ${DRAWS}`),
      preset ? preset.note : 'These are settings of your own',
    ];
  },
  fields: (state) => Object.fromEntries(SLIDERS.map((name) => [schema[name].label, state[name]])),
  says: (state) => {
    const { world, all, outcome } = derive(state);
    const { few, text } = footing(world, all);
    return [sentence(outcome, world), few && text];
  },
  act: 'bench',
  acts: {
    twice: {
      texts: (state) => [twiceSays(state), `really ${Math.round(100 * state.mu)}`],
      fields: (state) => ({ 'Judged twice': state.m, [schema.sp.label]: state.sp }),
      says: (state) => [twiceSays(state)],
    },
    wall: {
      texts: (state) => {
        const { outcome, world } = derive(state);
        return [wallSays(state), ...WAYS.map((way) => range(outcome[way], world.mu))];
      },
      says: (state) => [wallSays(state)],
    },
    train: {
      texts: (state) => [trainSays(state), leftText(state.fresh)],
      says: (state) => [trainSays(state)],
    },
    price: {
      texts: (state) => [priceSays(state)],
      fields: (state) => ({ [schema.price.label]: state.price, [schema.m.label]: state.m }),
      says: (state) => [priceSays(state)],
    },
  },
  link: [
    { type: 'preset', index: 4 },
    { type: 'again' },
    { type: 'set', name: 'price', value: 1 },
    { type: 'train' },
    { type: 'train' },
    { type: 'fresh' },
    { type: 'train' },
  ],
};
const set =
  (name: Name) =>
  (value: number): Action => ({ type: 'set', name, value });

testAlike(subject);

test('by hand: more judgements, another draw, every scenario, own settings, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await play.press(play.button(`Judge ${MORE} more`), { type: 'judge' });
  await play.press(play.button('Another draw'), { type: 'again' });
  const chips = await play.follows();
  for (const chip of ['truth', 'corrected', 'judged', 'worth']) expect(chips).toContain(chip);
  for (const [index, { name }] of SCENARIOS.entries()) {
    await play.press(play.button(name), { type: 'preset', index });
    await expect(play.here.locator('[aria-pressed=true]')).toHaveText([name]);
  }
  // The last one warns that there is too little to correct with, to the ear as well.
  const { world, all } = derive(play.state);
  expect(footing(world, all).few).toBe(true);
  for (const [name, share] of [
    ['m', 0.6],
    ['sp', 0.35],
    ['price', 0.9],
  ] as const)
    await play.slide(play.slider(schema[name].label), share, set(name));
  await play.keeps();
  // To the most that a person may judge, and no further.
  const most = play.slider(schema.m.label);
  await most.fill(`${schema.m.max}`);
  await play.sees(set('m')(schema.m.max));
  await play.pressInVain(play.button(`Judge ${MORE} more`));
  await play.startOver(play.button('Start over'));
});

test('by hand, act by act: a worse assistant, another draw, training to the end, dearer judgements', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider(schema.sp.label), 0.5, set('sp'));
  await play.slide(play.slider('Judged twice'), 0.6, set('m'));
  await play.turn('wall');
  await play.press(play.button('Another draw'), { type: 'again' });
  await play.turn('train');
  const judge = play.button(`Judge ${FRESH} new answers`);
  await play.pressInVain(judge);
  for (let round = 1; round <= ROUNDS; round++) {
    await play.press(play.button('Train a round'), { type: 'train' });
    if (round % 2 === 0) await play.press(judge, { type: 'fresh' });
    else if (round === 3) await play.keeps();
  }
  // All is spent, and all rounds are over.
  await play.pressInVain(judge);
  await play.pressInVain(play.button('Train a round'));
  await play.keeps();
  await play.press(play.button('Untrain'), { type: 'untrained' });
  await play.turn('price');
  await play.slide(play.slider(schema.price.label), 0.9, set('price'));
  await play.turn('bench');
  await play.keeps();
});

testByKeyboard(
  'with the keyboard alone and without motion; numbers in the text turn the settings',
  subject,
  async (play, page) => {
    await play.tabTo(play.button(`Judge ${MORE} more`));
    await play.key('Enter', { type: 'judge' });
    await play.tabTo(play.button('Another draw'));
    await play.key('Space', { type: 'again' });
    for (const name of SLIDERS) {
      await play.tabTo(play.slider(schema[name].label));
      await play.key('ArrowLeft', set(name)(play.state[name] - schema[name].step));
    }
    const coin = SCENARIOS.findIndex(({ name }) => name === 'A coin for an assistant');
    await play.tabTo(play.button(SCENARIOS[coin]?.name ?? ''));
    await play.key('Enter', { type: 'preset', index: coin });
    const lit = play.here.locator('.bg-lit').filter({ hasText: 'Corrected' });
    await expect(lit).toHaveCount(0);
    const chip = page.locator('[data-value="cheap-evaluation.corrected"]').first();
    await chip.dispatchEvent('pointerover', { bubbles: true });
    await expect(lit.first()).toContainText(plain(range(derive(play.state).outcome.corrected, play.state.mu)));
    await chip.dispatchEvent('pointerout', { bubbles: true });
    await play.spin('judged', 'ArrowDown', set('m')(play.state.m - schema.m.step));
    await play.spin('truth', 'ArrowUp', set('mu')(play.state.mu + schema.mu.step));
  },
);
