/**
 * The side of mutants.ts that runs tests: a vitest of its own over a copy of the repository (the first argument), asked by
 * messages. It can hang on a mutant; the other side then ends it with all that it started.
 */
import path from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

/** Run these test files; `changed` is the file whose text is another now. */
export interface Ask {
  tests: readonly string[];
  changed: string | null;
}

/** All test files there are, once at the start; then the first test that failed, and how long each file took. */
export type Answer = { tests: string[] } | { failed: string | null; ms: Record<string, number> };

const root = process.argv[2] ?? '';
const vitest = await createVitest('test', {
  root,
  config: path.join(root, 'tests/vitest.config.ts'),
  watch: false,
  bail: 1,
  reporters: [{}],
  coverage: { enabled: false },
  maxWorkers: 2,
  // On a busy machine a test's own limit must not be taken for a fault that was noticed; the other side has one for all.
  testTimeout: 300_000,
  hookTimeout: 300_000,
});
const nameOf = (file: string): string => path.relative(root, file).split(path.sep).join('/');
const specifications = new Map<string, TestSpecification>();
for (const specification of await vitest.globTestSpecifications()) {
  specifications.set(nameOf(specification.moduleId), specification);
}

async function run({ tests, changed }: Ask): Promise<Answer> {
  if (changed) vitest.invalidateFile(path.join(root, changed));
  vitest.state.clearErrors();
  const chosen = tests.flatMap((test) => specifications.get(test) ?? []);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
  const ms: Record<string, number> = {};
  let failed: string | null = unhandledErrors.length ? 'an error outside a test' : null;
  for (const module of testModules) {
    const name = nameOf(module.moduleId);
    // What earlier runs left is told again.
    if (!tests.includes(name)) continue;
    ms[name] = module.diagnostic().duration + module.diagnostic().collectDuration;
    if (module.state() !== 'failed' || failed) continue;
    const [test] = module.children.allTests('failed');
    const [error] = (test?.result().errors ?? module.errors()) as readonly { message?: string }[];
    const said = error?.message?.split('\n')[0]?.slice(0, 100) ?? '';
    failed = test ? `${name}: ${test.fullName} (${said})` : `${name} cannot be loaded (${said})`;
  }
  return { failed, ms };
}

const reply = (answer: Answer): void => {
  process.send?.(answer);
};
process.on('message', async (ask: Ask) => reply(await run(ask)));
process.on('disconnect', () => process.exit());
reply({ tests: [...specifications.keys()] });
