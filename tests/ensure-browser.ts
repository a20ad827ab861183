/**
 * Finds a Chromium for the browser tests, or brings one: the system's; Playwright's that is here already; Playwright's
 * download, given up after a minute; the package manager's, as root on Debian or Ubuntu; else a message that says what to do.
 */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { systemChromium } from './tools/browser';

/** How an installing step ended; `why` when it failed. */
export type Outcome = { ok: true } | { ok: false; why: string };

/** Everything that touches the machine, so that a test can stand in for it. */
export interface Machine {
  /** a browser where systems keep theirs */
  system: () => string | null;
  /** where Playwright keeps its own, if it is there */
  downloaded: () => string | null;
  /** null if the browser runs, else why it doesn't */
  starts: (executable: string) => string | null;
  /** root on a system with apt: may install packages */
  canApt: () => boolean;
  /** Playwright's own download */
  download: () => Promise<Outcome>;
  /** the libraries that the downloaded browser needs, with apt */
  libraries: () => Promise<Outcome>;
  /** the distribution's Chromium, with apt */
  apt: () => Promise<Outcome>;
  log: (line: string) => void;
}

export const ADVICE = [
  'No Chromium could be found or installed. Do one of these, then run the tests again:',
  '  - install Chromium or Google Chrome in the usual way of your system;',
  '  - npx playwright install --with-deps chromium',
  '  - CHROMIUM_PATH=/path/to/chromium npm test',
  'Everything else can be tested without a browser: npm test -- --only types,lint,check,unit,build,export',
].join('\n');

/** @returns the path of a browser that runs @throws Error that says what to do */
export async function ensureBrowser(machine: Machine = thisMachine()): Promise<string> {
  const { log } = machine;
  const usable = (executable: string | null, whose: string): executable is string => {
    if (!executable) return false;
    const fault = machine.starts(executable);
    log(fault ? `browser: ${whose} ${executable} does not start (${fault})` : `browser: ${whose} ${executable}`);
    return fault === null;
  };

  const system = machine.system();
  if (usable(system, "the system's")) return system;
  if (!system) log('browser: none on this system');

  const here = machine.downloaded();
  if (usable(here, "Playwright's")) return here;

  if (!here) {
    log("browser: downloading Playwright's (at most a minute)");
    const outcome = await machine.download();
    if (outcome.ok) {
      const fresh = machine.downloaded();
      if (usable(fresh, "Playwright's")) return fresh;
      if (!fresh) log('browser: the download left nothing usable');
    } else log(`browser: no download (${outcome.why})`);
  }

  if (!machine.canApt()) {
    log('browser: apt is not for us (needs root on Debian or Ubuntu)');
    throw new Error(ADVICE);
  }

  // A downloaded browser that does not start mostly lacks shared libraries.
  if (machine.downloaded()) {
    log('browser: installing the libraries that it needs');
    const outcome = await machine.libraries();
    if (!outcome.ok) log(`browser: no libraries (${outcome.why})`);
    const again = machine.downloaded();
    if (outcome.ok && usable(again, "Playwright's")) return again;
  }

  log('browser: installing Chromium with apt');
  const outcome = await machine.apt();
  if (outcome.ok) {
    const installed = machine.system();
    if (usable(installed, "the system's")) return installed;
  } else log(`browser: apt failed (${outcome.why})`);
  throw new Error(ADVICE);
}

/** Runs a command and ends it with all that it started when the time is over. */
export function runFor(
  seconds: number,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const grouped = process.platform !== 'win32';
    const options: SpawnOptions = {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: grouped,
      env: { ...process.env, ...env },
    };
    const child = spawn(command, args, options);
    let tail = '';
    const keep = (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-4000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const kill = () => {
      if (grouped && child.pid) {
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          // already gone
        }
      } else child.kill('SIGKILL');
    };
    // The group is its own, so an interrupt must be handed on.
    const interrupted = () => {
      kill();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
      // A grandchild may hold the pipes open: do not wait for them.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, seconds * 1000);
    const done = (outcome: Outcome) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted);
      resolve(outcome);
    };
    child.once('error', (error) => done({ ok: false, why: error.message }));
    child.once('close', (code, signal) => {
      if (late) done({ ok: false, why: `given up after ${seconds} s` });
      else if (code === 0) done({ ok: true });
      else done({ ok: false, why: lastLine(tail) || `ended with ${code ?? signal}` });
    });
  });
}

/** The line of an output that says most: the last that speaks of an error, else the last. */
export function lastLine(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const telling = lines.findLast((line) => /^(E:|Error:|npm error)/.test(line)) ?? lines.at(-1) ?? '';
  return telling.slice(0, 160);
}

function thisMachine(): Machine {
  const playwright = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  const debian = { DEBIAN_FRONTEND: 'noninteractive' };
  const root = process.getuid?.() === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  return {
    system: systemChromium,
    downloaded: () => {
      try {
        const file = chromium.executablePath();
        return existsSync(file) ? file : null;
      } catch {
        return null;
      }
    },
    starts: (executable) => {
      // On Windows the question would open a window.
      if (process.platform === 'win32') return null;
      const { status, error, stderr } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: 30_000 });
      return status === 0 ? null : (error?.message ?? (lastLine(stderr) || `ended with ${status}`));
    },
    canApt: () => root && hasApt,
    download: () => runFor(60, process.execPath, [playwright, 'install', '--no-shell', 'chromium']),
    libraries: () => runFor(600, process.execPath, [playwright, 'install-deps', 'chromium'], debian),
    apt: async () => {
      const update = await runFor(300, 'apt-get', ['update'], debian);
      const install = await runFor(
        900,
        'apt-get',
        ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'chromium'],
        debian,
      );
      // Old lists may do: what counts is whether the package came.
      return install.ok || update.ok ? install : { ok: false, why: `${install.why}; before that: ${update.why}` };
    },
    log: console.log,
  };
}
