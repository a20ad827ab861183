/** Teach it by comparing: the page learns in a worker what the pure session learns here. */
import { createDesk } from '../../components/gym/protocol';
import type { Label } from '../../components/models/preferences/preference-learning';
import { model as bare, type TeachProps } from '../../components/widgets/teach-by-comparing/model';
import { attemptSays, BELIEFS_SAY, teachSays } from '../../components/widgets/teach-by-comparing/says';
import {
  type Action,
  goodReruns,
  isReady,
  isTaught,
  MANY,
  RERUNS,
  requestOf,
  shownOf,
} from '../../components/widgets/teach-by-comparing/state';
import {
  bitsText,
  choicesText,
  headline,
  QUESTIONS,
  repeatsText,
  spoken,
  statusText,
} from '../../components/widgets/teach-by-comparing/words';
import { movement, Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { settling } from './settling';
import { expect, figure, test } from './test';

type State = ReturnType<typeof bare.init>;
const desk = createDesk();
const model = settling<TeachProps, State, Parameters<typeof bare.step>[1]>(
  bare,
  (state) => !isReady(state),
  (state) => ({ type: 'computed', view: desk(requestOf(state)) }),
  ({ auto }) => (auto > 0 ? { type: 'simulate', count: auto } : null),
);
const choose = (label: Label): Action => ({ type: 'choose', label });

const subject: SubjectOf<typeof model> = {
  id: 'teach-by-comparing',
  model,
  texts: (state) => [
    QUESTIONS[state.aim],
    headline(state),
    statusText(state),
    repeatsText(state.aim, shownOf(state)),
    `Here: ${choicesText(state.labels)}, ${bitsText(state.labels)}`,
  ],
  fields: (state) => ({ 'Teach it': state.aim }),
  says: (state) => [state.labels !== '' && spoken(state)],
  act: 'bench',
  acts: {
    teach: {
      texts: (state) => [teachSays(state), 'Its best attempt so far'],
      says: (state) => [state.labels !== '' && spoken(state)],
    },
    attempt: {
      texts: (state) => [attemptSays(state), repeatsText(state.aim, shownOf(state))],
      says: (state) => [state.labels === '' ? attemptSays(state) : spoken(state)],
    },
    beliefs: {
      texts: () => [BELIEFS_SAY],
      says: (state) => [state.labels === '' ? BELIEFS_SAY : spoken(state)],
    },
  },
  link: [choose('A'), choose('unsure'), { type: 'simulate', count: 2 }],
};
type Play = Player<TeachProps, State, Parameters<typeof model.step>[1]>;

/** The clips of the pair and of the attempt, as they are named. */
const named = async (play: Play) => {
  const { pair, best } = shownOf(play.state);
  const name = async (text: string) => expect(play.here.getByRole('img', { name: text, exact: true })).toBeVisible();
  await name(`Clip A, left: ${pair[0].text}`);
  await name(`Clip B, right: ${pair[1].text}`);
  await name(`Its best attempt so far: ${best.text}`);
};
const pairOf = (play: Play) => play.here.getByRole('group', { name: /Left arrow and right arrow choose/ });
/** All that is drawn in the pair: bodies, and what it believes of each moment. */
const drawn = (play: Play) =>
  pairOf(play)
    .locator('path')
    .evaluateAll((paths) => paths.map((p) => p.getAttribute('d')));

testAlike(subject);

testByKeyboard(
  'with the keyboard alone and without motion: every answer by its key, and back to exactly the picture before',
  subject,
  async (play, page) => {
    await page.keyboard.press('ArrowLeft');
    await play.tabTo(pairOf(play));
    await named(play);
    // Strips of eight pictures stand for the clips; nothing can be played.
    await expect(play.button(/both clips/)).toHaveCount(0);
    await expect(pairOf(play).locator('svg[role=img] > g')).toHaveCount(16);
    await play.key('Control+ArrowLeft');
    await play.key('ArrowLeft', choose('A'));
    await play.key('ArrowRight', choose('B'));
    const before = await drawn(play);
    await play.key('ArrowDown', choose('equal'));
    expect(await drawn(play)).not.toEqual(before);
    await play.key('z', { type: 'undo' });
    expect(await drawn(play)).toEqual(before);
    await play.key('ArrowUp', choose('unsure'));
    await named(play);
    await expect(pairOf(play)).toBeFocused();
    expect(play.state.labels).toBe('ABU');
    await play.follows();
    await play.startOver(play.button('Start over'));
  },
);

test('by touch: nothing moves before the first press; choices count, can be taken back, and the clips stop @phone', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await named(play);
  expect(await movement(page, subject.id)).toEqual([]);
  await play.press(play.button('This one, on the left'), choose('A'));
  await expect.poll(() => movement(page, subject.id)).toContain('script');
  await play.press(play.button('Pause both clips'));
  await expect.poll(() => movement(page, subject.id)).toEqual([]);
  await play.press(play.button(/^About equal/), choose('equal'));
  await play.press(play.button(/^Can’t tell/), choose('unsure'));
  await named(play);
  await play.press(play.button(/^Take back/), { type: 'undo' });
  expect(play.state.labels).toBe('AE');
  await play.press(play.radio('A front flip'), { type: 'aim', aim: 'frontflip' });
  await play.follows();
});

test('act by act: a choice, what came of it, what it believes; another answer from there @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open({ still: true });
  await named(play);
  await play.press(play.button('This one, on the left'), choose('A'));
  await named(play);
  await play.turn('attempt');
  await play.press(play.button('It chooses once'), { type: 'simulate', count: 1 });
  await play.turn('beliefs');
  await play.press(play.button('This one, on the right'), choose('B'));
  await play.turn('bench');
  await named(play);
  await play.keeps();
});

test('ten choices of the simulated reader teach a backflip, say so, and come back from the link @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await play.button('It chooses ten times').click();
  await expect(play.button(/^Stop it/)).toBeVisible();
  await expect(play.here).toContainText(`After ${MANY} choices`);
  await play.sees({ type: 'simulate', count: MANY });
  expect(isTaught(play.state)).toBe(true);
  expect(goodReruns('backflip', shownOf(play.state))).toBe(RERUNS);
  await expect(play.here).toContainText(`${MANY} choices, all by the simulated reader`);
  await named(play);
  await play.keeps();
  await named(play);
  await expect(figure(page, subject.id).locator('[role=alert]')).toHaveCount(0);
});
