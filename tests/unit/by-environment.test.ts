import { expect, it } from 'vitest';
import { environmentOf } from '../tools/by-environment';

it('a test file asks for its environment in a comment', () => {
  // Taken apart, or this file would ask for one.
  const asks = ['@vitest', 'environment jsdom'].join('-');
  expect(environmentOf(`// ${asks}\n/** Views. */`)).toBe('jsdom');
  expect(environmentOf(`/** Views. */\n/** ${asks} */`)).toBe('jsdom');
  expect(environmentOf("/** A model. */\nimport x from 'x';")).toBe('node');
});
