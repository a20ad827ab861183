/** A copy of the repository with a vitest over it, in which files can be changed and tests run, each within a time. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../pure-files.mjs';
import { reader } from './related';
import type { Answer, Ask } from './worker';

type Ran = Exclude<Answer, { tests: string[] }>;

/** How a mutant ended: by the name of the test that failed, by running far beyond its time, or not at all. */
export type Verdict = { killed: string } | { survived: readonly string[] };

/** A test file may take so many times what it takes on the whole code, and so much more, before it counts as hanging. */
const SLOWER = 6;
const MORE_MS = 20_000;
/** No chunk of tests may take longer, whatever it took before. */
const MOST_MS = 240_000;

export class Bench {
  readonly copy = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  private child: ChildProcess | null = null;
  /** milliseconds of each test file on the whole code; null where it fails there, and says nothing about a mutant */
  private readonly ms = new Map<string, number | null>();
  private readonly leadsTo = reader(this.copy);
  private tests: readonly string[] = [];

  constructor() {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
    for (const file of list.toString().split('\0').filter(Boolean)) {
      try {
        cpSync(path.join(ROOT, file), path.join(this.copy, file));
      } catch {
        // listed and deleted
      }
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.copy, 'node_modules'), 'junction');
  }

  /** Ends everything that runs, and removes the copy. */
  close(): void {
    this.kill();
    rmSync(this.copy, { recursive: true, force: true });
  }

  read(file: string): string {
    return readFileSync(path.join(this.copy, file), 'utf8');
  }

  /**
   * Runs the tests that have to do with a file, the nearest first, on a changed text of it, until one fails or `seconds` of
   * tests have passed (by their times on the whole code).
   */
  async judge(file: string, text: string, seconds: number): Promise<Verdict> {
    const whole = this.read(file);
    const passed: string[] = [];
    let left = 1000 * seconds;
    for (const chunk of chunks(await this.testsFor(file))) {
      if (left <= 0) break;
      const tests = await this.sound(chunk, left);
      if (tests.length === 0) continue;
      const time = tests.reduce((sum, test) => sum + (this.ms.get(test) ?? 0), 0);
      writeFileSync(path.join(this.copy, file), text);
      let ran: Ran | null = null;
      try {
        ran = await this.run({ tests, changed: file }, SLOWER * time + MORE_MS);
      } finally {
        writeFileSync(path.join(this.copy, file), whole);
      }
      if (!ran) return { killed: `${tests.join(', ')}: hangs` };
      // The next run must not meet the mutant.
      await this.run({ tests: [], changed: file }, MORE_MS);
      if (ran.failed) return { killed: ran.failed };
      passed.push(...tests);
      left -= time;
    }
    return { survived: passed };
  }

  /** Of these tests those that pass on the whole code, until their time is over. */
  private async sound(tests: readonly string[], within: number): Promise<string[]> {
    const found: string[] = [];
    let left = within;
    for (const test of tests) {
      if (left <= 0) break;
      if (!this.ms.has(test)) {
        // One at a time: a file that fails would stop the others, and the times would be of two at once.
        const ran = await this.run({ tests: [test], changed: null }, MOST_MS);
        this.ms.set(test, ran && !ran.failed ? (ran.ms[test] ?? 0) : null);
      }
      const ms = this.ms.get(test);
      if (ms === null || ms === undefined) continue;
      found.push(test);
      left -= ms;
    }
    return found;
  }

  /** The tests that lead to a file: those that name it first, then the quickest, or those that lead to the fewest others. */
  private async testsFor(file: string): Promise<readonly string[]> {
    if (!this.child) await this.start();
    const name = path.basename(file).replace(/\.\w+$/, '');
    return this.tests
      .map((test) => ({ test, to: this.leadsTo(test) }))
      .filter(({ to }) => to.has(file))
      .map(({ test, to }) => ({
        test,
        to: to.size,
        far: new RegExp(`/${name}(?:\\.mjs)?'`).test(this.read(test)) ? 0 : 1,
      }))
      .sort((a, b) => a.far - b.far || this.time(a.test) - this.time(b.test) || a.to - b.to)
      .map(({ test }) => test);
  }

  /** What a test file is taken to need, in milliseconds; one that was never run comes after those that were. */
  private time(test: string): number {
    return this.ms.get(test) ?? MOST_MS;
  }

  private kill(): void {
    const pid = this.child?.pid;
    this.child = null;
    if (!pid) return;
    try {
      // A group of its own: vitest's workers go with it.
      if (process.platform === 'win32') process.kill(pid, 'SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // gone already
    }
  }

  /** @returns null if the answer did not come in time: then all that ran has ended */
  private async run(ask: Ask, ms: number): Promise<Ran | null> {
    const child = this.child ?? (await this.start());
    const answer = this.next(child, Math.min(ms, MOST_MS));
    child.send(ask);
    const given = await answer;
    if (!given) this.kill();
    return given as Ran | null;
  }

  private async start(): Promise<ChildProcess> {
    const script = path.join(import.meta.dirname, 'worker.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, this.copy], {
      cwd: this.copy,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
      env: { ...process.env, NODE_ENV: 'test', VITEST: 'true' },
    });
    this.child = child;
    const ready = await this.next(child, MOST_MS);
    if (!ready || !('tests' in ready)) throw new Error('The tests of the copy cannot be started.');
    this.tests = ready.tests;
    return child;
  }

  private next(child: ChildProcess, ms: number): Promise<Answer | null> {
    return new Promise((resolve) => {
      const done = (answer: Answer | null) => {
        clearTimeout(timer);
        child.off('message', done);
        child.off('exit', gone);
        resolve(answer);
      };
      const gone = () => done(null);
      const timer = setTimeout(gone, ms);
      child.once('message', done);
      child.once('exit', gone);
    });
  }
}

/** Few tests first, since most mutants fall at once; then more and more at a time. */
function chunks(tests: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let from = 0, size = 2; from < tests.length; size *= 2) {
    pieces.push(tests.slice(from, from + size));
    from += size;
  }
  return pieces;
}
