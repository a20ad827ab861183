/** Labour and preference: what automation moves and what it cannot, level by level. */
import { WANTS, workOf } from '../../components/widgets/labour-and-preference/labour';
import { type Action, derive, model, type Props } from '../../components/widgets/labour-and-preference/model';
import { paramsFor } from '../../components/widgets/labour-and-preference/params';
import { ordered, TOLD, WISHES, weigh } from '../../components/widgets/labour-and-preference/reports';
import { lookSays, orderSays } from '../../components/widgets/labour-and-preference/says';
import { number, shareWords, standingWords } from '../../components/widgets/labour-and-preference/words';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const READ = 'Reading one report';
const CHECK = 'Automated answers spot-checked';
const LEVEL = 'Levels automated';

const labelOf = ({ tree }: Props, id: string) => workOf(tree).questions.find((q) => q.id === id)?.label ?? id;

const subject: SubjectOf<typeof model> = {
  id: 'labour-and-preference',
  model,
  texts: (state, props) => {
    const { now, sentence, staying, resting } = derive(state, props);
    const { wanting, reading, checking, finding, assistants } = now;
    return [
      sentence,
      staying,
      resting,
      lookSays(state.wishes, state.told),
      shareWords(now),
      ...[wanting, reading, checking, finding, assistants].map(number),
    ];
  },
  fields: (state, props) => ({
    [LEVEL]: state.level,
    [READ]: state.read,
    [CHECK]: state.check,
    ...Object.fromEntries(WANTS.map(({ id, name }) => [labelOf(props, id), state[name]])),
    'The reports': state.told,
  }),
  says: (state, props) => [derive(state, props).sentence, derive(state, props).resting],
  act: 'bench',
  acts: {
    look: {
      texts: ({ wishes, told }) => [lookSays(wishes, told), ...WISHES.map(({ name }) => name)],
      fields: ({ told }) => ({ 'The reports': told }),
      says: ({ wishes, told }) => [lookSays(wishes, told)],
    },
    order: {
      texts: (state) => [
        orderSays(state),
        ordered(weigh(state.wishes, 'told').rows, state.lean1 !== null)
          .map(({ text }) => text)
          .join(' '),
      ],
      fields: ({ lean2, draft }): Record<string, number> => (lean2 === null ? { 'Your verdict': -draft } : {}),
      says: (state) => [orderSays(state)],
    },
  },
  link: [
    { type: 'set', name: 'level', value: 3 },
    { type: 'set', name: 'check', value: 40 },
  ],
};
const set =
  (name: Extract<Action, { type: 'set' }>['name']) =>
  (value: number): Action => ({ type: 'set', name, value });

testAlike(subject);

test('by hand: all automated, spot checks, a question pointed out, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  const { wanting } = derive(play.state, play.props).now;
  const { height, questions } = derive(play.state, play.props).work;
  while (play.state.level <= height) await play.press(play.button(/^Next/), set('level')(play.state.level + 1));
  // Automation moves the finding out, all of it, and of the wanting nothing.
  const { now } = derive(play.state, play.props);
  expect([now.finding, now.wanting]).toEqual([0, wanting]);
  await play.press(play.button('Step back'), set('level')(play.state.level - 1));
  await play.slide(play.slider(CHECK), 0.5, set('check'));
  await play.slide(play.slider(READ), 0.9, set('read'));
  expect(await play.follows()).toEqual(expect.arrayContaining(['finding', 'wanting', 'share']));

  const asked = questions.find((q) => q.parent === 0) ?? questions[0];
  if (!asked) throw new Error('no question');
  const standing = derive(play.state, play.props).now.standings[asked.index];
  const told = standing ? standingWords(asked, standing) : '';
  await expect(play.here.getByText(told)).toHaveCount(0);
  // The bars of a wide screen are an outline on a narrow one.
  if (isMobile) await play.press(play.button(new RegExp(`^${asked.label}`)));
  else
    await play.press(play.here.getByRole('option', { name: `${asked.label}. ${told}`, exact: true }), {
      type: 'pick',
      id: asked.id,
    });
  await expect(play.here.locator('p:visible').filter({ hasText: told })).toHaveCount(1);
  await play.keeps();
  await play.startOver(play.button('Start over'));
});

test('by hand, act by act: the verdict flips, the reports come in another order, and it all goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  const verdict = play.here.locator('[data-verdict]');
  const pressed = play.here.locator('[aria-pressed=true]');
  for (const told of [...TOLD].reverse()) {
    await play.press(play.radio({ told: 'As told', false: 'One false', partial: 'One told half' }[told]), {
      type: 'told',
      told,
    });
    await expect(verdict).toHaveText(told === 'told' ? 'First' : 'Second');
    await expect(pressed).toHaveCount(WISHES.length);
  }
  await play.press(play.button(/^nothing left out/), { type: 'wish', k: 1 });
  await expect(pressed).toHaveCount(WISHES.length - 1);
  await play.turn('order');
  for (const at of [0.1, 0.9]) {
    await play.slide(play.slider('Your verdict'), at, (value) => ({ type: 'draft', lean: -value }));
    await play.press(play.button('That is my verdict'), { type: 'commit' });
  }
  expect(play.state.lean1).toBeGreaterThan(play.state.lean2 ?? 9);
  await play.keeps();
  await play.turn('bench');
  await play.keeps();
});

testByKeyboard(
  'with the keyboard alone and without motion: the arrows go from question to question',
  subject,
  async (play) => {
    await play.tabTo(play.button('Step back'));
    await play.key('Enter', set('level')(0));
    await expect(play.button('Step back')).toHaveAttribute('aria-disabled', 'true');
    await play.tabTo(play.button(/^Automate/));
    await play.key('Space', set('level')(1));
    await play.tabTo(play.slider(LEVEL));
    await play.key('ArrowRight', set('level')(2));
    const { questions } = derive(play.state, play.props).work;
    const bars = play.here.getByRole('listbox');
    await play.tabTo(bars);
    for (const [stroke, q] of [
      ['Home', questions[0]],
      ['ArrowDown', questions[questions[0]?.helps[0] ?? 0]],
      ['ArrowUp', questions[0]],
      ['End', questions.at(-1)],
    ] as const) {
      await play.key(stroke, { type: 'pick', id: q?.id ?? null });
      const picked = play.here.locator('[aria-selected=true]');
      await expect(picked).toHaveAttribute('aria-label', new RegExp(`^${q?.label}`));
      await expect(bars).toHaveAttribute('aria-activedescendant', (await picked.getAttribute('id')) ?? '');
    }
    for (const [label, name] of [
      [READ, 'read'],
      [CHECK, 'check'],
    ] as const) {
      await play.tabTo(play.slider(label));
      await play.key('End', set(name)(paramsFor(play.props.tree)[name].max));
    }
    for (const { id, name } of WANTS) {
      await play.tabTo(play.slider(labelOf(play.props, id)));
      await play.key('Home', set(name)(0));
    }
    expect(derive(play.state, play.props).now.wanting).toBe(0);
    await play.follows();
  },
);
