/** The test files of one worker share its page (`isolate: false`): each leaves it as empty as it found it. */
import { afterAll } from 'vitest';

afterAll(async () => {
  if (typeof document === 'undefined') return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
  document.body.replaceChildren();
});
