import { takenBackText, wholeText } from '../../components/widgets/recursion/grant-words';
import { derive, model } from '../../components/widgets/recursion/model';
import { REGULAR } from '../../components/widgets/recursion/params';
import { SCENARIOS } from '../../components/widgets/recursion/scenarios';
import { SWEEP_TITLE } from '../../components/widgets/recursion/sweep-words';
import { expectFollowed, island, press, slide, visitBench } from './play';
import { bench, expectShown, ID, menu, PAGE, props, radio, set, slider, step } from './recursion';
import { expect, test } from './test';

test('what is granted is taken back: by hand, by a scenario, and by its link; the unflattering sweep stands below @desk', async ({
  page,
  isMobile,
}) => {
  await visitBench(page, PAGE, ID);
  let state = bench();
  const panel = island(page, ID).locator('details[data-part=grants]');
  await press(panel.locator('summary'), isMobile);
  await menu(page, 'Task').selectOption(REGULAR);
  state = step(state, { type: 'task', id: REGULAR });
  for (const [name, share] of [
    ['hidden', 0.2],
    ['falseAlarm', 0.5],
    ['growth', 0.5],
    ['badFloor', 0.25],
    ['badC', 0.3],
  ] as const) {
    state = set(state, name, await slide(slider(page, name), share, isMobile));
    await expectShown(page, state);
    await expect(panel).toContainText(takenBackText(state.settings, derive(state, props).task).replace(/\u00a0/g, ' '));
  }
  await press(radio(page, 'spoils the whole'), isMobile);
  state = step(state, { type: 'choose', name: 'whole', value: 'spoils' });
  await expectShown(page, state);
  const { task, settings, shown } = derive(state, props);
  await expect(panel).toContainText(wholeText(task, settings, shown).replace(/\u00a0/g, ' '));
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  await expect(panel).toHaveAttribute('open', '');
  for (const { id } of SCENARIOS.filter(({ group }) => group === 'Taken back')) {
    await menu(page, 'Try').selectOption(id);
    state = step(state, { type: 'scenario', id });
    await expectShown(page, state);
  }
  const sweep = island(page, ID).getByRole('region', { name: SWEEP_TITLE });
  await press(sweep.locator('summary'), isMobile);
  await expect(sweep.getByRole('row')).toHaveCount(14);
  await expect(sweep).toContainText('false alarms hit both sides');
});
