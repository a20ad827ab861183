/** What share pages and embeds say of themselves when the public address is known; a release without it has none of this. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { generateMetadata as ofEmbed } from '../../../app/embed/[figure]/page';
import { generateMetadata as ofShare } from '../../../app/s/[...section]/page';
import { loadEmbeds } from '../../../content/embeds';

vi.mock('../../../app/_site/blocks', () => ({ blocksFor: () => ({}) }));

const SITE = 'https://example.org/alignment';
beforeEach(() => vi.stubEnv('SITE_URL', SITE));
afterEach(() => vi.unstubAllEnvs());

it.each(loadEmbeds().map((e) => [e.id, e] as const))(
  'the embed of %s names its page, without a fragment',
  async (id, e) => {
    const { alternates, robots } = await ofEmbed({ params: Promise.resolve({ figure: id }) });
    // Next puts a slash behind whatever stands last in such an address, a fragment too.
    expect(alternates?.canonical).toBe(`${SITE}${e.page}`);
    expect(robots).toEqual({ index: false });
  },
);

it('a share page names itself, its card with size and kind, and for a figure its answer of oEmbed', async () => {
  const of = (section: string[]) => ofShare({ params: Promise.resolve({ section }) });
  const figure = await of(['how-far', 'reach']);
  expect(figure.alternates).toEqual({
    canonical: `${SITE}/s/how-far/reach/`,
    types: { 'application/json+oembed': [{ url: `${SITE}/oembed/reach.json`, title: expect.any(String) }] },
  });
  expect(figure.openGraph).toMatchObject({
    url: `${SITE}/s/how-far/reach/`,
    images: [{ url: `${SITE}/og/s/how-far/reach.png`, width: 1200, height: 630, type: 'image/png' }],
  });
  expect((await of(['glossary', 'policy'])).alternates).toEqual({ canonical: `${SITE}/s/glossary/policy/` });
});
