/** Trying the release in several engines: which are tried, what is said of the rest, and the table. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import type { Check } from '../engines/checks/check';
import { Cannot, type Engine, sourceOf, type Tab, until } from '../engines/engine';
import { chooseEngines, howToInstall, NAMES } from '../engines/installed';
import { runChecks } from '../engines/run-checks';
import type { Stand } from '../engines/stand';
import { hasFailed, tableOf } from '../engines/table';

describe('choosing engines', () => {
  const noWebKit = (name: string) => name !== 'WebKit';

  it('tries all that are here, and names those that are not', () =>
    expect(chooseEngines(undefined, noWebKit)).toEqual({ tried: ['Chromium', 'Firefox'], missing: ['WebKit'] }));

  it('tries what is asked for, however it is spelt, each once', () =>
    expect(chooseEngines('firefox, WEBKIT,firefox', noWebKit)).toEqual({ tried: ['Firefox'], missing: ['WebKit'] }));

  it('refuses a name that is none, and says which there are', () =>
    expect(() => chooseEngines('opera', noWebKit)).toThrow(
      '“opera” is no engine. There are: chromium, firefox, webkit',
    ));

  it('says of each how it is had', () =>
    expect(NAMES.map((name) => /apt-get install -y \S+/.exec(howToInstall(name))?.[0])).toEqual([
      'apt-get install -y chromium',
      'apt-get install -y firefox-esr',
      'apt-get install -y webkit2gtk-driver',
    ]));
});

describe('the table', () => {
  const many = Array.from({ length: 14 }, (_, i) => `fault ${i}`);
  const columns = [
    { title: 'A 1', outcomes: new Map([['reads', { end: 'ok' as const }]]) },
    {
      title: 'B 22',
      outcomes: new Map([
        ['reads', { end: 'failed' as const, faults: many }],
        ['writes', { end: 'cannot' as const, why: 'it has no pen' }],
      ]),
    },
  ];

  it('has a row for a check and a column for an engine, and says below what is to be said', () =>
    expect(tableOf(['reads', 'writes'], columns).split('\n')).toEqual([
      '         A 1   B 22',
      'reads    ok    failed',
      'writes   –     cannot',
      '',
      '✗ B 22, reads:',
      ...many.slice(0, 12).map((fault) => `    ${fault}`),
      '    … and 2 more',
      '– B 22, writes: cannot: it has no pen',
    ]));

  it('has failed where a check has, and not where a driver cannot', () => {
    expect(hasFailed(columns)).toBe(true);
    expect(hasFailed([{ title: 'C', outcomes: new Map([['writes', { end: 'cannot', why: '' }]]) }])).toBe(false);
  });
});

describe('a run', () => {
  const close = vi.fn(async () => {});
  let lives = true;
  const ask = async () => lives || Promise.reject(new Error('no session'));
  const tab = async () => ({ ask, close }) as Partial<Tab> as Tab;
  const engine: Engine = { title: 'E 1', tab, close };
  const stand = { told: () => [] } as Partial<Stand> as Stand;
  const check = (name: string, run: Check['run']): Check => ({ name, run });

  it('takes faults, what is thrown, and what a driver cannot, each for what it is, and closes every window', async () => {
    const checks = [
      check('good', async () => []),
      check('bad', async () => ['wrong']),
      check('broken', () => Promise.reject(new Error('gone'))),
      check('unable', () => Promise.reject(new Cannot('no clipboard'))),
    ];
    const { outcomes } = await runChecks(checks, engine, stand, () => {});
    expect([...outcomes.values()]).toEqual([
      { end: 'ok' },
      { end: 'failed', faults: ['wrong'] },
      { end: 'failed', faults: ['gone'] },
      { end: 'cannot', why: 'no clipboard' },
    ]);
    expect(close).toHaveBeenCalledTimes(4);
  });

  it('asks once more where the browser died, and says so', async () => {
    lives = false;
    const said: string[] = [];
    const run = vi.fn<Check['run']>().mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce([]);
    const once = await runChecks([check('shaky', run)], engine, stand, (line) => said.push(line));
    expect(once.outcomes.get('shaky')).toEqual({ end: 'ok' });
    expect(said[0]).toBe('E 1: shaky: the browser died: gone; asked once more');
    const always = await runChecks([check('dead', () => Promise.reject(new Error('gone')))], engine, stand, () => {});
    expect(always.outcomes.get('dead')).toEqual({ end: 'failed', faults: ['the browser died: gone'] });
  });
});

describe('asking a page', () => {
  it('sends a function with its arguments, which needs nothing else', async () => {
    const source = sourceOf((a: number, b: { c: string }) => `${a}${b.c}`, [1, { c: 'é"' }]);
    expect(await runInNewContext(source)).toBe('1é"');
  });

  it('waits for what comes, and says what did not', async () => {
    let n = 0;
    expect(await until('three', async () => (++n > 2 ? n : null))).toBe(3);
    await expect(until('never', async () => null, 0)).rejects.toThrow('never: not within 0 s');
  });
});
