/** Nested oversight: four games, a gap, a number of steps, and odds that are multiplied. */
import { derive, model, multiplication, sentence } from '../../components/widgets/nested-oversight/model';
import { lookSays, stronger, trySays } from '../../components/widgets/nested-oversight/says';
import { brief, NOTES, stepsText } from '../../components/widgets/nested-oversight/words';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const subject: SubjectOf<typeof model> = {
  id: 'nested-oversight',
  model,
  texts: (state) => [
    sentence(state),
    multiplication(state),
    NOTES[state.game],
    ...derive(state).all.flatMap((g) => [brief(g.success), stepsText(g.steps)]),
  ],
  fields: (state) => ({
    'Four games of one study (Engels et al., 2025): how often every rung holds': state.game,
    'Gap in skill, Elo': state.gap,
    Steps: derive(state).now.steps,
    'always the best number': state.steps === 0,
  }),
  says: (state) => [sentence(state)],
  act: 'bench',
  acts: {
    look: {
      texts: (state) => [lookSays(state)],
      fields: (state) => ({ Steps: derive(state).now.steps }),
      says: (state) => [lookSays(state)],
    },
    try: {
      texts: (state) => [trySays(state), stronger(state.gap)],
      fields: (state) => ({
        Game: state.game,
        'Strongest against first': state.gap,
        Steps: derive(state).now.steps,
      }),
      says: (state) => [trySays(state)],
    },
  },
  link: [
    { type: 'game', game: 'wargames' },
    { type: 'gap', gap: 1000 },
    { type: 'steps', steps: 10 },
  ],
};

testAlike(subject);

test('by hand: every game, another gap, more steps, and a link that keeps it all @desk', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  for (const { id, name } of derive(play.state).all)
    await play.press(play.radio(new RegExp(`^${name}`)), { type: 'game', game: id });
  await play.press(play.radio(/^Mafia/), { type: 'game', game: 'mafia' });
  await play.slide(play.slider('Gap in skill, Elo'), 0.9, (gap) => ({ type: 'gap', gap }));
  const best = derive(play.state).now.steps;
  expect(best).toBeGreaterThan(1);
  await play.slide(play.slider('Steps'), 0.97, (steps) => ({ type: 'steps', steps }));
  // A rung on the ladder for each step, each with its bar.
  const bars = play.here.locator('svg:visible rect.fill-truth');
  await expect(bars).toHaveCount(play.state.steps);
  await play.keeps();
  await play.press(play.here.getByRole('checkbox', { name: 'always the best number' }), { type: 'steps', steps: 0 });
  await expect(bars).toHaveCount(best);
  await play.slide(play.slider('Gap in skill, Elo'), 0.005, (gap) => ({ type: 'gap', gap }));
  expect(play.state.gap).toBe(0);
  await play.startOver(play.button('Start over'));
});

test('by hand, act by act: steps, then another game; what was set goes along', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider('Steps'), 0.97, (steps) => ({ type: 'steps', steps }));
  await play.turn('try');
  await play.press(play.radio('Debate'), { type: 'game', game: 'debate' });
  await play.slide(play.slider('Strongest against first'), 0.3, (gap) => ({ type: 'gap', gap }));
  await play.turn('bench');
  await play.keeps();
  await play.turn('look');
  await play.keeps();
});

testByKeyboard('with the keyboard alone and without motion', subject, async (play, page) => {
  await play.tabTo(play.radio(/^Mafia/));
  await play.key('ArrowRight', { type: 'game', game: 'debate' });
  await play.tabTo(play.slider('Gap in skill, Elo'));
  await play.key('ArrowLeft', { type: 'gap', gap: 780 });
  await play.tabTo(play.slider('Steps'));
  await play.key('ArrowRight', { type: 'steps', steps: derive(play.state).now.steps + 1 });
  await play.tabTo(play.here.getByRole('checkbox'));
  await play.key('Space', { type: 'steps', steps: 0 });
  await play.tabTo(play.button('Start over'));
  await page.keyboard.press('Enter');
  await play.restarted();
  await expect(play.button('Start over')).toBeFocused();
  await play.follows();
});
