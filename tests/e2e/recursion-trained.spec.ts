import { derive, model } from '../../components/widgets/recursion/model';
import type { Run } from '../../components/widgets/recursion/run';
import { expectFollowed, island, press, visitBench } from './play';
import { bench, button, expectShown, ID, PAGE, props, radio, set, step, trained } from './recursion';
import { expect, test } from './test';
import { endings, holdWorkers, outputs, watchWorkers } from './workers';

test('trained for real: the worker’s run is the model’s, can be cut short, and a link asks for it again @desk', async ({
  page,
  isMobile,
}) => {
  await watchWorkers(page);
  await visitBench(page, PAGE, ID);
  let state = bench();
  const training = island(page, ID).getByText(/^Training: \d+\s% …$/);
  const release = await holdWorkers(page, ID);
  const asked = page.waitForRequest(/worker-recursion-/);
  await press(radio(page, 'Train it for real'), isMobile);
  state = step(state, { type: 'choose', name: 'real', value: 'trained' });
  await expect(training).toBeVisible();
  // Until it is done the picture stands by the expectation.
  await expectShown(page, state);
  await asked;
  expect(await endings(page)).toBe(0);
  await press(radio(page, 'What theory expects'), isMobile);
  await expect.poll(() => endings(page)).toBe(1);
  release();
  await expect(training).toHaveCount(0);
  state = step(state, { type: 'choose', name: 'real', value: 'expected' });
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);

  await press(radio(page, 'Train it for real'), isMobile);
  state = trained(step(state, { type: 'choose', name: 'real', value: 'trained' }));
  await expectShown(page, state);
  await expect(training).toHaveCount(0);
  const only = await outputs<Run>(page);
  expect(only).toHaveLength(1);
  expect(only[0]?.rlhf).toBeCloseTo(derive(state, props).run?.rlhf ?? Number.NaN, 9);

  await press(button(page, /^Another run/), isMobile);
  state = trained(set(state, 'seed', state.settings.seed + 1));
  await expectShown(page, state);
  await expectFollowed(page, ID, model, state, props);
  await page.reload();
  await expectShown(page, state);
  expect(await outputs<Run>(page)).toHaveLength(1);
});
