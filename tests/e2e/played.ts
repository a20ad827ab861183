/** A figure played beside its pure model by any spec, and the tests that every such figure has to pass alike. */
import type { Locator, Page } from '@playwright/test';
import type { FigureModel, FigureState } from '../../components/figure/contract';
import { encodeParams } from '../../components/figure/params';
import { figureProps } from '../../content/figures';
import { colourViolations, violations } from './axe';
import { written } from './pages';
import { actButton, expectFollowed, focusBefore, island, OFTEN, plain, press, slide } from './play';
import { expect, figure, test, wake } from './test';

type Words = readonly (string | null | undefined | false)[];

/** What is to be seen, filled in and heard of a figure as it stands. */
interface Shown<P, S> {
  /** what stands in the figure to be read */
  texts: (state: S, props: P) => Words;
  /** where its fields stand, by label or legend */
  fields?: (state: S, props: P) => Record<string, string | number | boolean>;
  /** what a screen reader is told */
  says?: (state: S, props: P) => Words;
}

/** What a spec knows of its figure; of one in acts, what is on its bench. */
export interface Subject<P, S extends FigureState, A> extends Shown<P, S> {
  id: string;
  model: FigureModel<P, S, A>;
  /** the act in which the figure is played; left out: as it opens */
  act?: string;
  /** what there is in its other acts, by their ids */
  acts?: Readonly<Record<string, Shown<P, S>>>;
  /** what neither the page nor a screen reader may hold yet */
  hidden?: (state: S, props: P) => readonly string[];
  /** steps to a state that is worth a link */
  link: readonly A[];
}

/** The same for the model of a widget. */
export type SubjectOf<M> = M extends FigureModel<infer P, infer S, infer A> ? Subject<P, S, A> : never;

const words = (all: Words) => all.flatMap((text) => (text ? [plain(text)] : []));

/** What stands in a figure at one moment: its text, what its live regions say, and where its fields stand. */
interface Look {
  seen: string;
  heard: string;
  /** sliders and menus by label, radio buttons by legend, tick boxes as true or false */
  fields: Record<string, string>;
}

/** All of it in one question to the page: each costs a way there and back. */
const look = (page: Page, id: string): Promise<Look> =>
  island(page, id).evaluate((root) => {
    const text = (e: Node | null | undefined) => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const entries = Array.from(root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'), (e) => {
      if (e.type === 'radio') {
        const { checked } = e as HTMLInputElement;
        return checked ? [text(e.closest('fieldset')?.querySelector('legend')), e.value] : [];
      }
      const [label] = e.labels ?? [];
      if (e.type === 'checkbox') return [text(label), String((e as HTMLInputElement).checked)];
      return [e.getAttribute('aria-label') ?? text(e.tagName === 'SELECT' ? label?.firstChild : label), e.value];
    });
    return {
      seen: (root as HTMLElement).innerText,
      heard: Array.from(
        root.querySelectorAll<HTMLElement>('[aria-live]'),
        // What is about to be said, once nothing changes any more.
        ({ dataset, textContent }) => dataset.next ?? textContent,
      ).join(' '),
      fields: Object.fromEntries(entries.filter((entry) => entry.length > 0)),
    };
  });

/** What moves in a figure at this moment; neither a change of colour nor an answer that comes late is movement. */
export const movement = (page: Page, id: string): Promise<string[]> =>
  island(page, id).evaluate(async (root) => {
    const running = root
      .getAnimations({ subtree: true })
      .filter((a) => a.playState === 'running')
      .map((a) => (a instanceof CSSTransition ? a.transitionProperty : 'animation'))
      .filter((name) => !/color|fill|stroke$|outline|shadow/.test(name));
    // A line that counts how far a computation has come is a number that is told, and no movement.
    const look = () => {
      const copy = root.cloneNode(true) as Element;
      for (const line of copy.querySelectorAll('[data-progress]')) line.textContent = '';
      return copy.innerHTML;
    };
    // The copy is made only when something was written: most of the time nothing is.
    let written = false;
    const writes = new MutationObserver(() => (written = true));
    writes.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    let seen = look();
    const changed = async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (!written) return false;
      written = false;
      const before = seen;
      seen = look();
      return seen !== before;
    };
    // What is computed on a thread of its own comes in a few messages, and then there is rest. A transition changes look after
    // look, and a film never rests.
    const until = performance.now() + 3000;
    for (let rest = 0, row = 0; rest < 4; ) {
      const now = await changed();
      rest = now ? 0 : rest + 1;
      row = now ? row + 1 : 0;
      if (row >= 6 || performance.now() > until) running.push('script');
      if (running.includes('script')) break;
    }
    writes.disconnect();
    return running;
  });

/** A reader at a figure: what is done to the page is done to the model, and the page must show what the model computes. */
export class Player<P, S extends FigureState, A> {
  readonly props: P;
  readonly path: string;
  state: S;
  private still = false;

  /** @param act where the play begins: left out, where the subject is played; null, as the figure opens */
  constructor(
    readonly page: Page,
    readonly isMobile: boolean,
    readonly subject: Subject<P, S, A>,
    { act = subject.act ?? null }: { act?: string | null } = {},
  ) {
    const { id, model } = subject;
    this.props = figureProps(id, id, {}) as P;
    this.path = written.find(({ figures }) => figures.includes(id))?.path ?? '';
    this.state = model.init(this.props, act === null ? {} : { act });
  }

  get here(): Locator {
    return island(this.page, this.subject.id);
  }
  button(name: string | RegExp): Locator {
    return this.here.getByRole('button', { name, exact: typeof name === 'string' });
  }
  slider(name: string | RegExp): Locator {
    return this.here.getByRole('slider', { name, exact: typeof name === 'string' });
  }
  radio(name: string | RegExp): Locator {
    return this.here.getByRole('radio', { name, exact: typeof name === 'string' });
  }
  menu(name: string): Locator {
    return this.here.locator(`label:has-text("${name}") select`);
  }

  /** @param still for a reader who wants no motion: then nothing may move, ever */
  async open({ still = false } = {}): Promise<void> {
    this.still = still;
    if (still) await this.page.emulateMedia({ reducedMotion: 'reduce' });
    const { token, subject, path } = this;
    await this.page.goto(token === null ? path : `${path}?${new URLSearchParams({ [subject.id]: token })}`);
    await wake(this.page, subject.id);
    await this.sees();
  }

  /** Turns to an act by its button, which keeps the focus. */
  async turn(act: string): Promise<void> {
    const { model, id } = this.subject;
    const label = model.acts?.find((a) => a.id === act)?.label ?? `no act ${act}`;
    const button = actButton(this.page, id, label);
    await press(button, this.isMobile);
    await expect(button).toHaveAttribute('aria-current', 'step');
    await expect(button).toBeFocused();
    await expect(this.here.locator('[data-act-button][aria-current="step"]')).toHaveCount(1);
    await this.sees({ type: 'act', act } as A);
  }

  /** Expects the page to show the state, after these actions. */
  async sees(...actions: A[]): Promise<void> {
    const { id, model, acts, hidden } = this.subject;
    this.state = actions.reduce((s, action) => model.step(s, action, this.props), this.state);
    const { state, props, page } = this;
    const { texts, fields, says: told } = acts?.[String(state.act)] ?? this.subject;
    const stand = Object.entries(fields?.(state, props) ?? {}).map(([name, value]) => [plain(name), String(value)]);
    const missing = async () => {
      const { seen, heard, fields: now } = await look(page, id);
      const [read, said] = [plain(seen), plain(heard)];
      return [
        ...words(texts(state, props)).filter((text) => !read.includes(text)),
        ...words(told?.(state, props) ?? []).flatMap((text) => (said.includes(text) ? [] : [`unsaid: ${text}`])),
        ...stand.flatMap(([name = '', value]) =>
          now[name] === value ? [] : [`${name} stands at ${now[name]}, not at ${value}`],
        ),
      ];
    };
    await expect.poll(missing, OFTEN).toEqual([]);
    const secrets = hidden?.(state, props) ?? [];
    if (secrets.length > 0) {
      // The chapter's prose may say it, below the figure; the figure and the code of the page may not.
      const kept = page.locator(`figure#${id}, script`);
      const [code, tree] = await Promise.all([
        kept.evaluateAll((all) => all.map((e) => e.outerHTML).join('\n')),
        figure(page, id).ariaSnapshot(),
      ]);
      const [html, spoken] = [plain(code.replaceAll('&nbsp;', ' ')), plain(tree)];
      expect(secrets.filter((s) => html.includes(plain(s)) || spoken.includes(plain(s)))).toEqual([]);
    }
    if (this.still) expect(await movement(page, id)).toEqual([]);
  }

  async press(what: Locator, ...actions: A[]): Promise<void> {
    await press(what, this.isMobile);
    await this.sees(...actions);
  }
  /** A press on what says that it is disabled: nothing comes of it. */
  async pressInVain(what: Locator): Promise<void> {
    await expect(what).toHaveAttribute('aria-disabled', 'true');
    await press(what, this.isMobile, true);
    await this.sees();
  }
  /** Presses a slider's track at a share of its length; it must not have stood there before. */
  async slide(what: Locator, share: number, action: (value: number) => A): Promise<void> {
    const before = await what.inputValue();
    const value = await slide(what, share, this.isMobile);
    expect(String(value)).not.toBe(before);
    await this.sees(action(value));
  }
  async choose(menu: Locator, value: string, ...actions: A[]): Promise<void> {
    await menu.selectOption(value);
    await this.sees(...actions);
  }
  async key(stroke: string, ...actions: A[]): Promise<void> {
    await this.page.keyboard.press(stroke);
    await this.sees(...actions);
  }
  /** Tab, from wherever the focus is, until it comes to a control; it must come there. */
  async tabTo(what: Locator, most = 40): Promise<void> {
    const there = () => what.evaluate((e) => e === document.activeElement).catch(() => false);
    for (let i = 0; i < most && !(await there()); i++) await this.page.keyboard.press('Tab');
    await expect(what).toBeFocused();
  }
  focusBefore(): Promise<void> {
    return focusBefore(this.page, this.subject.id);
  }
  /** Turns a number in the prose with the arrow keys; it keeps the focus and says where it stands. */
  async spin(chip: string, stroke: 'ArrowUp' | 'ArrowDown', ...actions: A[]): Promise<void> {
    const { id, model } = this.subject;
    const number = this.page.locator(`[data-value="${id}.${chip}"]`).first();
    // Some stand in what is for a second reading.
    await number.evaluate((chip) => {
      for (let fold = chip.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
    });
    await number.focus();
    await expect(number).toBeFocused();
    await this.key(stroke, ...actions);
    await expect(number).toBeFocused();
    const value = model.values(this.state, this.props)[chip]?.value;
    await expect(number).toHaveAttribute('aria-valuenow', String(value));
    await this.follows();
  }

  /** The address of the present state. */
  get token(): string | null {
    const { model } = this.subject;
    return encodeParams(model.version, model.params(this.props), model.toParams(this.state, this.props));
  }
  /** Expects the address, and the numbers in the prose, to be the model's. */
  follows(): Promise<string[]> {
    return expectFollowed(this.page, this.subject.id, this.subject.model, this.state, this.props);
  }
  /** A press on what starts everything over. */
  async startOver(what: Locator): Promise<void> {
    await press(what, this.isMobile);
    await this.restarted();
    await this.follows();
  }
  /** Expects the figure to stand as at the start, in the act that is open. */
  async restarted(): Promise<void> {
    const { model } = this.subject;
    this.state = model.restart?.(this.state, this.props) ?? model.init(this.props);
    await this.sees();
  }
  /** Expects a reload to keep what the address says. */
  async keeps(): Promise<void> {
    await this.follows();
    await this.page.reload();
    await this.sees();
    await this.follows();
  }
}

/** Registers what every figure has to do: live from a link, fit narrow pages, satisfy axe as played, stand without JavaScript. */
export function testAlike<P, S extends FigureState, A>(subject: Subject<P, S, A>): void {
  const { id, model } = subject;

  // Once is enough: it makes the window narrow by itself. One visit after the other: all begin with the figure awake.
  test('acts open by buttons, a link and keys; a link shows its state and names what it cannot read; Back restores it; it fits, and axe finds nothing @desk', async ({
    page,
  }) => {
    const acts = model.acts ?? [];
    const play = new Player(page, false, subject, { act: null });
    await test.step('acts open by their buttons, and are kept', async () => {
      if (acts.length === 0) return;
      await play.open({ still: true });
      for (const { id: act } of acts.slice(1)) await play.turn(act);
      await play.sees();
      await play.keeps();
    });

    await test.step('a link shows its state and names what it cannot read', async () => {
      const { state } = new Player(page, false, subject);
      play.state = subject.link.reduce((s, action) => model.step(s, action, play.props), state);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${play.path}?${new URLSearchParams({ [id]: `${play.token}.zz~%` })}#${id}`);
      await wake(page, id);
      // What a link carries is all that comes back.
      play.state = model.init(play.props, model.toParams(play.state, play.props));
      await play.sees();
      await expect(play.here.getByText(/What could not be read shows as it stands/)).toBeVisible();
      await play.press(play.button('All right'));
      await expect(play.here.getByText(/What could not be read/)).toHaveCount(0);
    });

    await test.step('axe finds nothing', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page, `#${id}`)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourViolations(page, `#${id}`)).toEqual([]);
    });

    await test.step('it fits 320 px and twice the text size', async () => {
      const size = page.viewportSize();
      const wider = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await wider()).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await wider()).toBeLessThanOrEqual(0);
      if (size) await page.setViewportSize(size);
    });

    await test.step('Back restores it', async () => {
      await page.goto('about/');
      await page.goBack();
      await wake(page, id);
      await play.sees();
    });

    await test.step('what came with the link goes along into every act, by buttons and by keyboard', async () => {
      const [first] = acts;
      if (!first) return;
      for (const { id: act } of acts) await play.turn(act);
      await play.follows();
      await play.focusBefore();
      const button = actButton(page, id, first.label);
      await play.tabTo(button);
      await play.key('Enter', { type: 'act', act: first.id } as A);
      await expect(button).toBeFocused();
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('the first picture stands, its words open, and what it hides has a page @desk', async ({ page, isMobile }) => {
      const play = new Player(page, isMobile, subject, { act: null });
      await page.goto(play.path);
      await play.sees();
      await expect(figure(page, id).locator('.no-js')).toBeVisible();
      await expect(play.here.locator('.needs-js:visible')).toHaveCount(0);
      const words = figure(page, id).locator('details.transcript');
      await expect(words.locator('p').first()).toBeHidden();
      await words.locator('summary').first().click();
      const { sentences, table } = model.describe(play.state, play.props);
      const said = plain(await words.innerText());
      expect(sentences.filter((sentence) => !said.includes(plain(sentence)))).toEqual([]);
      await expect(words.getByRole('row')).toHaveText(
        (table ? [table.head, ...table.rows] : []).map((row) => plain(row.join(''))),
      );
      const answers = model.answers?.(play.props);
      const link = figure(page, id).locator('a[href*="answers/"]');
      await expect(link).toHaveCount(answers ? 1 : 0);
      if (!answers) return;
      await link.click();
      const told = plain(await page.locator(':target').innerText());
      expect(answers.sentences.filter((sentence) => !told.includes(plain(sentence)))).toEqual([]);
      const rows = (await page.locator(':target').getByRole('row').allTextContents()).map(plain);
      const { head = [], rows: body = [] } = answers.table ?? {};
      expect(rows).toEqual(answers.table ? [head, ...body].map((row) => plain(row.join(''))) : []);
    });
  });
}

/** Registers a play with the keyboard alone, by a reader who wants no motion; it begins just before the figure. */
export function testByKeyboard<P, S extends FigureState, A>(
  title: string,
  subject: Subject<P, S, A>,
  run: (play: Player<P, S, A>, page: Page) => Promise<void>,
): void {
  // A phone has no keyboard.
  test(`${title} @desk`, async ({ page }) => {
    const play = new Player(page, false, subject);
    await play.open({ still: true });
    await play.focusBefore();
    await run(play, page);
  });
}
