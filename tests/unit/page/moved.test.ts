import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateQuery } from '../../../components/page/moved';

describe('what a share page carries on', () => {
  it('is figures’ settings, and nothing else of the query', () => {
    expect(stateQuery('?reach=v1.c80')).toBe('?reach=v1.c80');
    expect(stateQuery('?utm_source=x&reach=v1.c80.tb&lang=en')).toBe('?reach=v1.c80.tb');
    expect(stateQuery('')).toBe('');
    expect(stateQuery('?reach=')).toBe('');
  });

  it('never throws and gives a query that reads back as a part of what came', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const came = [...new URLSearchParams(`?${text}`)].map(String);
        for (const pair of new URLSearchParams(stateQuery(`?${text}`))) expect(came).toContain(String(pair));
      }),
    );
  });
});
