/** The tests of a figure that lays out sheets with one question each and keeps its own answer until the reader has given one. */
import type { ActAction, InActs } from '../../components/figure/acts';
import type { Sheets, SheetsAction } from '../../components/figure/sheets';
import { Player, type Subject, testAlike, testByKeyboard } from './played';
import { expect, test } from './test';

type Acted<A extends string, Act extends string> = InActs<Sheets<A>, Act>;
type Action<A extends string, Act extends string> = SheetsAction<A> | ActAction<Act>;

interface Pile<P, A extends string, Act extends string> extends Subject<P, Acted<A, Act>, Action<A, Act>> {
  sheets: (props: P) => readonly { id: string; title: string }[];
  /** the answers in the order of their keys, each with the start of its button's name */
  answers: readonly (readonly [A, string])[];
  next: string;
  /** in which part of the figure a sheet that lies elsewhere can be opened */
  tray: string;
  /** the acts of one sheet, and of all of them */
  one: Act;
  all: Act;
}

/** Registers them. */
export function testSheets<P, A extends string, Act extends string>(pile: Pile<P, A, Act>): void {
  const { answers, next } = pile;
  const sheetsOf = (play: Player<P, Acted<A, Act>, Action<A, Act>>) => pile.sheets(play.props);
  const choice = (play: Player<P, Acted<A, Act>, Action<A, Act>>, k: number) =>
    play.button(new RegExp(`^${answers[k]?.[1]}`));
  const answer = (k: number): Action<A, Act> => ({ type: 'answer', answer: (answers[k] ?? answers[0])?.[0] as A });
  testAlike(pile);

  test('by hand: every sheet answered, none twice, nothing told before, and a link that keeps it all @desk', async ({
    page,
    isMobile,
  }) => {
    const play = new Player(page, isMobile, pile);
    await play.open();
    const sheets = sheetsOf(play);
    await play.press(play.button(/^Leave it for later/), { type: 'next' });
    for (const k of sheets.keys()) {
      await play.press(choice(play, k % 4), answer(k % 4));
      await expect(choice(play, k % 4)).toHaveAttribute('aria-pressed', 'true');
      if (k === 0) await play.pressInVain(choice(play, 3));
      if (k === 1) await play.keeps();
      if (k < sheets.length - 1) await play.press(play.button(new RegExp(`^${next}`)), { type: 'next' });
    }
    // The one that was left for later came last; there is none after it, and any opens again.
    expect(play.state.current).toBe(sheets[0]?.id);
    await expect(play.button(new RegExp(`^${next}`))).toHaveCount(0);
    const { id, title } = sheets[4] ?? { id: '', title: '' };
    await play.press(play.here.locator(pile.tray).getByRole('button', { name: title }).first(), { type: 'open', id });
    await play.keeps();
    for (const link of await play.here.getByRole('link').all())
      await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
    await play.startOver(play.button('Start over'));
    await expect(play.button('Start over')).toBeHidden();
  });

  test('act by act: a sheet answered, another opened from among all, and the bench with both', async ({
    page,
    isMobile,
  }) => {
    const play = new Player(page, isMobile, pile, { act: null });
    await play.open();
    expect(play.state.act).toBe(pile.one);
    await play.press(choice(play, 1), answer(1));
    await play.press(play.button(new RegExp(`^${next}`)), { type: 'next' });
    await play.turn(pile.all);
    await play.keeps();
    const { id, title } = sheetsOf(play)[0] ?? { id: '', title: '' };
    await play.press(
      play.here.locator(pile.tray).getByRole('button', { name: title }).first(),
      { type: 'open', id },
      { type: 'act', act: pile.one },
    );
    await expect(play.here.locator(':focus')).toHaveText(title);
    await play.keeps();
    await play.turn('bench');
    await play.keeps();
  });

  testByKeyboard(
    'with the keyboard alone and without motion: keys answer within the figure and nowhere else',
    pile,
    async (play, page) => {
      await play.key('2');
      await play.tabTo(choice(play, 1));
      await play.key('Space', answer(1));
      await expect(choice(play, 1)).toBeFocused();
      // An answer stands.
      await play.key('3');
      await play.tabTo(play.button(new RegExp(`^${next}`)));
      await play.key('Enter', { type: 'next' });
      await expect(play.here.locator(':focus')).toHaveText(sheetsOf(play)[1]?.title ?? '');
      await play.key('Control+4');
      await play.key('4', answer(3));
      await play.tabTo(play.button('Start over'));
      await page.keyboard.press('Enter');
      await play.restarted();
      await expect(play.here.locator(':focus')).toHaveText(sheetsOf(play)[0]?.title ?? '');
      await play.follows();
    },
  );
}
