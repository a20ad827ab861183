/** Get fooled: choices through a camera that cuts away, a bet, the same clips to their end, and the two repairs. */
import { describeClip, simulate } from '../../components/models/gymnast/gymnast';
import type { Label } from '../../components/models/preferences/preference-learning';
import { createStoryDesk } from '../../components/widgets/get-fooled/desk';
import { model as bare, type FooledProps } from '../../components/widgets/get-fooled/model';
import { lookSays, repairSays, says } from '../../components/widgets/get-fooled/says';
import { ATTEMPTS, ROUND } from '../../components/widgets/get-fooled/seeds';
import {
  type Action,
  isChoosing,
  isOpen,
  isReady,
  requestOf,
  shownOf,
  stageOf,
} from '../../components/widgets/get-fooled/state';
import {
  approvalText,
  BRIDGE,
  betText,
  countOf,
  headline,
  lesson,
  opening,
  repairOpening,
  repairResult,
  roundText,
  spoken,
} from '../../components/widgets/get-fooled/words';
import { movement, Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { settling } from './settling';
import { expect, test, wakeAll } from './test';

type State = ReturnType<typeof bare.init>;
const desk = createStoryDesk();
const model = settling<FooledProps, State, Parameters<typeof bare.step>[1]>(
  bare,
  (state) => !isReady(state),
  (state) => ({ type: 'computed', view: desk(requestOf(state)) }),
  ({ auto }) => (auto > 0 ? { type: 'simulate', count: auto } : null),
);
const choose = (label: Label): Action => ({ type: 'choose', label });
const round: Action = { type: 'simulate', count: ROUND };

const subject: SubjectOf<typeof model> = {
  id: 'get-fooled',
  model,
  texts: (state) => {
    const stage = stageOf(state);
    return [
      headline(state),
      stage === 'watch' && opening(state),
      stage === 'repairing' && repairOpening(state),
      isChoosing(state) && roundText(state),
      !isOpen(state) && approvalText(state),
      ...(stage === 'lifted' ? [betText(state.bet, countOf(state, 'cut')?.landed ?? 0), lesson(state)] : []),
      ...(stage === 'repaired' ? [repairResult(state), BRIDGE] : []),
    ];
  },
  fields: (state) => ({
    ...(stageOf(state) === 'bet' && { 'It lands, on its feet and standing': state.draft }),
    ...(isOpen(state) && { 'The assistant is right': state.right, 'Its reward model': state.memory }),
  }),
  says: (state) => [state.watched !== '' && spoken(state)],
  hidden: (state, props) => {
    if (isOpen(state)) return [];
    const { pair, best } = shownOf(state).view;
    const whole = [...pair, best].map(({ z }) => describeClip(simulate(z)));
    const after = stageOf(state) === 'bet' ? model.step(state, { type: 'bet' }, props) : null;
    return [...whole, 'attempts, to their end', BRIDGE, ...(after ? [headline(after), lesson(after)] : [])];
  },
  act: 'bench',
  acts: {
    look: {
      texts: (state) => [lookSays(state)],
      fields: (state) => ({ ...(stageOf(state) === 'bet' && { 'It lands': state.draft }) }),
      says: (state) => [says(state)],
    },
    repair: {
      texts: (state) => [repairSays(state)],
      fields: (state) => ({ ...(stageOf(state) === 'lifted' && { 'The assistant is right': state.right }) }),
      says: (state) => [says(state)],
    },
  },
  link: [round, { type: 'draft', bet: 14 }, { type: 'bet' }],
};
type Play = Player<FooledProps, State, Parameters<typeof bare.step>[1]>;

/** The attempt, as it is named: up to the cut, or to its end. */
const named = (play: Play) =>
  expect(
    play.here.getByRole('img', { name: `Its best attempt so far: ${shownOf(play.state).view.best.text}`, exact: true }),
  ).toBeVisible();
const attempts = (play: Play) => play.here.getByRole('list', { name: 'Twenty attempts, to their end' });
const simulated = async (play: Play, what: RegExp) => {
  await play.button('It chooses for the round').click();
  await expect(play.here.getByText(what).first()).toBeVisible();
  await play.sees(round);
};

testAlike(subject);

testByKeyboard(
  'with the keyboard alone and without motion: ten choices, a bet, the cut lifted, a repair begun',
  subject,
  async (play, page) => {
    test.slow();
    const pair = play.here.getByRole('group', { name: /Left arrow and right arrow choose/ });
    await play.tabTo(pair);
    await named(play);
    await play.key('ArrowLeft', choose('A'));
    await play.key('ArrowRight', choose('B'));
    await play.key('z', { type: 'undo' });
    await play.follows();
    await simulated(play, /how many will it land/);
    expect(play.state.watched).toMatch(/^A[abeu]{9}$/);
    await play.tabTo(play.slider('It lands, on its feet and standing'));
    await play.key('ArrowRight', { type: 'draft', bet: 11 });
    await named(play);
    await expect(attempts(play)).toHaveCount(0);
    await play.tabTo(play.button('Bet 11, and lift the cut'));
    const { z } = shownOf(play.state).view.best;
    await play.key('Enter', { type: 'bet' });
    // The same clip, now to its end.
    expect(shownOf(play.state).view.best.text).toBe(describeClip(simulate(z)));
    await named(play);
    await expect(attempts(play).getByRole('listitem')).toHaveCount(ATTEMPTS);
    await expect(attempts(play).getByText('lands')).toHaveCount(countOf(play.state, 'cut')?.landed ?? -1);
    await play.keeps();
    await play.tabTo(play.button('Teach it on this way').first(), 80);
    await page.keyboard.press('Enter');
    await play.sees({ type: 'repair', repair: 'full' });
    await expect(play.here.locator(':focus')).toHaveText(headline(play.state));
  },
);

test('by hand, act by act: a choice, the rest of the round, a bet, a repair begun', async ({ page, isMobile }) => {
  test.slow();
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.press(play.button('This one, on the left'), choose('A'));
  await play.button('Let it be chosen for me').click();
  await expect(play.here.getByText(/how many will it land/).first()).toBeVisible();
  await play.sees({ ...round, count: ROUND - 1 });
  await play.slide(play.slider('It lands'), 0.7, (bet) => ({ type: 'draft', bet }));
  await play.press(play.button('Bet, and lift the cut'), { type: 'bet' });
  await play.keeps();
  await play.turn('repair');
  await play.press(play.button('Ask an assistant'), { type: 'repair', repair: 'report' });
  await play.keeps();
  await play.turn('bench');
});

for (const repair of ['full', 'report'] as const)
  test(`by touch, from a link: the last choice of the repair “${repair}”, its result, and a link that keeps it @phone`, async ({
    page,
    isMobile,
  }) => {
    test.slow();
    const play = new Player(page, isMobile, subject);
    const nine = [round, { type: 'bet' }, { type: 'repair', repair }, { ...round, count: ROUND - 1 }] as const;
    play.state = nine.reduce<State>((state, action) => model.step(state, action, play.props), play.state);
    await page.goto(`${play.path}?${new URLSearchParams({ 'get-fooled': `${play.token}` })}#get-fooled`);
    await wakeAll(page);
    await play.sees();
    expect(await movement(page, subject.id)).toEqual([]);
    await play.press(play.button('This one, on the left'), choose('A'));
    await expect.poll(() => movement(page, subject.id)).toContain('script');
    await named(play);
    await expect(attempts(play).getByText('lands')).toHaveCount(countOf(play.state, repair)?.landed ?? -1);
    await play.keeps();
  });
