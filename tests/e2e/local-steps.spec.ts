/** Local steps: breaking the whole without an invalid step, and looking for the error in accounts that hide it. */
import { CLAIM, GAP, HIDDEN } from '../../components/widgets/local-steps/account';
import { derive, model } from '../../components/widgets/local-steps/model';
import { facts } from '../../components/widgets/local-steps/proof';
import { findSays, leafSays, says, seenIn } from '../../components/widgets/local-steps/says';
import { factSentences, inside } from '../../components/widgets/local-steps/words';
import { Player, type SubjectOf, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

const LOOKS = 'Looks you can afford';

const subject: SubjectOf<typeof model> = {
  id: 'local-steps',
  model,
  texts: (state) => {
    const { sentence, claims, steps, gap } = derive(state);
    return [
      sentence,
      ...claims.flatMap(({ label, says, text }) => [label, says, text?.replace(/^‘|’$/g, '')]),
      ...steps.map(({ label }) => label),
      gap ? gap.says : 'What no question asks is not on this tree.',
      state.side === 'find' && `Account ${state.account + 1} of ${HIDDEN.length}`,
      ...factSentences(facts()).flatMap(({ title, text, cases }) => [title, text, cases]),
    ];
  },
  fields: (state) => ({
    'Which side you are on': state.side,
    ...(state.side === 'find' && state.said === 'none' ? { [LOOKS]: state.budget } : {}),
  }),
  says: (state) => [says(state)],
  act: 'bench',
  acts: {
    leaf: {
      texts: (state) => {
        const wrong = derive(seenIn(state, 'leaf')).claims.find(({ right }) => right === false);
        return [leafSays(state), wrong?.says];
      },
      says: (state) => [says(state)],
    },
    find: {
      texts: (state) => [findSays(state), `Account ${state.account + 1} of ${HIDDEN.length}`],
      says: (state) => [says(state)],
    },
  },
  link: [
    { type: 'side', side: 'find' },
    { type: 'look', id: 'sum' },
    { type: 'look', id: 'p-14' },
  ],
};

/** Before a look or a verdict neither the picture nor what a screen reader gets tells the wrong claim from the others. */
async function expectHidden(play: Player<{ id: string }, ReturnType<typeof model.init>, never>) {
  const html = await play.here.innerHTML();
  const { claims, open } = derive(seenIn(play.state, play.state.act));
  expect(open).toBe(false);
  const secrets = CLAIM.flatMap(({ says, instead, text }, k) => (claims[k]?.says ? [] : [says, instead, text]));
  expect([...secrets, GAP.says, GAP.instead, GAP.text].filter((secret) => html.includes(secret))).toEqual([]);
  // Of what was looked behind it does tell, in both of its layouts.
  const layouts = play.state.act === 'bench' ? 2 : 1;
  await expect(play.here.getByText(/^in truth/)).toHaveCount(layouts * claims.filter(({ looked }) => looked).length);
}

testAlike(subject);

test('by hand: breaking it, one misjudged claim, a bent step, the gap, and a link that keeps it all @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  const change = (name: string | RegExp) => play.button(name).and(page.locator(':visible'));
  await play.press(change('The sum: in truth right. Change'), { type: 'truth', claim: 4 });
  expect(derive(play.state)).toMatchObject({ failed: true, invalid: 0 });
  await play.press(change('The sum: accepted. Change'), { type: 'verdict', claim: 4 });
  await play.press(change(/^valid\s?: Passage 13\. Change/), { type: 'bend', step: 0 });
  await expect(change(/invalid\s?: Passage 13\. Change/)).toHaveAttribute('aria-pressed', 'true');
  await play.press(change('How Amos takes it: in truth right. Change'), { type: 'gap' });
  await play.keeps();
  await play.press(play.button('All in order again'), { type: 'clear' });
  await play.startOver(play.button('Start over'));
});

test('by hand: every hidden account, looked behind and judged; nothing shows before @desk', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject);
  await play.open();
  await play.press(play.radio('Find the error'), { type: 'side', side: 'find' });
  const eye = (label: string, verb = 'Hold against the text') =>
    play.button(`${verb}: ${inside(label)}`).and(page.locator(':visible'));
  for (const [k, { claim, gap }] of HIDDEN.entries()) {
    await expectHidden(play as never);
    await play.press(eye('Passage 14', 'Re-check the step'), { type: 'look', id: 'p-14' });
    await play.press(eye(CLAIM[3]?.label ?? ''), { type: 'look', id: 'post' });
    await expectHidden(play as never);
    if (k === 0) {
      // The looks run out, and one that was taken is not handed back.
      await play.slide(play.slider(LOOKS), 0.01, (value) => ({ type: 'budget', value }));
      expect(play.state.budget).toBe(2);
      await play.pressInVain(eye('The sum'));
      await play.keeps();
    }
    const said = claim === null && !gap ? 'right' : 'wrong';
    await play.press(play.button(`The whole is ${said}`), { type: 'say', said });
    await play.press(play.button(/^Next account/), { type: 'next' });
  }
  expect(play.state.account).toBe(0);
  await play.follows();
});

test('by hand, act by act: one false claim; the search, in which nothing shows before; the bench has both', async ({
  page,
  isMobile,
}) => {
  const play = new Player(page, isMobile, subject, { act: null });
  await play.open();
  await play.press(play.button('The sum: in truth right. Change'), { type: 'truth', claim: 4 });
  await play.keeps();
  await play.turn('find');
  await expectHidden(play as never);
  await play.press(play.button('Hold against the text: the sum'), { type: 'look', id: 'sum' });
  await play.press(play.button('Re-check the step: passage 14'), { type: 'look', id: 'p-14' });
  await expectHidden(play as never);
  await play.keeps();
  await play.press(play.button('The whole is wrong'), { type: 'say', said: 'wrong' });
  await play.press(play.button(/^Next account/), { type: 'next' });
  await play.turn('bench');
  await play.keeps();
});

testByKeyboard(
  'with the keyboard alone and without motion: the focus goes to what a look has brought',
  subject,
  async (play, page) => {
    await play.tabTo(play.radio('Break it'));
    await play.key('ArrowRight', { type: 'side', side: 'find' });
    await play.tabTo(play.slider(LOOKS));
    await play.key('ArrowRight', { type: 'budget', value: 5 });
    const eye = play.button('Hold against the text: where the correction went').and(page.locator(':visible'));
    await play.tabTo(eye);
    await play.key('Enter', { type: 'look', id: 'post' });
    expect(derive(play.state).sentence).toContain('where the correction went');
    await expect(play.here.locator(':focus')).toContainText('in truth wrong');
    await play.focusBefore();
    await play.tabTo(play.button('The whole is wrong'));
    await play.key('Enter', { type: 'say', said: 'wrong' });
    await expect(play.here.locator(':focus')).toHaveText(derive(play.state).sentence);
    await play.tabTo(play.button(/^Next account/));
    await play.key('Space', { type: 'next' });
    await play.follows();
  },
);
