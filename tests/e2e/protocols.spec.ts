/** Protocols: one task under four, step by step, told apart, with one question followed through all. */
import { LEDGER, NAMES, PROTOCOLS } from '../../components/widgets/protocols/ledger-data';
import { derive, model } from '../../components/widgets/protocols/model';
import { lookSays, roundSays } from '../../components/widgets/protocols/says';
import { asked, STEPS } from '../../components/widgets/protocols/scene';
import { jobOf, sentences } from '../../components/widgets/protocols/story';
import { shownOf } from '../../components/widgets/protocols/tree';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const [FROM, FOLLOW] = ['What moves, coming from', 'Follow one question'] as const;

const subject: SubjectOf<typeof model> = {
  id: 'protocols',
  model,
  texts: (state, props) => {
    const { sentence, difference, followed, shown } = derive(state, props);
    const { protocol, other } = state;
    return [
      sentence,
      difference,
      followed && jobOf(protocol, followed, shown),
      ...PROTOCOLS.map((p) => `${asked(p, shown)} of ${shown.questions.length} in use`),
      ...LEDGER.flatMap(({ name, cells }) => [
        name,
        `${cells[protocol] === cells[other] ? '' : 'Moved: '}${cells[protocol]}`,
        cells[other],
      ]),
    ];
  },
  fields: ({ protocol, other, step, question, pictures }) => ({
    Protocol: protocol,
    'Step of one training round': step,
    [FROM]: other,
    [FOLLOW]: question,
    'side by side': pictures === 'two',
  }),
  says: (state, props) => [NAMES[state.protocol].short, derive(state, props).sentence, derive(state, props).difference],
  act: 'bench',
  acts: {
    look: {
      texts: ({ protocol }) => [lookSays(protocol)],
      fields: ({ protocol }) => ({ Protocol: protocol }),
      says: ({ protocol }) => [lookSays(protocol)],
    },
    round: {
      texts: ({ protocol, step }, props) => [roundSays(protocol, step, shownOf(props.trees))],
      fields: ({ protocol, step }) => ({ Protocol: protocol, 'Step of one training round': step }),
      says: ({ protocol, step }, props) => [roundSays(protocol, step, shownOf(props.trees))],
    },
  },
  link: [
    { type: 'protocol', protocol: 'debate' },
    { type: 'step', step: 2 },
    { type: 'pictures', pictures: 'two' },
  ],
};
const SHORT = (p: (typeof PROTOCOLS)[number]) => new RegExp(`^${NAMES[p].short}`);

testAlike(subject);

test('by hand: every protocol, a round of one, told apart, a question followed, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  for (const protocol of PROTOCOLS) {
    await play.press(play.radio(SHORT(protocol)), { type: 'protocol', protocol });
    const { shown, sentence } = derive(play.state, play.props);
    const drawing = play.here.getByRole('img', { name: `${NAMES[protocol].long}. ${sentence}`, exact: true });
    await expect(drawing).toHaveCount(1);
    // The same questions stand in each drawing, used or not.
    await expect(drawing.locator('g.cursor-pointer')).toHaveCount(shown.questions.length);
  }
  const walk = play.button(/^(Walk through a round|Next|All of it)/);
  for (const step of [1, 2, 3, 4, 0]) await play.press(walk, { type: 'step', step });
  await play.press(play.radio(`3 ${STEPS[3]}`), { type: 'step', step: 3 });
  await play.choose(play.menu(FROM), 'ida', { type: 'other', protocol: 'ida' });

  // A press on a question in the drawing follows it; so does the menu.
  const { questions } = derive(play.state, play.props).shown;
  const first = play.here.locator('g.cursor-pointer:visible').nth(1);
  await play.press(first, { type: 'question', id: questions[1]?.id ?? '' });
  await play.choose(play.menu(FOLLOW), questions[5]?.id ?? '', { type: 'question', id: questions[5]?.id ?? '' });
  const both = play.here.getByRole('checkbox', { name: 'side by side' });
  if (isMobile) await expect(both).toBeHidden();
  else {
    await play.press(both, { type: 'pictures', pictures: 'two' });
    await expect(play.here.getByRole('img')).toHaveCount(2);
    const other = sentences(play.state.other, derive(play.state, play.props).shown)[3] ?? '';
    await expect(play.here.getByText(other).first()).toBeVisible();
  }
  await play.keeps();
  await play.startOver(play.button('Start over'));
});

test('by hand, act by act: four buttons, a round of the one chosen; it goes along', async ({ page, isMobile }) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  for (const protocol of [...PROTOCOLS].reverse())
    await play.press(play.radio(NAMES[protocol].short), { type: 'protocol', protocol });
  await play.press(play.radio(NAMES.debate.short), { type: 'protocol', protocol: 'debate' });
  await expect(play.here.locator('[data-room="argued"]')).toHaveCount(3);
  await play.turn('round');
  for (const step of [1, 2, 3, 4]) await play.press(play.radio(`${step} ${STEPS[step]}`), { type: 'step', step });
  await play.press(play.radio(NAMES.ida.short), { type: 'protocol', protocol: 'ida' });
  await play.turn('bench');
  await play.keeps();
  await play.turn('look');
  await play.keeps();
});

testByKeyboard('with the keyboard alone and without motion', subject, async (play) => {
  await play.tabTo(play.radio(SHORT('rrm')));
  await play.key('ArrowRight', { type: 'protocol', protocol: 'ida' });
  await play.tabTo(play.radio('All of it'));
  await play.key('ArrowRight', { type: 'step', step: 1 });
  await play.tabTo(play.button(/^Next/));
  await play.key('Enter', { type: 'step', step: 2 });
  await play.key('Space', { type: 'step', step: 3 });
  await play.tabTo(play.menu(FROM));
  await play.key('ArrowDown', { type: 'other', protocol: 'debate' });
  await play.tabTo(play.here.getByRole('checkbox'));
  await play.key('Space', { type: 'pictures', pictures: 'two' });
  await play.tabTo(play.menu(FOLLOW));
  const { questions } = derive(play.state, play.props).shown;
  await play.key('Home', { type: 'question', id: questions[0]?.id ?? '' });
  await play.tabTo(play.button('Start over'));
  await play.follows();
});

test('with motion the round is drawn on its way, and ends where it stands at once without @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  const drawing = () =>
    play.here
      .locator('svg[role=img]:visible')
      .first()
      .evaluate((svg) =>
        Array.from(svg.querySelectorAll('*'), (e) => {
          const said = Array.from(e.attributes, ({ name, value }) => `${name}=${value}`).sort();
          const { opacity, transform, translate } = getComputedStyle(e);
          return [
            e.tagName,
            ...said.filter((s) => !/^(style|transform|opacity)=/.test(s)),
            opacity,
            transform,
            translate,
          ].join(' ');
        }),
      );
  const settled = async () => {
    const seen: string[][] = [];
    const rests = async () => seen.push(await drawing()) > 1 && seen.at(-1)?.join() === seen.at(-2)?.join();
    await expect.poll(rests, { intervals: [400] }).toBe(true);
    return seen.at(-1);
  };
  const step = (at: number) => play.press(play.radio(new RegExp(`^${at} `)), { type: 'step', step: at });
  await step(2);
  const end = await settled();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await step(1);
  expect(await drawing()).not.toEqual(end);
  await step(2);
  expect(await drawing()).toEqual(end);
});
