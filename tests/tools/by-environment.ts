/** The order of the unit tests: one environment after the other. */
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The environment that a test file asks for, wherever in it, as vitest reads it; `node` where it asks for none. */
export const environmentOf = (text: string): string =>
  /@(?:vitest|jest)-environment\s+([\w-]+)/.exec(text)?.[1] ?? 'node';

/**
 * A worker goes on with the next file only where that one wants the same environment; else it ends, and another reads all modules
 * anew. So the files of one environment stand together, in the order that vitest would give them.
 */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const inNode = new Map(sorted.map((file) => [file, environmentOf(readFileSync(file.moduleId, 'utf8')) === 'node']));
    // Node first: the longest are among them, and should not be begun last.
    return [...sorted.filter((file) => inNode.get(file)), ...sorted.filter((file) => !inNode.get(file))];
  }
}
