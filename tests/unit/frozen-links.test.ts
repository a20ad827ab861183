/** Links that were published once go on working: the frozen collection in tests/golden/links.json only grows. */

import { describe, expect, it } from 'vitest';
import { indexOf } from '../../components/lab/index-tree';
import { decodeLink, encodeLink } from '../../components/lab/link';
import { startOf } from '../../components/widgets/workbench/props';
import { loadChapters } from '../../content/chapters';
import { type FrozenLinks, readFrozen } from '../../content/check/frozen-links';
import { changed, decode, frozenParams, schemasOf } from '../../content/check/frozen-params';
import { readLedger, resolvingAnchors } from '../../content/check/ledger';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { loadStarts } from '../../content/lab';
import { figureIds, figureOf } from '../../content/page/resolve';
import { loadShares } from '../../content/page/shares';
import { lostLines, versionsOf } from './append-only';

const frozen = readFrozen();
const CURE = 'freeze it: npm run anchors';

describe('links published once', () => {
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
    expect(frozen.states.length).toBeGreaterThan(60);
    for (const { page, figure, query, values } of frozen.states) {
      expect(decode(figure, query), `${figure}=${query}`).toEqual({ values, problems: [] });
      const placed = figureOf(figure);
      // Where it has moved since, the old page says where to.
      const moved = loadChapters().find((c) => `/${c.id}/` === page)?.moved[figure];
      expect(moved ?? `${page}#${figure}`).toBe(`${placed?.page.path}#${figure}`);
      const state = placed?.model.init(placed.props, values);
      expect(placed?.model.describe(state, placed.props).sentences.length, `${figure}=${query}`).toBeGreaterThan(0);
    }
  });

  it('to a figure’s state say the same by what they leave out, in every version', () => {
    const faults = Object.entries(frozen.params).flatMap(([name, params]) => {
      const [figure = '', version = ''] = name.split(' v');
      const now = frozenParams(schemasOf(figure)[Number(version)] ?? {});
      return Object.entries(params).flatMap(([key, old]) => {
        const fault = changed(old, now[key]);
        return fault ? `${name}: “${key}” ${fault}; raise the version and keep the old in oldParams` : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('to share pages and embeds have their pages still', () => {
    const shares = new Set(loadShares().map((s) => s.path));
    const embeds = new Set(loadEmbeds().map((e) => embedPath(e.id)));
    expect(frozen.shares.length).toBeGreaterThan(200);
    expect(frozen.shares.filter((path) => !shares.has(path))).toEqual([]);
    expect(frozen.embeds.filter((path) => !embeds.has(path))).toEqual([]);
  });

  it('to readers’ own trees open the same trees', () => {
    expect(frozen.trees.length).toBeGreaterThan(1);
    for (const { fragment, tree } of frozen.trees) {
      const now = decodeLink(fragment);
      // what a tree has got since then says nothing in them
      expect(now).toMatchObject({ tree });
      if (!('tree' in now)) continue;
      const { hidden, falseAlarm, growth } = now.tree.settings;
      if (!('hidden' in tree.settings)) expect([hidden, falseAlarm, growth]).toEqual([0, 0, 0]);
      for (const node of 'hidden' in tree.root ? [] : indexOf(now.tree).nodes) expect(node.hidden).toBeNull();
      // What is packed may be packed otherwise; it opens as the same tree.
      const again = encodeLink(now.tree);
      expect('fragment' in again && decodeLink(again.fragment)).toEqual(now);
    }
  });
});

describe('the frozen collection', () => {
  it('holds every address of the ledger', () => {
    const held = new Set(frozen.anchors);
    expect(
      Object.keys(readLedger().anchors).filter((a) => !held.has(a)),
      CURE,
    ).toEqual([]);
  });

  it('holds a state of every figure, and every parameter in one of them', () => {
    const missing = figureIds().flatMap((figure) =>
      Object.entries(schemasOf(figure)).flatMap(([version, schema]) => {
        const params = frozen.params[`${figure} v${version}`] ?? {};
        const states = frozen.states.filter((s) => s.figure === figure && s.query.startsWith(`v${version}.`));
        return Object.entries(schema).flatMap(([name, { key }]) =>
          key in params && states.some((s) => name in s.values) ? [] : `${figure} v${version}: ${key} (${name})`,
        );
      }),
    );
    expect(missing, CURE).toEqual([]);
  });

  it('never lost a line, and neither did the ledger', () => {
    expect(
      lostLines(versionsOf('content/anchors.lock.json'), (file) => Object.entries(file.anchors).map(String)),
    ).toEqual([]);
    const lines = (file: FrozenLinks) =>
      Object.values(file).flatMap((part) =>
        Array.isArray(part)
          ? part.map((line) => JSON.stringify(line))
          : Object.entries(part).flatMap(([name, params]) =>
              Object.entries(params as object).map((line) => `${name} ${JSON.stringify(line)}`),
            ),
      );
    expect(lostLines(versionsOf('tests/golden/links.json'), lines)).toEqual([]);
  });

  it('misses a line that was taken out', () => {
    const lines = (file: { anchors: string[] }) => file.anchors;
    expect(lostLines([{ anchors: ['a', 'c'] }, { anchors: ['a', 'b'] }, { anchors: ['a'] }], lines)).toEqual(['b']);
  });
});
