/** The timeline: published works against conditions that should hold at once. */
import { CONDITIONS, dateText } from '../../components/widgets/timeline/milestones';
import { matching, model, sentence } from '../../components/widgets/timeline/model';
import { lookSays, worksSays } from '../../components/widgets/timeline/says';
import { plain } from './play';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const STAND_INS = 'stand-ins count';

const subject: SubjectOf<typeof model> = {
  id: 'timeline',
  model,
  texts: (state, { milestones }) => [
    sentence(state, milestones),
    ...milestones.flatMap(({ when, title }) => [dateText(when), title]),
  ],
  fields: (state) => ({
    ...Object.fromEntries(CONDITIONS.map(({ id, short }) => [short, state.chosen.includes(id)])),
    [STAND_INS]: state.standIns,
  }),
  says: (state, { milestones }) => [sentence(state, milestones)],
  act: 'bench',
  acts: {
    look: {
      texts: (state, { milestones }) => [lookSays(state, milestones), ...CONDITIONS.map(({ short }) => short)],
      fields: (state) => Object.fromEntries(CONDITIONS.map(({ id, short }) => [short, state.chosen.includes(id)])),
      says: (state, { milestones }) => [lookSays(state, milestones)],
    },
    works: {
      texts: (state, { milestones }) => [
        worksSays(state, milestones),
        ...matching(state, milestones).map(({ title }) => title),
      ],
      fields: (state) => ({ [STAND_INS]: state.standIns }),
      says: (state, { milestones }) => [worksSays(state, milestones)],
    },
  },
  link: [
    { type: 'toggle', condition: 'judged' },
    { type: 'toggle', condition: 'beyond' },
    { type: 'stand-ins', count: false },
  ],
};

testAlike(subject);

test('by hand: condition upon condition until none is left, a work unfolded, and a link that keeps it @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  const tick = (name: string) => play.here.getByRole('checkbox', { name, exact: true });
  const found = play.here.locator('li.bg-lit');
  await expect(found).toHaveCount(0);
  for (const { id, short } of CONDITIONS) {
    await play.press(tick(short), { type: 'toggle', condition: id });
    const left = matching(play.state, play.props.milestones).map(({ title }) => title);
    await expect(found.locator('summary')).toHaveText(left);
  }
  await play.press(tick(STAND_INS), { type: 'stand-ins', count: false });
  expect(matching(play.state, play.props.milestones)).toEqual([]);
  await play.keeps();
  await play.startOver(play.button('Clear'));
  await play.pressInVain(play.button('Clear'));

  const [work] = play.props.milestones;
  const row = play.here
    .locator('details')
    .filter({ hasText: work?.title ?? '' })
    .first();
  await expect(row).not.toHaveAttribute('open');
  await play.press(row.locator('summary'));
  for (const text of [work?.what, work?.not]) expect(plain(await row.innerText())).toContain(plain(text ?? ''));
});

test('by hand, act by act: three conditions at once, the one work that is left, and then none', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  for (const condition of ['judged', 'levels', 'beyond'] as const) {
    const name = CONDITIONS.find(({ id }) => id === condition)?.short ?? '';
    await play.press(play.here.getByRole('checkbox', { name, exact: true }), { type: 'toggle', condition });
  }
  const left = matching(play.state, play.props.milestones);
  // One band of light through every row.
  await expect(play.here.locator('svg rect.fill-lamp-fill')).toHaveCount(left.length * CONDITIONS.length);
  await play.turn('works');
  await expect(play.here.locator('summary')).toHaveText(left.map(({ title }) => title));
  await play.press(play.here.getByRole('checkbox', { name: STAND_INS }), { type: 'stand-ins', count: false });
  await expect(play.here.locator('summary')).toHaveCount(0);
  await play.keeps();
  await play.startOver(play.button('Clear'));
});

testByKeyboard('with the keyboard alone and without motion', subject, async (play, page) => {
  for (const { id, short } of CONDITIONS.slice(0, 3)) {
    await play.tabTo(play.here.getByRole('checkbox', { name: short, exact: true }));
    await play.key('Space', { type: 'toggle', condition: id });
  }
  await play.key('Space', { type: 'toggle', condition: CONDITIONS[2]?.id ?? 'trained' });
  await play.tabTo(play.here.getByRole('checkbox', { name: STAND_INS }));
  await play.key('Space', { type: 'stand-ins', count: false });
  await play.tabTo(play.button('Clear'));
  await play.tabTo(play.here.locator('summary').first());
  await page.keyboard.press('Enter');
  await expect(play.here.locator('details[open]')).toHaveCount(1);
  await play.follows();
});
