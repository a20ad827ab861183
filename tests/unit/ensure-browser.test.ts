import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ADVICE, ensureBrowser, lastLine, type Machine, type Outcome, runFor } from '../ensure-browser';
import { eventually } from './eventually';

const OK: Outcome = { ok: true };
const SYSTEM = '/usr/bin/chromium';
const OWN = '/cache/chromium/chrome';

/** A machine on which nothing is installed and nothing can be, unless said otherwise. */
function machine(
  given: Partial<Machine> & { system?: Machine['system'] } = {},
): Machine & { did: string[]; said: string[] } {
  const did: string[] = [];
  const said: string[] = [];
  const fail = (what: string) => async (): Promise<Outcome> => ({ ok: false, why: `${what} failed` });
  const whole: Machine = {
    system: () => null,
    downloaded: () => null,
    starts: () => null,
    canApt: () => false,
    download: fail('download'),
    libraries: fail('libraries'),
    apt: fail('apt'),
    log: (line) => said.push(line),
    ...given,
  };
  for (const name of ['download', 'libraries', 'apt'] as const) {
    const step = whole[name];
    whole[name] = () => {
      did.push(name);
      return step();
    };
  }
  return { ...whole, did, said };
}

describe('the order in which a browser is looked for', () => {
  it("takes the system's first and installs nothing", async () => {
    const m = machine({ system: () => SYSTEM, downloaded: () => OWN, canApt: () => true });
    expect(await ensureBrowser(m)).toBe(SYSTEM);
    expect(m.did).toEqual([]);
    expect(m.said).toEqual([`browser: the system's ${SYSTEM}`]);
  });

  it("then Playwright's that is here already", async () => {
    const m = machine({ downloaded: () => OWN });
    expect(await ensureBrowser(m)).toBe(OWN);
    expect(m.did).toEqual([]);
    expect(m.said).toEqual(['browser: none on this system', `browser: Playwright's ${OWN}`]);
  });

  it('passes over a system browser that does not start', async () => {
    const m = machine({
      system: () => SYSTEM,
      downloaded: () => OWN,
      starts: (file) => (file === SYSTEM ? 'needs the snap' : null),
    });
    expect(await ensureBrowser(m)).toBe(OWN);
    expect(m.said[0]).toBe(`browser: the system's ${SYSTEM} does not start (needs the snap)`);
  });

  it('then the download', async () => {
    let here = false;
    const m = machine({
      downloaded: () => (here ? OWN : null),
      download: async () => {
        here = true;
        return OK;
      },
      canApt: () => true,
    });
    expect(await ensureBrowser(m)).toBe(OWN);
    expect(m.did).toEqual(['download']);
  });

  it('then libraries for a download that does not start', async () => {
    let libraries = false;
    let here = false;
    const m = machine({
      downloaded: () => (here ? OWN : null),
      download: async () => {
        here = true;
        return OK;
      },
      starts: () => (libraries ? null : 'libnss3.so is missing'),
      canApt: () => true,
      libraries: async () => {
        libraries = true;
        return OK;
      },
    });
    expect(await ensureBrowser(m)).toBe(OWN);
    expect(m.did).toEqual(['download', 'libraries']);
    expect(m.said.join('\n')).toContain('libnss3.so is missing');
  });

  it('then apt, when the download fails', async () => {
    let installed = false;
    const m = machine({
      system: () => (installed ? SYSTEM : null),
      canApt: () => true,
      download: async () => ({ ok: false, why: 'given up after 60 s' }),
      apt: async () => {
        installed = true;
        return OK;
      },
    });
    expect(await ensureBrowser(m)).toBe(SYSTEM);
    expect(m.did).toEqual(['download', 'apt']);
    expect(m.said).toEqual([
      'browser: none on this system',
      "browser: downloading Playwright's (at most a minute)",
      'browser: no download (given up after 60 s)',
      'browser: installing Chromium with apt',
      `browser: the system's ${SYSTEM}`,
    ]);
  });

  it('else says what to do', async () => {
    const plain = machine();
    await expect(ensureBrowser(plain)).rejects.toThrow(ADVICE);
    expect(plain.did).toEqual(['download']);
    expect(plain.said.at(-1)).toContain('needs root');
    const root = machine({ canApt: () => true });
    await expect(ensureBrowser(root)).rejects.toThrow('CHROMIUM_PATH=');
    expect(root.did).toEqual(['download', 'apt']);
    expect(root.said.at(-1)).toBe('browser: apt failed (apt failed)');
    expect(root.said.every((line) => !line.includes('\n'))).toBe(true);
  });
});

/** Whether a process is there and not only waiting to be buried. */
function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const state = `/proc/${pid}/stat`;
  return !existsSync(state) || !/^\d+ \(.*\) Z/.test(readFileSync(state, 'utf8'));
}

describe('running a step', () => {
  it('tells success from failure, with the line that says most', async () => {
    expect(await runFor(300, process.execPath, ['-e', ''])).toEqual(OK);
    const failed = await runFor(300, process.execPath, ['-e', 'console.error("E: no such package");process.exit(3)']);
    expect(failed).toEqual({ ok: false, why: 'E: no such package' });
    expect(await runFor(300, '/no/such/command', [])).toMatchObject({ ok: false });
    expect(lastLine('first\nError: the cause\n  at somewhere\n')).toBe('Error: the cause');
    expect(lastLine('')).toBe('');
  });

  it.skipIf(process.platform === 'win32')('gives up, and ends all that the step started', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'step-'));
    const note = path.join(folder, 'pid');
    // The grandchild would never end by itself, and holds the pipes open: waiting for it would meet the test's own limit.
    const script = `
      const {spawn} = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(()=>{},1000)'], {stdio: 'inherit'});
      require('node:fs').writeFileSync(${JSON.stringify(note)}, String(child.pid));
      setInterval(()=>{}, 1000);`;
    // The two seconds pass when both have begun, however long this machine takes to begin them.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const given = runFor(2, process.execPath, ['-e', script]);
      while (!existsSync(note) || readFileSync(note, 'utf8') === '') await new Promise(setImmediate);
      vi.advanceTimersByTime(1999);
      expect(runs(Number(readFileSync(note, 'utf8')))).toBe(true);
      vi.advanceTimersByTime(1);
      expect(await given).toEqual({ ok: false, why: 'given up after 2 s' });
    } finally {
      vi.useRealTimers();
    }
    const grandchild = Number(readFileSync(note, 'utf8'));
    rmSync(folder, { recursive: true });
    expect(grandchild).toBeGreaterThan(1);
    await eventually(() => expect(runs(grandchild)).toBe(false));
  });
});
