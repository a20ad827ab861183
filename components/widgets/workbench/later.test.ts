import { expect, it, vi } from 'vitest';
import { later } from './later';

it('what is wanted later is asked for once, however often it is wanted', async () => {
  const load = vi.fn(async () => ({ part: 1 }));
  const part = later(load);
  expect(load).not.toHaveBeenCalled();
  const [first, second] = await Promise.all([part(), part()]);
  expect(second).toBe(first);
  expect(await part()).toBe(first);
  expect(load).toHaveBeenCalledTimes(1);
});

it('what did not arrive is told to whoever waits, and asked for again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
  const part = later(load);
  await expect(Promise.all([part(), part()])).rejects.toThrow('offline');
  expect(await part()).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});
