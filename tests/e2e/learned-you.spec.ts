/** The machine that learned the reader: played by key and by touch, left and taken up again, with nothing told before its time. */
import { type Action, derive, model, type Props } from '../../components/widgets/learned-you/model';
import { onSheet, roundsOf } from '../../components/widgets/learned-you/rounds';
import { betSays, endingSays, judgeSays, tasteSays, writersSays } from '../../components/widgets/learned-you/says';
import { STORED } from '../../components/widgets/learned-you/use-stored';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, figure, test } from './test';

type State = ReturnType<typeof model.init>;

/** What is true of the sheet that lies open, and how the game will end: neither may be anywhere yet. */
const secrets = (state: State): string[] => {
  const { lying } = derive(state);
  const sheet = lying && roundsOf(state.seed, state.verdicts).sheets[state.verdicts.length];
  if (!sheet || lying.report) return [];
  const { words, passage } = onSheet(sheet).answer;
  return [words, `"${passage}"`, 'It had learned what gets a yes'];
};

const judge = (accept: boolean): Action => ({ type: 'judge', accept });
const card = (state: State) => {
  const { lying } = derive(state);
  return lying ? [lying.question, lying.says] : [];
};

const subject: SubjectOf<typeof model> = {
  id: 'learned-you',
  model,
  act: 'judge',
  texts: (state) => [judgeSays(state, derive(state)), ...card(state)],
  says: (state) => card(state),
  hidden: secrets,
  acts: {
    judge: { texts: (state) => [judgeSays(state, derive(state)), ...card(state)], says: card },
    writers: {
      texts: (state) => [endingSays(derive(state).outcome), betSays(state, derive(state).outcome)],
      says: (state) => [writersSays(state, derive(state).outcome)],
    },
    taste: { texts: (state) => [tasteSays(state, derive(state).outcome)] },
    help: { texts: () => [] },
    bench: { texts: (state) => (derive(state).outcome ? [writersSays(state, derive(state).outcome)] : card(state)) },
  },
  link: [
    { type: 'watch', character: 'likes' },
    { type: 'bet', bet: 'few' },
    { type: 'watch', character: 'likes' },
  ],
};
const props = { id: 'learned-you' } satisfies Props;

testAlike(subject);

testByKeyboard(
  'with the keyboard alone and without motion: letters judge, and one is taken back',
  subject,
  async (play, page) => {
    await page.keyboard.press('a');
    await play.sees();
    await play.tabTo(play.button(/^Accept/));
    await play.key('Enter', judge(true));
    await play.key('s', judge(false));
    await play.key('a', judge(true));
    await play.key('z', { type: 'undo' });
    await play.key('Control+s');
    expect(play.state.verdicts).toBe('AS');
  },
);

test('act by act: a round by touch, left and taken up again, the bet, a reader who goes on, and both writers', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  for (let i = 0; i < 6; i++) await play.press(play.button(i % 2 ? /^Accept/ : /^Send back/), judge(i % 2 === 1));
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED)).toContain('"SASASA"');
  // Nothing of it stands in the address.
  expect(new URL(page.url()).search).not.toMatch(/SASA|~/);
  await page.reload();
  await figure(page, subject.id).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.dispatchEvent(new Event('islands:wake-all')));
  await play.sees();
  await play.turn('bench');
  await play.press(play.button('distrusts long answers'), { type: 'watch', character: 'long' });
  await play.turn('judge');
  await play.press(play.button('A few more'), { type: 'bet', bet: 'few' });
  await play.press(play.button(/^Accept/), judge(true));
  await play.turn('writers');
  await play.press(play.button('knows the book'), { type: 'watch', character: 'knows' });
  await play.turn('taste');
  await play.follows();
  expect(model.init(props, {}).verdicts).toBe('');
  await play.turn('bench');
  await play.startOver(play.button('Start over and erase'));
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED)).toBeNull();
});
