/**
 * Adds today's links to the frozen collection tests/golden/links.json: every published address, share page and embed, and what the workbench opens by name;
 * every figure's parameters, and states that together set each of them; the figure states that are worth a picture; and links to
 * readers' trees. It only adds: what stands there was published and must go on working.
 *   npx tsx tests/tools/freeze-links.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadShares } from '../../app/_site/share';
import { encodeParams, type Param, type ParamValue } from '../../components/island/params';
import { decodeLink, encodeLink } from '../../components/lab/link';
import { readLedger } from '../../content/check/ledger';
import { embedPath, loadEmbeds } from '../../content/embeds';
import { loadGallery } from '../../content/gallery';
import { loadStarts } from '../../content/lab';
import { decode, type FrozenLinks, frozenParams, LINKS, schemasOf } from '../unit/frozen-links';
import { figureStates } from './figure-states';

/** Sets and texts, for which nothing can be derived: only the figure knows which names there are. */
const BY_HAND: readonly [figure: string, query: string][] = [
  ['teach-by-comparing', 'v1.cabEU.z0123456789abcdef'],
  ['get-fooled', 'v1.cababbabaab.z0123456789abcdef.wbaabaebaab.b14.vreport.abbaabbabab'],
  ['decomposition', 'v1.osummary~work-notes.cwork-choice.fwork-opening'],
  ['recursion', 'v1.fsummary'],
  ['task-map', 'v1.asudoku-1~forecast-3.cbook-summary'],
  ['which-protocol', 'v1.abackflip-1~hidden-story-4.cnovel'],
  ['local-steps', 'v1.wsum~tide.rpost.bp-14~misprint'],
];

/** The n-th value of a parameter other than its default; undefined where it has none. */
function other(p: Param, n: number): ParamValue | undefined {
  if (p.type === 'choice') {
    const options = p.options.filter((option) => option !== p.default);
    return options[n % options.length];
  }
  if (p.type !== 'number') return undefined;
  const steps = Math.round((p.max - p.min) / p.step);
  const values = [p.max, p.min, p.min + Math.floor(steps / 3) * p.step, p.min + Math.floor((2 * steps) / 3) * p.step];
  const others = values.filter((value) => value !== p.default);
  return others[n % others.length];
}

const frozen: FrozenLinks = {
  params: {},
  shares: [],
  embeds: [],
  trees: [],
  ...JSON.parse(readFileSync(LINKS, 'utf8')),
};
const known = new Set(frozen.states.map((s) => `${s.figure} ${s.query}`));
const pages = new Map(loadEmbeds().map((e) => [e.id, e.page]));

function freeze(figure: string, query: string): void {
  if (known.has(`${figure} ${query}`)) return;
  const { values, problems } = decode(figure, query);
  // A mangled link has its picture, too; what it decodes to is no promise.
  if (problems.length > 0) return;
  known.add(`${figure} ${query}`);
  frozen.states.push({ page: pages.get(figure) ?? '', figure, query, values });
}

for (const { figure, query } of figureStates) if (query !== undefined) freeze(figure, query);
for (const [figure, query] of BY_HAND) freeze(figure, query);
for (const figure of pages.keys()) {
  for (const [version, schema] of Object.entries(schemasOf(figure))) {
    const name = `${figure} v${version}`;
    frozen.params[name] = { ...frozenParams(schema), ...frozen.params[name] };
    const set = new Set(frozen.states.flatMap((s) => (s.figure === figure ? Object.keys(s.values) : [])));
    if (Object.entries(schema).every(([param, p]) => set.has(param) || other(p, 0) === undefined)) continue;
    for (const n of [0, 1]) {
      const values = Object.fromEntries(
        Object.entries(schema).flatMap(([param, p]) => {
          const value = other(p, n);
          return value === undefined ? [] : [[param, value]];
        }),
      );
      const query = encodeParams(Number(version), schema, values);
      if (query) freeze(figure, query);
    }
  }
}

const more = (old: readonly string[], fresh: readonly string[]) => [...new Set([...old, ...fresh])].sort();
frozen.anchors = more(frozen.anchors, Object.keys(readLedger().anchors));
frozen.shares = more(
  frozen.shares,
  loadShares().map((s) => s.path),
);
frozen.embeds = more(
  frozen.embeds,
  loadEmbeds().map((e) => embedPath(e.id)),
);
frozen.starts = more(
  frozen.starts,
  loadStarts().map(({ id }) => id),
);
if (frozen.trees.length === 0) {
  for (const { tree } of loadGallery().slice(0, 3)) {
    const link = encodeLink(tree);
    const back = 'fragment' in link ? decodeLink(link.fragment) : link;
    if ('fragment' in link && 'tree' in back) frozen.trees.push({ fragment: link.fragment, tree: back.tree });
  }
}
writeFileSync(LINKS, `${JSON.stringify(frozen, null, 2)}\n`);
console.log(
  `${frozen.anchors.length} addresses, ${frozen.states.length} states of ${pages.size} figures, ${frozen.shares.length} share pages, ${frozen.embeds.length} embeds, ${frozen.trees.length} trees`,
);
