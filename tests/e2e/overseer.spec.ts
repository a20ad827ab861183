/** The reader as overseer: an easy one, six alone against the clock, the bet, six with help, and the rates; nothing is told before. */
import { CHARACTERS } from '../../components/widgets/overseer/characters';
import { isFlawed, type Round, trialsOf } from '../../components/widgets/overseer/items';
import { ACCOUNTS } from '../../components/widgets/overseer/items.data';
import { type Action, derive, model } from '../../components/widgets/overseer/model';
import { easySays, judgedSays, ratesSays, ratesShort, roundSays } from '../../components/widgets/overseer/says';
import { STORED } from '../../components/widgets/overseer/use-stored';
import { YOURS_KEY } from '../../components/yours/yours';
import { expectHeard, expectInOrder, listen } from './heard';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, figure, test } from './test';

type State = ReturnType<typeof model.init>;

/** What is told of a summary once its round is over, and of the summaries that wait nowhere: the book's own sentence, as such. */
function secrets(state: State): string[] {
  const d = derive(state);
  return (['alone', 'helped'] as const)
    .filter((round) => d[round].stage !== 'over')
    .flatMap((round) => trialsOf(state.seed, state.level, round))
    .filter(isFlawed)
    .flatMap((item) => [
      `summary says: ${item.sentence}`,
      judgedSays({ item, fate: 'caught', named: item.changed }),
      judgedSays({ item, fate: 'missed', named: null }),
    ]);
}

const shown = (state: State, round: Round): string[] => {
  const d = derive(state);
  const { trial, judged } = d[round];
  const one = judged[state.looked];
  return [
    roundSays(state, round, d[round]),
    ...(trial?.sentences ?? []),
    ...(trial?.critiques?.map(({ says }) => says) ?? []),
    ...(one ? [judgedSays(one)] : []),
  ];
};

const subject: SubjectOf<typeof model> = {
  id: 'overseer',
  model,
  act: 'easy',
  texts: (state) => [easySays(state), (ACCOUNTS[state.account] ?? ACCOUNTS[0])?.excerpt ?? ''],
  says: (state) => [easySays(state)],
  hidden: secrets,
  acts: {
    easy: {
      texts: (state) => [easySays(state), (ACCOUNTS[state.account] ?? ACCOUNTS[0])?.excerpt ?? ''],
      says: (state) => [easySays(state)],
    },
    alone: {
      texts: (state) => shown(state, 'alone'),
      says: (state) => [roundSays(state, 'alone', derive(state).alone)],
    },
    helped: {
      texts: (state) => shown(state, 'helped'),
      says: (state) => [roundSays(state, 'helped', derive(state).helped)],
    },
    rates: { texts: (state) => [ratesShort(state, derive(state))], says: (state) => [ratesSays(state, derive(state))] },
    bench: { texts: (state) => [ratesSays(state, derive(state))], says: (state) => [ratesSays(state, derive(state))] },
  },
  link: [{ type: 'watch', character: 'hurried' }],
};

testAlike(subject);

const answer = (round: Round, sentence: number | null): Action => ({ type: 'answer', round, sentence });

testByKeyboard(
  'with the keyboard alone and without motion: figures press sentences, N lets pass, and one is taken back',
  subject,
  async (play, page) => {
    await play.tabTo(play.button('A is wrong'));
    await play.key('Enter', { type: 'pick', picked: derive(play.state).easy.shown[0] ?? 'sound' });
    // What was pressed is gone, and the focus has gone on, not back to the top of the page.
    await expect(play.button('Another passage')).toBeFocused();
    await play.key('Enter', { type: 'account' });
    await expect(play.button('A is wrong')).toBeFocused();
    await play.turn('alone');
    await play.tabTo(play.button('Begin'));
    await play.key('Enter', { type: 'begin', round: 'alone' });
    // The button is gone with its picture, and the focus has gone on with the reader.
    await expect(play.button(/^Nothing is wrong/)).toBeFocused();
    await play.key('2', answer('alone', 1));
    await play.key('n', answer('alone', null));
    await play.key('z', { type: 'undo', round: 'alone' });
    await expect(play.button(/^Nothing is wrong/)).toBeFocused();
    await play.key('Enter', answer('alone', null));
    // A passage is opened in the folded book.
    const book = play.here.getByRole('region', { name: 'The book, folded' });
    await book.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(book.locator('details[open]')).toHaveCount(1);
    expect(play.state.alone).toBe('1-');
  },
);

test('act by act: six alone, left and taken up again, the bet, six with help, the rates, and on to the tower', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.turn('alone');
  await play.press(play.button('Begin'), { type: 'begin', round: 'alone' });
  const nothing = play.button(/^Nothing is wrong/);
  for (let i = 0; i < 3; i++) await play.press(nothing, answer('alone', null));
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED)).toContain('"---"');
  expect(new URL(page.url()).search).not.toContain('---');
  // What lies open fits the screen.
  const height = await play.here.evaluate((e) => e.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual(isMobile ? 700 : 640);
  await play.follows();
  await page.reload();
  await figure(page, subject.id).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.dispatchEvent(new Event('islands:wake-all')));
  await play.sees();
  for (let i = 3; i < 6; i++) {
    const { trial } = derive(play.state).alone;
    await play.press(play.here.getByRole('button', { name: trial?.sentences[0] ?? '' }), answer('alone', 0));
  }
  await play.press(play.button('4'), { type: 'bet', bet: '4' });
  await play.press(play.button(/^Summary 3/), { type: 'look', place: 2 });

  await play.turn('helped');
  await play.press(play.button('Begin'), { type: 'begin', round: 'helped' });
  const { trial } = derive(play.state).helped;
  const number = trial?.critiques?.[0]?.passage.replace('p-', '') ?? '';
  const passage = play.here.getByRole('button', { name: `Passage ${number}`, exact: true }).first();
  await passage.click();
  await expect(play.here.locator('mark')).toHaveText(trial?.critiques?.[0]?.words ?? 'nothing');
  const taller = await play.here.evaluate((e) => e.getBoundingClientRect().height);
  expect(taller).toBeLessThanOrEqual(isMobile ? 700 : 640);
  for (let i = 0; i < 6; i++) await play.press(nothing, answer('helped', null));

  await play.turn('rates');
  await play.follows();
  // The reader's counts are kept for the text, and go on to other figures.
  expect(await page.evaluate((key) => localStorage.getItem(key), YOURS_KEY)).toContain('"helped"');
  await play.here.getByRole('link', { name: 'The tower with you at the bottom' }).click();
  await expect(page).toHaveURL(/help-the-human-evaluate\/(index\.html)?\?recursion=v1\.h\d+(\.A\d+)?#recursion$/);
  await expect(page.locator('figure#recursion')).toBeVisible();
});

test('by a simulated reader: both rounds at once, and all of it erased @desk', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: 'bench' });
  await play.open();
  for (const { id, label } of CHARACTERS.slice(0, 1)) {
    await play.press(play.button(label), { type: 'watch', character: id });
    await play.turn('helped');
    await play.turn('bench');
  }
  expect(await page.evaluate((key) => localStorage.getItem(key), YOURS_KEY)).toBeNull();
  await play.startOver(play.button('Start over and erase'));
  expect(await page.evaluate((key) => localStorage.getItem(key), STORED)).toBeNull();
});

test('a clock that has run out closes the book and judges nothing @desk', async ({ page, isMobile }) => {
  // Half a minute goes by in half a second.
  await page.addInitScript(() => {
    const timer = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms: number) => timer(run, ms === 30_000 ? 500 : ms)) as typeof setTimeout;
  });
  const play = new Player(page, isMobile, subject, { act: 'alone' });
  await play.open();
  await play.press(play.here.getByRole('radio', { name: '30 s' }), { type: 'seconds', seconds: '30' });
  await play.press(play.button('Begin'), { type: 'begin', round: 'alone' });
  await expect(play.here.getByText('Time is up: the book is closed.')).toBeVisible();
  await expect(play.here.getByRole('region', { name: 'The book, folded' })).toHaveCount(0);
  await play.sees();
  expect(play.state.alone).toBe('');
});

test('heard: title, sentence, work, answers, result, in this order; each change is said once, and the focus stays @desk', async ({
  page,
  isMobile,
}) => {
  const { id } = subject;
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open({ still: true });
  const head = [
    ['title', /^- paragraph: Would you have noticed\?$/],
    ['acts', /^- group "Shown, one thing at a time":$/],
  ] as const;
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: Two accounts of a short passage/],
    ['excerpt', /^- blockquote: At fifty he stopped/],
    ['account A', /^- term: A$/],
    ['account B', /^- term: B$/],
    ['answer A', /^- button "A is wrong"$/],
    ['answer B', /^- button "B is wrong"$/],
    ['the way on', /^- button "Now past your time"$/],
    ['assumptions', /^- group: What this figure assumes$/],
  ]);
  await listen(page, id);
  const enter = async (what: string | RegExp, ...actions: Action[]) => {
    await play.button(what).first().focus();
    await play.key('Enter', ...actions);
  };
  await enter('A is wrong', { type: 'pick', picked: derive(play.state).easy.shown[0] ?? 'sound' });
  await expectHeard(page, id, [easySays(play.state)]);
  await play.turn('alone');
  await expectHeard(page, id, [roundSays(play.state, 'alone', derive(play.state).alone)]);
  await enter('Begin', { type: 'begin', round: 'alone' });
  await expectHeard(page, id, ['Summary 1 of 6']);
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: "?Summary 1 of 6/],
    ['clock', /^- text: 60 seconds for this one$/],
    ['work', /^- list "The summary":$/],
    ['its first sentence', /^- button "1 /],
    ['nothing wrong', /^- button "Nothing is wrong N"$/],
    ['book', /^- region "The book, folded":$/],
  ]);
  for (let i = 0; i < 6; i++) await enter(/^Nothing is wrong/, answer('alone', null));
  await expectHeard(page, id, ['All six are judged.'], /^Summary [2-6] of 6/);
  // The question has the focus, and none of its answers.
  await expect(play.here.getByRole('group', { name: 'How many of the six' })).toBeFocused();
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: All six are judged/],
    ['question', /^- group "How many of the six did you judge rightly\?"/],
    ...['0', '1', '2', '3', '4', '5', '6'].map((bet) => [bet, new RegExp(`^- button "${bet}"$`)] as const),
  ]);
  await enter('4', { type: 'bet', bet: '4' });
  await expectHeard(page, id, ['Expected: four of six.']);
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: "?Expected: four of six/],
    ['results', /^- group "The six summaries":$/],
    ...[1, 2, 3, 4, 5, 6].map((n) => [`${n}`, new RegExp(`^- button "Summary ${n}: (sound|flaw)`)] as const),
    ['what became of it', /^- paragraph: "?(The whole novel|Part \w+): /],
    ['what it said', /^- paragraph: "?It said: /],
    ['what settles it', /^- link "Passage \d+"/],
  ]);
  await enter(/^Summary 2/, { type: 'look', place: 1 });
  const looked = derive(play.state).alone.judged[1];
  await expectHeard(page, id, [looked ? judgedSays(looked) : 'no second summary']);
  await play.turn('helped');
  await enter('Begin', { type: 'begin', round: 'helped' });
  await expectInOrder(page, id, [
    ...head,
    ['sentence', /^- paragraph: "?Summary 1 of 6/],
    ['work', /^- list "The summary":$/],
    ['nothing wrong', /^- button "Nothing is wrong N"$/],
    ['critiques', /^- list "What the assistants say":$/],
  ]);
  await play.turn('rates');
  // Every count comes with its words, and no scale stands there as an empty answer.
  await expectInOrder(page, id, [
    ...head,
    ['found', /^- paragraph: Flaws found$/],
    ['sent back', /^- paragraph: Sound summaries sent back$/],
    ['published', /^- link "Saunders et al\., 2022"/],
  ]);
  const counts = await play.here.getByRole('definition').allInnerTexts();
  expect(counts.map((count) => count.replace(/\s+/g, ' ').trim())).toEqual([
    ...['found', 'sent back'].flatMap(() => [
      expect.stringMatching(/^0 of 3 ?0 of 3: anything from 0 to \d+ in a hundred fits$/),
      // The round with help has only begun.
      '– nothing counted yet',
    ]),
    '27 %',
    '45 %',
  ]);
});
