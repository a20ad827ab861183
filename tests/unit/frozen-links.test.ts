/** Links that were published once go on working: the frozen collection in tests/golden/links.json only grows. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { models } from '../../components/widgets/models';
import { startOf } from '../../components/widgets/workbench/props';
import { readLedger, resolvingAnchors } from '../../content/check/ledger';
import { figureProps } from '../../content/figures';
import { loadStarts } from '../../content/lab';
import { loadWrittenPages } from '../../content/site';
import { decode, type FrozenLinks, LINKS } from './frozen-links';

const frozen = JSON.parse(readFileSync(LINKS, 'utf8')) as FrozenLinks;

describe('links published once', () => {
  // Loaders keep what they read only in a production build; here each would read the content anew for every link.
  beforeAll(() => vi.stubEnv('NODE_ENV', 'production'));
  afterAll(() => vi.unstubAllEnvs());

  it('lead somewhere still, and stand in the ledger', () => {
    const now = resolvingAnchors();
    const ledger = readLedger().anchors;
    expect(frozen.anchors.length).toBeGreaterThan(300);
    expect(frozen.anchors.filter((a) => !now.has(a) || !(a in ledger))).toEqual([]);
  });

  it('to a tree of the workbench open that tree', () => {
    const starts = loadStarts();
    expect(frozen.starts.length).toBeGreaterThan(15);
    expect(frozen.starts.filter((id) => startOf(`#g=${id}`, starts)?.id !== id)).toEqual([]);
  });

  it('to a figure’s state mean what they meant, and the figure can show it', () => {
    const pages = loadWrittenPages();
    expect(frozen.states.length).toBeGreaterThan(30);
    for (const { page, figure, query, values } of frozen.states) {
      expect(decode(figure, query), `${figure}=${query}`).toEqual({ values, problems: [] });
      const use = pages.find((p) => p.path === page)?.scan.figures.find((f) => f.id === figure);
      const model = models[use?.widget ?? ''];
      const props = figureProps(figure, use?.widget ?? '', use?.attributes ?? {});
      const state = model?.init(props, values);
      expect(model?.describe(state, props).sentences.length, `${figure}=${query}`).toBeGreaterThan(0);
    }
  });
});
