/**
 * WebKit, driven by WebDriver. Spoken to with plain requests: the dozen commands that the checks need are one line each, and the
 * libraries for it bring, besides as many lines of their own use, programs that look for drivers in the net.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Engine, sourceOf, type Tab, until } from './engine';

/** The standard's numbers for keys that write no letter. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
/** Under which the standard hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const SIZE = { width: 1280, height: 800 };
/** A session that does not begin is asked for again: about one in nine does not. */
const TRIES = 3;
/** How long a command may take, and how long the start of a session, in ms: a session that is not there by then never comes. */
const LIMIT = 60_000;
const START_LIMIT = 15_000;

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Speaks to a driver. @returns says a command and gives its value */
const commands =
  (driver: string): Command =>
  async (method, path, body) => {
    const answer = await fetch(`${driver}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(path === '/session' ? START_LIMIT : LIMIT),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
    if (!answer.ok) throw new Error(`${path}: ${value?.message || value?.error || answer.status}`);
    return value;
  };

const keyActions = (keys: readonly { type: 'keyDown' | 'keyUp'; value: string }[]) => ({
  actions: [{ type: 'key', id: 'keyboard', actions: keys }],
});

function tabOf(say: Command): Tab {
  const ask: Tab['ask'] = async (question, ...args) => {
    const script = `const done = arguments[arguments.length - 1];
${sourceOf(question, args)}.then((is) => done({ is }), (error) => done({ error: String(error) }));`;
    const { is, error } = (await say('POST', '/execute/async', { script, args: [] })) as { is: never; error?: string };
    if (error !== undefined) throw new Error(error);
    return is;
  };
  const find = async (selector: string) => {
    await until(`“${selector}”`, () => ask((css) => document.querySelector(css) !== null, selector));
    await ask((css) => document.querySelector(css)?.scrollIntoView({ block: 'center', behavior: 'instant' }), selector);
    return (await say('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
  };
  return {
    open: async (url) => void (await say('POST', '/url', { url })),
    reload: async () => void (await say('POST', '/refresh')),
    back: async () => void (await say('POST', '/back')),
    ask,
    click: async (selector) => {
      // While a page still moves, the driver finds something else under the mouse, and does not click.
      const { fault } = await until(`“${selector}” lies under the mouse`, async () => {
        const element = await find(selector);
        const failed = await say('POST', `/element/${element[ELEMENT]}/click`).then(
          () => null,
          (error: Error) => error,
        );
        return failed && /intercepted|not interactable/.test(failed.message) ? null : { fault: failed };
      });
      if (fault) throw fault;
    },
    hover: async (selector) => {
      const origin = await find(selector);
      const move = { type: 'pointerMove', duration: 50, x: 0, y: 0, origin };
      const parameters = { pointerType: 'mouse' };
      await say('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions: [move] }] });
    },
    press: async (key) => {
      const keys = key.split(/\+(?=.)/).map((name) => KEYS[name] ?? name);
      const down = keys.map((value) => ({ type: 'keyDown' as const, value }));
      const up = keys.toReversed().map((value) => ({ type: 'keyUp' as const, value }));
      await say('POST', '/actions', keyActions([...down, ...up]));
    },
    type: async (text) => {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ]);
      await say('POST', '/actions', keyActions(keys));
    },
    resize: async (width, height) => {
      // The window's own frame takes some of its room, and a new size comes a moment later.
      let rect = { width, height };
      for (let i = 0; i < 4; i++) {
        await say('POST', '/window/rect', { x: 0, y: 0, ...rect });
        const [x = 0, y = 0] = await ask(
          () => new Promise<[number, number]>((done) => setTimeout(() => done([innerWidth, innerHeight]), 100)),
        );
        if (x === width && y === height) break;
        rect = { width: rect.width + width - x, height: rect.height + height - y };
      }
      return ask(() => innerWidth);
    },
    close: async () => void (await say('DELETE', '')),
  };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Settings under which the browser's own bar takes no room: as it is, it lets no window be as narrow as a phone. */
function narrowBar(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'engines-webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const nothing = 'padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px;';
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), `* { ${nothing} -gtk-icon-transform: scale(0.1); }`);
  return folder;
}

/** Ends a process with all that it started. */
function end(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // already gone
  }
}

/**
 * Starts WebKit with its small browser.
 * @param binary where that is
 * @param screenless whether it needs a screen made up for it
 */
export async function startWebKit(binary: string, screenless: boolean): Promise<Engine> {
  const port = await freePort();
  const command = ['WebKitWebDriver', `--port=${port}`];
  const [program = '', ...args] = screenless ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...command] : command;
  // As root it has no sandbox. With compositing switched off it dies at the first click on a page with view transitions.
  const { WEBKIT_DISABLE_COMPOSITING_MODE: _, ...env } = process.env;
  const root = process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  const config = narrowBar();
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    // The screen that is made up leaves its own things where temporary files are.
    env: { ...env, ...root, XDG_CONFIG_HOME: config, TMPDIR: config },
  });
  child.on('error', () => {});
  const driver = `http://127.0.0.1:${port}`;
  const say = commands(driver);
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      timeouts: { script: 60_000, pageLoad: 60_000 },
    },
  };
  let version = '';
  const session = async (tries = TRIES): Promise<Tab> => {
    try {
      const begun = (await say('POST', '/session', { capabilities })) as {
        sessionId: string;
        capabilities: { browserVersion: string };
      };
      version = begun.capabilities.browserVersion;
      const tab = tabOf(commands(`${driver}/session/${begun.sessionId}`));
      await tab.resize(SIZE.width, SIZE.height);
      return tab;
    } catch (error) {
      if (tries <= 1) throw error;
      return session(tries - 1);
    }
  };
  const stop = () => {
    end(child);
    rmSync(config, { recursive: true, force: true });
  };
  // It is a group of its own, which an interrupt does not reach.
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    stop();
  };
  try {
    await until('WebKitWebDriver answers', () => say('GET', '/status').catch(() => null));
    await (await session()).close();
  } catch (error) {
    await close();
    throw error;
  }
  return { title: `WebKitGTK ${version}`, tab: session, close };
}
