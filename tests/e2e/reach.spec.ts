/** How far: the walk from level to level, the map of the plane, and the settings that hold or collapse. */
import { takenBackText } from '../../components/widgets/reach/grant-words';
import { model } from '../../components/widgets/reach/model';
import { lineText, tenth } from '../../components/widgets/reach/numbers';
import { NUMBERS, type NumberName } from '../../components/widgets/reach/params';
import { curveSays, heightsSays, stepsSays } from '../../components/widgets/reach/says';
import { SCENARIOS, scenarioOf } from '../../components/widgets/reach/scenarios';
import { derive, heldText, levelSentence, verdict } from '../../components/widgets/reach/words';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const subject: SubjectOf<typeof model> = {
  id: 'reach',
  model,
  texts: (state) => {
    const d = derive(state);
    return [
      levelSentence(state, d.orbit, state.level),
      verdict(d),
      ...[tenth(d.now), heldText(d.held), lineText(d.hold), lineText(d.heal), d.passed.toFixed(2)],
      scenarioOf(state)?.note,
    ];
  },
  fields: (state) => ({
    Try: scenarioOf(state)?.id ?? '',
    'Part of the map that is drawn': state.zoom,
    'The walk starts': state.start,
    ...Object.fromEntries(Object.entries(NUMBERS).map(([name, { label }]) => [label, state[name as NumberName]])),
  }),
  says: (state) => [levelSentence(state, derive(state).orbit, state.level), verdict(derive(state))],
  act: 'bench',
  acts: {
    steps: {
      texts: (state) => [stepsSays(state)],
      fields: ({ from }) => ({ [NUMBERS.from.label]: from }),
      says: (state) => [stepsSays(state)],
    },
    curve: {
      texts: (state) => [curveSays(state), `${Math.round(100 * state.c)} times in 100`],
      fields: ({ from, c }) => ({ [NUMBERS.from.label]: from, 'A look reaches a piece': c }),
      says: (state) => [curveSays(state)],
    },
    heights: {
      texts: (state) => [heightsSays(derive(state))],
      fields: ({ c, start }) => ({ 'A look reaches a piece': c, 'The walk starts': start }),
      says: (state) => [heightsSays(derive(state))],
    },
  },
  link: [
    { type: 'scenario', id: 'fading' },
    { type: 'set', name: 'level', value: 7 },
  ],
};
const set = (name: NumberName) => (value: number) => ({ type: 'set', name, value }) as const;

testAlike(subject);

test('by hand, act by act: another start, other looks, a collapse; what was set goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.slide(play.slider(NUMBERS.from.label), 0.4, set('from'));
  await play.keeps();
  await play.turn('curve');
  await play.slide(play.slider(NUMBERS.from.label), 0.97, set('from'));
  await play.slide(play.slider('A look reaches a piece'), 0.55, set('c'));
  await play.keeps();
  await play.turn('heights');
  await play.slide(play.slider('A look reaches a piece'), 0.9, set('c'));
  await play.press(play.radio('after a collapse'), { type: 'start', start: 'collapsed' });
  await play.keeps();
  await play.turn('bench');
  await play.keeps();
});

test('by hand: level by level, a press on the map of the plane, a collapse, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await play.pressInVain(play.button('Step back'));
  await play.press(play.button(/^Go up/), set('level')(1));
  await play.press(play.button(/^Next/), set('level')(2));
  await play.press(play.button('Step back'), set('level')(1));
  await play.slide(play.slider(NUMBERS.level.label), 0.6, set('level'));
  expect(await play.follows()).toEqual(expect.arrayContaining(['c', 'critical']));

  // The plane lies by training, across, and by the share that shows, upward.
  const plane = play.here.locator('svg.cursor-crosshair:visible');
  const box = await plane.boundingBox();
  const position = { x: 0.8 * (box?.width ?? 0), y: 0.75 * (box?.height ?? 0) };
  await (isMobile ? plane.tap({ position }) : plane.click({ position }));
  const [beta, c] = await Promise.all(
    [NUMBERS.beta, NUMBERS.c].map(async ({ label }) => Number(await play.slider(label).inputValue())),
  );
  expect(beta).toBeGreaterThan(NUMBERS.beta.default);
  expect(c).toBeLessThan(NUMBERS.c.default);
  await play.sees({ type: 'place', beta: beta ?? 0, c: c ?? 0 });
  await play.press(play.radio('after a collapse'), { type: 'start', start: 'collapsed' });
  await play.press(play.radio(/^up to 30/), { type: 'zoom', zoom: 'close' });
  await play.keeps();
  for (const { id } of SCENARIOS) await play.choose(play.menu('Try'), id, { type: 'scenario', id });
  await play.slide(play.slider(NUMBERS.q.label), 0.3, set('q'));
  await play.follows();
});

testByKeyboard(
  'with the keyboard alone and without motion; a number in the text turns the share that shows',
  subject,
  async (play) => {
    await play.tabTo(play.button(/^Go up/));
    await play.key('Enter', set('level')(1));
    await play.key('Space', set('level')(2));
    await expect(play.button(/^Next/)).toBeFocused();
    await play.tabTo(play.slider(NUMBERS.level.label));
    await play.key('End', set('level')(NUMBERS.level.max));
    await play.tabTo(play.radio('all of it'));
    await play.key('ArrowRight', { type: 'zoom', zoom: 'close' });
    for (const name of ['c', 'beta', 'gloss'] as const) {
      await play.tabTo(play.slider(NUMBERS[name].label));
      await play.key('ArrowLeft', set(name)(play.state[name] - NUMBERS[name].step));
    }
    await play.tabTo(play.radio('with a person alone'));
    await play.key('ArrowRight', { type: 'start', start: 'collapsed' });
    await play.spin('c', 'ArrowUp', set('c')(play.state.c + NUMBERS.c.step));
    await play.startOver(play.button('Back to the start'));
  },
);

test('what is granted is taken back, and the picture and its words follow; its link brings it back @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  const panel = play.here.locator('details[data-part=grants]');
  await panel.locator('summary').click();
  for (const [name, share] of [
    ['hidden', 0.2],
    ['falseAlarm', 0.25],
    ['badFloor', 0.1],
    ['badC', 0.6],
    ['growth', 0.3],
  ] as const) {
    await play.slide(play.slider(NUMBERS[name].label), share, set(name));
    await expect(panel).toContainText(takenBackText(play.state).replace(/\u00a0/g, ' '));
  }
  await expect(play.here.locator('svg:visible text').filter({ hasText: /^ceiling/ })).toHaveCount(1);
  await play.keeps();
  await expect(panel).toHaveAttribute('open', '');
});
