import { vi } from 'vitest';

/**
 * Waits until a check no longer throws. Its only limit is the test's own, many times what a quiet machine needs: on a slow one a test
 * takes longer and says the same.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: 500_000 });
