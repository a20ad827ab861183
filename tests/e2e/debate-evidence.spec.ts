/** Debate, with its conditions: three kinds of evidence, and what must not be drawn as a bar. */
import { KENTON, KHAN, MILESTONES, TOPICS } from '../../components/widgets/debate-evidence/evidence';
import { limits, model, sentence } from '../../components/widgets/debate-evidence/model';
import { digitSays, FAULT_SAYS, lookSays, OPEN_SAYS } from '../../components/widgets/debate-evidence/says';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const NAMES = { words: 'Debates in words', digits: 'Debates about digits', lost: 'The fault nobody finds' } as const;

const subject: SubjectOf<typeof model> = {
  id: 'debate-evidence',
  model,
  texts: (state) => [
    sentence(state),
    limits(state),
    ...(state.topic === 'words' && state.hidden === 'yes'
      ? KHAN.flatMap(({ name, model: m, person }) => [name, `${m} %`, `${person} %`])
      : []),
    ...(state.topic === 'words' && state.hidden === 'no'
      ? KENTON.flatMap(({ against, verdict }) => [against, verdict])
      : []),
    ...(state.topic === 'lost' ? MILESTONES.flatMap(({ year, text }) => [year, text]) : []),
  ],
  fields: ({ topic, hidden, pixels }) => ({
    Evidence: topic,
    ...(topic === 'words' ? { 'What the judge may read': hidden } : {}),
    ...(topic === 'digits' ? { 'Pixels shown': pixels } : {}),
  }),
  says: (state) => [sentence(state)],
  act: 'bench',
  acts: {
    look: {
      texts: (state) => [lookSays(state), ...KHAN.flatMap((k) => [k.name, String(k[state.judge])])],
      fields: ({ judge }) => ({ 'Who judges': judge }),
      says: (state) => [lookSays(state)],
    },
    open: {
      texts: () => [OPEN_SAYS, ...KENTON.flatMap(({ against, verdict }) => [against, verdict])],
      says: () => [OPEN_SAYS],
    },
    digit: {
      texts: (state) => [digitSays(state)],
      fields: ({ pixels }) => ({ 'Pixels shown': pixels }),
      says: (state) => [digitSays(state)],
    },
    fault: { texts: () => [FAULT_SAYS], says: () => [FAULT_SAYS] },
  },
  link: [
    { type: 'topic', topic: 'digits' },
    { type: 'pixels', pixels: '4' },
  ],
};

testAlike(subject);

test('by hand: every kind of evidence, and a link that keeps it @desk', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await play.press(play.radio('And otherwise?'), { type: 'hidden', hidden: 'no' });
  // Only the order of these results is known: no share is printed, and none drawn.
  expect(await play.here.innerText()).not.toContain('%');
  await play.keeps();
  for (const topic of TOPICS) await play.press(play.radio(NAMES[topic]), { type: 'topic', topic });
  await play.press(play.radio('Debates about digits'), { type: 'topic', topic: 'digits' });
  const six = await play.here.locator('svg:visible').first().innerHTML();
  await play.press(play.radio('Four pixels'), { type: 'pixels', pixels: '4' });
  expect(await play.here.locator('svg:visible').first().innerHTML()).not.toBe(six);
  await play.keeps();
  for (const link of await play.here.getByRole('link').all())
    await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
});

test('by hand, act by act: who judges, then how many pixels; on the bench both stand', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.press(play.radio('A model'), { type: 'judge', judge: 'model' });
  await play.turn('digit');
  await play.press(play.radio('Four pixels'), { type: 'pixels', pixels: '4' });
  await play.keeps();
  await play.turn('bench');
  await play.press(play.radio(NAMES.digits), { type: 'topic', topic: 'digits' });
  await play.keeps();
});

testByKeyboard('with the keyboard alone and without motion', subject, async (play, page) => {
  await play.tabTo(play.radio(NAMES.words));
  await play.tabTo(play.radio('Text hidden from the judge'));
  await play.key('ArrowRight', { type: 'hidden', hidden: 'no' });
  await page.keyboard.press('Shift+Tab');
  await play.key('ArrowRight', { type: 'topic', topic: 'digits' });
  await play.tabTo(play.radio('Six pixels'));
  await play.key('ArrowRight', { type: 'pixels', pixels: '4' });
  await page.keyboard.press('Shift+Tab');
  await play.key('ArrowRight', { type: 'topic', topic: 'lost' });
  await expect(play.radio(NAMES.lost)).toBeFocused();
  await play.follows();
});
