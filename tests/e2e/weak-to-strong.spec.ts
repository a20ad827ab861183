/** Weak-to-strong: the reader's three numbers, what was reported, and reward modeling only after a guess. */
import { lesson, linesOf, model, pgrOf, sentence, verdict } from '../../components/widgets/weak-to-strong/model';
import { AGENTS_SAY, gapSays, guessSays } from '../../components/widgets/weak-to-strong/says';
import { SETTING_KEYS, SETTINGS } from '../../components/widgets/weak-to-strong/settings';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const GUESS = 'Your guess: how much of the gap comes back?';
const SLIDERS = { weak: 'Weak supervisor', student: 'Its strong student', ceiling: 'Ceiling' } as const;

const subject: SubjectOf<typeof model> = {
  id: 'weak-to-strong',
  model,
  texts: (state) => [
    sentence(state),
    lesson(state),
    verdict(state),
    ...SETTING_KEYS.flatMap((key) => {
      const lines = linesOf(key, state);
      return lines ? [SETTINGS[key].note, ...lines.flatMap(({ what, said }) => [what, said])] : [];
    }),
    state.guess === null && 'Covered until you have guessed.',
  ],
  fields: (state) => ({
    ...Object.fromEntries(Object.entries(SLIDERS).map(([name, label]) => [label, state[name] as number])),
    ...(state.guess === null ? { [GUESS]: state.draft } : {}),
  }),
  says: (state) => [sentence(state), verdict(state)],
  act: 'bench',
  acts: {
    gap: {
      texts: (state) => [gapSays(state), `weak teacher ${state.weak}`, `student it taught ${state.student}`],
      fields: ({ student, weak }) => ({ Student: student, Teacher: weak }),
      says: (state) => [gapSays(state)],
    },
    guess: {
      texts: (state) => [
        guessSays(state),
        verdict(state),
        ...(['nlp', 'chess', 'reward'] as const).flatMap((key) =>
          (linesOf(key, state) ?? []).slice(0, 2).flatMap(({ what, said }) => [what, said]),
        ),
      ],
      fields: ({ guess, draft }) => (guess === null ? { 'Your guess': draft } : {}),
      says: (state) => [guessSays(state), verdict(state)],
    },
    agents: {
      texts: () => [AGENTS_SAY, SETTINGS.agents.note, ...SETTINGS.agents.lines.map(({ said }) => said)],
      says: () => [AGENTS_SAY],
    },
  },
  hidden: (state) =>
    state.guess === null
      ? [SETTINGS.reward.note, ...SETTINGS.reward.lines.map(({ said }) => said), 'it is roughly a tenth']
      : [],
  link: [{ type: 'accuracy', name: 'ceiling', value: 55 }, { type: 'draft', guess: 18 }, { type: 'commit' }],
};

testAlike(subject);

test('by hand: three numbers, a guess, what was found, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  for (const [name, share] of [
    ['weak', 0.4],
    ['ceiling', 0.9],
    ['student', 0.95],
    ['student', 0.2],
  ] as const)
    await play.slide(play.slider(SLIDERS[name]), share, (value) => ({ type: 'accuracy', name, value }));
  expect(pgrOf(play.state)).toBeLessThan(0);
  await play.slide(play.slider(GUESS), 0.7, (guess) => ({ type: 'draft', guess }));
  // A draft is no commitment: the address does not have it, and nothing is uncovered.
  await play.follows();
  await play.press(play.button('Commit, and uncover'), { type: 'commit' });
  await expect(play.slider(GUESS)).toHaveCount(0);
  await play.keeps();
  // A ceiling below the supervisor leaves no gap to speak of.
  await play.slide(play.slider(SLIDERS.ceiling), 0.1, (value) => ({ type: 'accuracy', name: 'ceiling', value }));
  expect(pgrOf(play.state)).toBeNull();
  await expect(play.here.getByText('no gap', { exact: true })).toBeVisible();
  await play.startOver(play.button('Start over'));
});

test('act by act: the gap, a guess, the agents; what was set goes along', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider('Student'), 0.3, (value) => ({ type: 'accuracy', name: 'student', value }));
  await play.turn('guess');
  await play.slide(play.slider('Your guess'), 0.7, (guess) => ({ type: 'draft', guess }));
  await play.press(play.button('Commit, and uncover'), { type: 'commit' });
  await play.keeps();
  await play.turn('agents');
  await play.press(play.button(/^All that was found/), { type: 'act', act: 'bench' });
  await play.keeps();
});

testByKeyboard(
  'with the keyboard alone and without motion: the focus goes to what was found',
  subject,
  async (play) => {
    for (const name of ['weak', 'student', 'ceiling'] as const) {
      await play.tabTo(play.slider(SLIDERS[name]));
      await play.key('ArrowRight', { type: 'accuracy', name, value: play.state[name] + 1 });
    }
    await play.tabTo(play.slider(GUESS));
    await play.key('Home', { type: 'draft', guess: 0 });
    await play.key('ArrowUp', { type: 'draft', guess: 1 });
    await play.tabTo(play.button('Commit, and uncover'));
    await play.key('Enter', { type: 'commit' });
    await expect(play.here.locator(':focus')).toHaveText(verdict(play.state) ?? '');
    await play.tabTo(play.button('Start over'));
    await play.follows();
  },
);
