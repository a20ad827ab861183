/** The coin at the end: agents really trained in a worker, a bet, and only then the moved coin. */
import { type Trained, train } from '../../components/widgets/coin-run/game';
import { model } from '../../components/widgets/coin-run/model';
import { SCENARIOS } from '../../components/widgets/coin-run/scenarios';
import {
  type Action,
  betSays,
  caveSays,
  isOpen,
  jobOf,
  presetAt,
  scenes,
  sentence,
  shownOf,
  verdict,
} from '../../components/widgets/coin-run/state';
import { afterwards, control, GUESSES, OUTCOMES, trainSays, WATCHING } from '../../components/widgets/coin-run/words';
import { press } from './play';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test, wakeAll } from './test';
import { holdWorkers, outputs, watchWorkers } from './workers';

const SHARE = 'Coin elsewhere in training';
const COMMIT = 'Commit, and move the coin';

const subject: SubjectOf<typeof model> = {
  id: 'coin-run',
  model,
  act: 'bench',
  acts: {
    bet: { texts: (state) => [betSays(state)], says: (state) => [betSays(state)], fields: () => ({}) },
    caves: { texts: (state) => [caveSays(state)], says: (state) => [caveSays(state)], fields: () => ({}) },
    train: {
      texts: (state) => [trainSays(isOpen(state))],
      says: (state) => [trainSays(isOpen(state))],
      fields: (state) => ({ [SHARE]: state.share }),
    },
  },
  texts: (state) => [
    sentence(state),
    verdict(state),
    ...scenes(state).map(
      ({ outcome }, i) => outcome && `${i + 1} ${OUTCOMES[outcome].glyph} ${OUTCOMES[outcome].text}`,
    ),
    isOpen(state) && SCENARIOS[presetAt(state)]?.note,
  ],
  fields: (state) => ({
    [SHARE]: state.share,
    'Rocks in the caves': state.rocks,
    ...(isOpen(state) ? { 'The coin lies': state.coin, 'The agent': state.sight } : {}),
  }),
  says: (state) => [sentence(state), verdict(state)],
  hidden: (state) => {
    const shown = shownOf(state);
    return isOpen(state) || !shown
      ? []
      : [afterwards(shown), control(shown.result), ...SCENARIOS.map(({ note }) => note)];
  },
  link: [{ type: 'draft', guess: 'coin' }, { type: 'commit' }, { type: 'sight', of: 'blind' }],
};
/** What the worker will answer to the settings of a state. */
const answer = (state: Parameters<typeof jobOf>[0]): Action => ({ type: 'trained', agent: train(jobOf(state)) });
const share = (value: number): Action => ({ type: 'set', name: 'share', value });

testAlike(subject);

test('by hand: trained in a worker, a bet, the coin moves, another agent, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  await watchWorkers(page);
  const play = new Player(page, isMobile, subject);
  await play.open();
  // The first picture's agent comes with the page; nothing is trained unasked.
  expect(await outputs(page)).toEqual([]);
  await play.pressInVain(play.button(COMMIT));

  const release = await holdWorkers(page, 'coin-run');
  await play.press(play.radio(GUESSES[0]?.label ?? ''), { type: 'draft', guess: 'coin' });
  await play.press(play.button('Train another'), { type: 'another' });
  // Until it is trained the one before stays, and nobody can commit to a guess about it.
  await play.pressInVain(play.button(COMMIT));
  release();
  await play.sees(answer(play.state));
  await expect.poll(async () => (await outputs(page)).length).toBe(1);
  const [agent] = await outputs<Trained>(page);
  expect(agent?.job).toEqual(jobOf(play.state));
  expect(agent?.result).toEqual(shownOf(play.state)?.result);

  await press(play.button(COMMIT), isMobile);
  await expect(play.here.getByText(WATCHING).first()).toBeVisible();
  await expect(play.button('Pause')).toBeVisible();
  // When the run has come to its end it says what came of the guess.
  await play.sees({ type: 'commit' });
  expect(verdict(play.state)).toContain('You expected it to go to the coin');
  await expect(play.button('Run it')).toBeVisible();
  expect(await play.follows()).toEqual(expect.arrayContaining(['share', 'trained']));

  await play.press(play.radio('cannot see it'), { type: 'sight', of: 'blind' });
  await play.press(play.radio('at the end'), { type: 'coin', at: 'end' });
  await play.press(play.radio('somewhere else'), { type: 'coin', at: 'moved' });
  await play.press(play.here.getByRole('button', { name: /^Cave 4/ }), { type: 'set', name: 'cave', value: 4 });
  for (const [index, { name, values }] of SCENARIOS.entries())
    await play.press(play.button(name), { type: 'preset', index }, answer(values));
  // A reload trains the agent of the link again.
  await play.follows();
  await page.reload();
  await wakeAll(page);
  await play.sees();
  await play.press(play.button('Hide it and guess again'), { type: 'guessAgain' });
  await play.startOver(play.button('Start over'));
});

testByKeyboard(
  'with the keyboard alone and without motion: the moved coin stands at once; a number in the text trains',
  subject,
  async (play, page) => {
    const moves = play.slider('Moves made');
    await play.tabTo(play.button('Run it'));
    await play.key('Enter');
    await expect(moves).toHaveValue((await moves.getAttribute('max')) ?? '');
    await play.tabTo(moves);
    await page.keyboard.press('Home');
    await expect(moves).toHaveValue('0');
    await expect(play.here.getByText(/^Cave 1, 0 moves/)).toBeVisible();
    await page.keyboard.press('End');
    await play.spin('share', 'ArrowUp', share(1), answer({ ...play.state, share: 1 }));
    await play.focusBefore();
    await play.tabTo(play.radio(GUESSES[0]?.label ?? ''));
    await play.key('ArrowDown', { type: 'draft', guess: 'past' });
    await play.tabTo(play.button(COMMIT));
    await play.key('Enter', { type: 'commit' });
    await expect(play.here.locator(':focus')).toContainText(verdict(play.state) ?? '');
    await play.tabTo(play.slider(SHARE));
    await play.key('End', share(6), answer({ ...play.state, share: 6 }));
    // The guess was about another agent: of this one nothing is said of it.
    expect(verdict(play.state)).toBeNull();
    await play.tabTo(play.radio('some'));
    await play.key('ArrowRight', { type: 'rocks', on: false }, answer({ ...play.state, rocks: 'no' }));
    await play.follows();
  },
);

test('act by act: a bet, six caves, an agent trained on other caves; what was set goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open({ still: true });
  await play.press(play.radio(GUESSES[0]?.brief ?? ''), { type: 'draft', guess: 'coin' });
  await play.press(play.button('Move the coin'), { type: 'commit' });
  await play.turn('caves');
  await play.press(play.here.getByRole('button', { name: /^Cave 4/ }), { type: 'set', name: 'cave', value: 4 });
  await play.turn('train');
  await play.slider(SHARE).focus();
  await page.keyboard.press('End');
  await play.sees(share(6), answer({ ...play.state, share: 6 }));
  await play.turn('bet');
  expect(verdict(play.state)).toBeNull();
  await play.turn('bench');
  await play.follows();
});
