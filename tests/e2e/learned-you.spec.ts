/** The machine that learned the reader: played by key and by touch, left and taken up again, with nothing told before its time. */
import { MARKS } from '../../components/models/overseer/marks';
import { type Action, derive, model, type Props } from '../../components/widgets/learned-you/model';
import { ENDS, onSheet, roundsOf } from '../../components/widgets/learned-you/rounds';
import {
  betSays,
  endingSays,
  judgeSays,
  MARK_WORDS,
  tasteSays,
  writersSays,
} from '../../components/widgets/learned-you/says';
import { STORED } from '../../components/widgets/learned-you/use-stored';
import { expectHeard, expectInOrder, listen } from './heard';
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

/** The same in the first act: what the third round lays is judged elsewhere, and does not lie there. */
const sheet = (state: State) => (state.verdicts.length < ENDS[1] ? card(state) : []);

const subject: SubjectOf<typeof model> = {
  id: 'learned-you',
  model,
  act: 'judge',
  texts: (state) => [judgeSays(state, derive(state)), ...card(state)],
  says: (state) => card(state),
  hidden: secrets,
  acts: {
    judge: {
      texts: (state) => [judgeSays(state, derive(state)), ...sheet(state)],
      says: (state) => [judgeSays(state, derive(state)), ...sheet(state)],
    },
    writers: {
      texts: (state) => [endingSays(state, derive(state).outcome), betSays(state, derive(state).outcome)],
      says: (state) => [writersSays(state, derive(state).outcome)],
    },
    taste: { texts: (state) => [tasteSays(state, derive(state).outcome)] },
    // With its report, for the eye and for the ear.
    help: {
      texts: (state) => (state.result ? [...card(state), derive(state).lying?.report?.words] : []),
      says: (state) => (state.result ? [...card(state), derive(state).lying?.report?.words] : []),
    },
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

/** The line of a tree in which a text stands as a paragraph, in quotes if it has a colon. */
const paragraph = (text: string) => new RegExp(`^- paragraph: "?${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}"?$`);

test('heard: title, sentence, question, answer, verdicts, result, in this order; each change is said once, and the focus stays @desk', async ({
  page,
  isMobile,
}) => {
  const { id } = subject;
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open({ still: true });
  const head = [
    ['title', /^- paragraph: The machine that learned you$/],
    ['acts', /^- group "Shown, one thing at a time":$/],
  ] as const;
  const [question = '', answer = ''] = card(play.state);
  const lying = [
    ['question', paragraph(question)],
    ['answer', paragraph(answer)],
  ] as const;
  const verdict = [
    ['summary', /^- region "The summary of the book"/],
    ['send back', /^- button "Send back S"$/],
    ['accept', /^- button "Accept A"$/],
  ] as const;
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: Answer 1 of 30\./],
    ...lying,
    ...verdict,
    ['the way on', /^- button "Let a simulated reader do it"$/],
    ['assumptions', /^- group: What this figure assumes$/],
  ]);
  await listen(page, id);
  const enter = async (what: string | RegExp, ...actions: Action[]) => {
    await play.button(what).first().focus();
    await play.key('Enter', ...actions);
  };
  await enter(/^Accept/, judge(true));
  await expectHeard(page, id, ['Answer 2 of 30.']);
  for (let i = 1; i < 30; i++) await page.keyboard.press(i % 3 ? 'a' : 's');
  await play.sees(...Array.from({ length: 29 }, (_, i) => judge((i + 1) % 3 > 0)));
  await expectHeard(page, id, ['Your thirty verdicts are in.'], /^Answer \d+ of 30\./);
  // The question has the focus, and none of its answers: the thirty-first press places no bet.
  await expect(play.here.getByRole('group', { name: 'Will that writer get more' })).toBeFocused();
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: Your thirty verdicts are in/],
    ['question', /^- group "Will that writer get more false answers past you\?"/],
    ['no more', /^- button "No more"$/],
    ['a few', /^- button "A few more"$/],
    ['a lot', /^- button "A lot more"$/],
  ]);
  await enter('A few more', { type: 'bet', bet: 'few' });
  await expectHeard(page, id, ['Answer 1 of 30, from two writers, mixed.']);
  for (let i = 0; i < 30; i++) await page.keyboard.press(i % 3 ? 'a' : 's');
  await play.sees(...Array.from({ length: 30 }, (_, i) => judge(i % 3 > 0)));
  await expectHeard(page, id, ['All sixty are judged.'], /^Answer \d+ of 30, from two writers/);
  await expect(play.button('The two writers')).toBeFocused();
  await play.key('Enter', { type: 'act', act: 'writers' });
  await expectHeard(page, id, [writersSays(play.state, derive(play.state).outcome)]);
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: .*The bet: a few more\./],
    ['chance', /^- paragraph: "?The writer who draws by chance: \d+ accepted of 15, \d+ of them false/],
    ['machine', /^- paragraph: "?The writer who had the machine: \d+ accepted of 15, \d+ of them false/],
    ['the way on', /^- button "What it had learned"$/],
  ]);
  await play.turn('taste');
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: "?What it found most/],
    ['bars', /^- list "Points that the machine gives, mark by mark":$/],
    ...MARKS.map(
      (mark) => [mark, new RegExp(`^- listitem: "?An answer that ${MARK_WORDS[mark]}: \\d+ points `)] as const,
    ),
  ]);
  await play.turn('help');
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: Answer 1 of 16, from the same two writers/],
    ['report', /^- link "passage \d+"/],
    ['send back', /^- button "Send back S"$/],
    ['accept', /^- button "Accept A"$/],
  ]);
  await play.button(/^Accept/).focus();
  for (let i = 0; i < 16; i++) await page.keyboard.press('a');
  await play.sees(...Array.from({ length: 16 }, () => judge(true)));
  await expect(play.button('Everything at once')).toBeFocused();
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: "?With reports: /],
    ['chance', /^- paragraph: "?The writer who draws by chance: \d+ accepted of 8, \d+ of them false/],
    ['machine', /^- paragraph: "?The writer who had the machine: \d+ accepted of 8, \d+ of them false/],
  ]);
});
