/** The timeline: published works against conditions that should hold at once. */
import { CONDITIONS, dateText } from '../../components/widgets/timeline/milestones';
import { matching, model, sentence } from '../../components/widgets/timeline/model';
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
  link: [
    { type: 'toggle', condition: 'judged' },
    { type: 'toggle', condition: 'beyond' },
    { type: 'stand-ins', count: false },
  ],
};

testAlike(subject);

test('by hand: condition upon condition until none is left, a work unfolded, and a link that keeps it', async ({
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
  await expect(row.getByText(work?.not ?? '')).toBeHidden();
  await play.press(row.locator('summary'));
  for (const text of [work?.what, work?.not]) expect(plain(await row.innerText())).toContain(plain(text ?? ''));
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
