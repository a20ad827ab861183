/** Overoptimisation: a cloud of answers, ten pages, one measured curve; then one slider and five panels on one axis. */
import { LAST_NOTCH } from '../../components/widgets/overoptimization/cloud';
import { curveOf, SIZES, sizeRow } from '../../components/widgets/overoptimization/curves';
import {
  type OveroptimizationAction as Action,
  cloudSentence,
  derive,
  model,
  sentence,
  wayWords,
} from '../../components/widgets/overoptimization/model';
import { measuredSays, pagesSays, pagesText } from '../../components/widgets/overoptimization/says';
import { DRAWS, FARTHEST } from '../../components/widgets/overoptimization/steps';
import { signed, sizeWords, WORDS, whole } from '../../components/widgets/overoptimization/words';
import { island } from './play';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const ID = 'overoptimization';
const LAST = DRAWS.length - 1;
const HARDER = 'Optimise harder: keep the best of';
const draws = (value: number): Action => ({ type: 'draws', draws: value });
const answers = (notch: number) => `${whole(DRAWS[notch] ?? 1)} ${notch === 0 ? 'answer' : 'answers'}`;

const subject: SubjectOf<typeof model> = {
  id: ID,
  model,
  texts: (state) => [
    sentence(state),
    cloudSentence(state),
    answers(state.draws),
    ...derive(state).panels.flatMap((p) => {
      const inUnit = (value: number) => (p.panel === 'toy' ? signed(100 * value, 1) : signed(value));
      const { glyph, text } = wayWords(p);
      return [
        WORDS[p.panel].title,
        inUnit(p.truth),
        p.proxy === null ? 'shape only' : inUnit(p.proxy),
        `${glyph} ${text}`,
      ];
    }),
  ],
  fields: (state) => ({
    [HARDER]: state.draws,
    'Parameters of the stand-in': state.size,
    'Errors of the judge': state.shape,
  }),
  says: (state) => [sentence(state)],
  act: 'bench',
  acts: {
    cloud: {
      texts: (state) => [cloudSentence(state), answers(Math.min(state.draws, LAST_NOTCH)), 'kept'],
      fields: (state) => ({
        'Keep the best of': Math.min(state.draws, LAST_NOTCH),
        'Errors of the judge': state.shape,
      }),
      says: (state) => [cloudSentence(state)],
    },
    pages: {
      texts: (state) => [pagesSays(state), answers(state.draws), pagesText(derive(state).pages.done)],
      fields: (state) => ({ 'As far as the best of': state.draws }),
      says: (state) => [pagesSays(state)],
    },
    measured: {
      texts: (state) => [measuredSays(state), answers(state.draws), `${sizeWords(state.size)} parameters`],
      fields: (state) => ({ 'Keep the best of': state.draws, 'Small judge’s size': SIZES.indexOf(state.size) }),
      says: (state) => [measuredSays(state)],
    },
  },
  link: [draws(LAST - 2), { type: 'size', size: '85m' }, { type: 'shape', shape: 'wild' }],
};

testAlike(subject);

test('by hand on the bench: from one answer to a million, another stand-in, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  /** In each panel: the cursor, and the truth's mark on its curve. The toy stops where its policy has no further to go. */
  const marks = () =>
    island(page, ID).evaluate((root) =>
      Array.from(root.querySelectorAll('svg:has(> line[stroke-dasharray] ~ circle.fill-truth)'), (e) => [
        e.querySelector(':scope > line[stroke-dasharray]')?.getAttribute('x1'),
        e.querySelector(':scope > circle.fill-truth')?.getAttribute('cx'),
      ]),
    );
  for (const share of [0.45, 0.005, 0.995]) {
    await play.slide(play.slider(HARDER), share, draws);
    const { d, panels } = derive(play.state);
    const pc = (at: number) => `${((100 * at) / FARTHEST).toFixed(2)}%`;
    expect(await marks()).toEqual(
      panels.map(({ panel }) => [pc(d), pc(Math.min(d, curveOf(panel, play.state.size).at(-1)?.d ?? FARTHEST))]),
    );
  }
  expect(play.state.draws).toBe(LAST);
  const largest = SIZES.at(-1) ?? '';
  await play.press(play.radio(sizeRow(largest).proxy), { type: 'size', size: largest });
  await play.press(play.radio('Even errors'), { type: 'shape', shape: 'even' });
  await play.slide(play.slider(HARDER), 0.6, draws);
  const chips = await play.follows();
  expect(new Set(chips)).toEqual(new Set(['draws', 'kl', 'proxySize', 'goldPeakKl', 'goldPeak', 'toy']));
  await play.keeps();
});

test('by hand, act by act: the cloud, its errors, ten pages, a larger judge; what was set goes along', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.press(play.radio('Wild errors'), { type: 'shape', shape: 'wild' });
  await play.slide(play.slider('Keep the best of'), 0.5, draws);
  await play.keeps();
  await play.turn('pages');
  await play.slide(play.slider('As far as the best of'), 0.9, draws);
  await play.turn('measured');
  await play.slide(play.slider('Small judge’s size'), 0.5, (at) => ({ type: 'size', size: SIZES[at] ?? '' }));
  await play.keeps();
  await play.turn('cloud');
  await play.keeps();
});

testByKeyboard(
  'with the keyboard alone and without motion; a number in the text turns the slider',
  subject,
  async (play, page) => {
    await play.tabTo(play.slider(HARDER));
    await play.key('End', draws(LAST));
    await play.key('Home', draws(0));
    await play.key('ArrowUp', draws(1));
    await play.tabTo(play.button('Start over'));
    await page.keyboard.press('Enter');
    await play.restarted();
    await play.tabTo(play.radio(sizeRow(play.state.size).proxy));
    await play.key('ArrowRight', { type: 'size', size: SIZES[1] ?? '' });
    await play.tabTo(play.radio('A rare trick'));
    await play.key('ArrowLeft', { type: 'shape', shape: 'wild' });
    await play.spin('draws', 'ArrowUp', draws(play.state.draws + 1));
  },
);
