/**
 * The frozen collection of links, tests/golden/links.json: every published address, share page and embed, what the workbench opens
 * by name, every figure's parameters, and states that together set each of them. It only grows: what stands there was published and
 * must go on working. `npm run anchors` adds to it; every test run opens what it holds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Decoded, encodeParams, type Param, type ParamValue } from '../../components/figure/params';
import type { LabTree } from '../../components/lab/document';
import { figures } from '../../components/widgets';
import { stateOf } from '../card-words';
import { loadCards } from '../cards';
import { embedPath, loadEmbeds } from '../embeds';
import { contentRoot } from '../files';
import { loadStarts } from '../lab';
import { loadShares } from '../page/shares';
import { ContentError, type Problem } from '../problem';
import { changed, decode, type FrozenParam, frozenParams, schemasOf } from './frozen-params';
import { readLedger } from './ledger';
import type { Rule } from './rule';

const FILE = 'tests/golden/links.json';
const fullPath = (): string => path.join(contentRoot(), '..', FILE);

export interface FrozenLinks {
  /** "/how-far/#reach" */
  anchors: string[];
  /** what /lab/#g=<id> opens in the workbench */
  starts: string[];
  /** a figure's state as a link carried it, and the settings that it stood for when it was frozen */
  states: { page: string; figure: string; query: string; values: Decoded['values'] }[];
  /** by figure and version ("reach v1"), then by the parameter's letter */
  params: Record<string, Record<string, FrozenParam>>;
  /** "/s/how-far/reach/" */
  shares: string[];
  /** "/embed/reach/" */
  embeds: string[];
  /** trees of readers as a link to the workbench carried them, and what was in them */
  trees: { fragment: string; tree: LabTree }[];
}

/** Reads the collection. @throws ContentError if it is missing or broken: it must never be made anew */
export function readFrozen(): FrozenLinks {
  try {
    return JSON.parse(readFileSync(fullPath(), 'utf8')) as FrozenLinks;
  } catch (error) {
    const message = `the frozen links cannot be read: ${(error as Error).message}`;
    const cure = 'restore them from the repository’s history; they only grow and are never made anew';
    throw new ContentError([{ file: FILE, line: 0, message, cure }]);
  }
}

/** Writes the collection. */
export const writeFrozen = (frozen: FrozenLinks): void =>
  writeFileSync(fullPath(), `${JSON.stringify(frozen, null, 2)}\n`);

/** The n-th value of a parameter other than its default; undefined where only the figure knows what there is. */
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

/** The parameters that a version's frozen states set. */
const setIn = (states: FrozenLinks['states'], figure: string, version: string): Set<string> =>
  new Set(
    states
      .filter((s) => s.figure === figure && s.query.startsWith(`v${version}.`))
      .flatMap((s) => Object.keys(s.values)),
  );

/** The states of a figure that are not frozen yet: those of its papers and of the cards, and two that set every number and choice otherwise. */
function freshStates(frozen: FrozenLinks, { id: figure, widget, page }: ReturnType<typeof loadEmbeds>[number]) {
  const states = [...frozen.states];
  const freeze = (query: string) => {
    if (states.some((s) => s.figure === figure && s.query === query)) return;
    const { values, problems } = decode(figure, query);
    // A mangled link has its picture, too; what it decodes to is no promise.
    if (problems.length === 0) states.push({ page, figure, query, values });
  };
  for (const { query } of figures[widget]?.states ?? []) if (query !== undefined) freeze(query);
  // What a card predicts is about a state: that must go on meaning the same.
  for (const card of loadCards()) {
    const at = stateOf(card);
    if (at?.figure === figure) freeze(at.query);
  }
  for (const [version, schema] of Object.entries(schemasOf(figure))) {
    const set = setIn(states, figure, version);
    if (Object.entries(schema).every(([param, p]) => set.has(param) || other(p, 0) === undefined)) continue;
    for (const n of [0, 1]) {
      const values = Object.entries(schema).flatMap(([param, p]): [string, ParamValue][] => {
        const value = other(p, n);
        return value === undefined ? [] : [[param, value]];
      });
      const query = encodeParams(Number(version), schema, Object.fromEntries(values));
      if (query) freeze(query);
    }
  }
  return states.slice(frozen.states.length);
}

/** Adds today's links; takes nothing away and changes nothing. */
export function freeze(frozen: FrozenLinks): FrozenLinks {
  const more = (old: readonly string[], fresh: readonly string[]) => [...new Set([...old, ...fresh])].sort();
  const embeds = loadEmbeds().filter(({ widget }) => widget in figures);
  const params = embeds.flatMap(({ id }) =>
    Object.entries(schemasOf(id)).map(([version, schema]) => {
      const name = `${id} v${version}`;
      return [name, { ...frozenParams(schema), ...frozen.params[name] }] as const;
    }),
  );
  return {
    ...frozen,
    params: { ...frozen.params, ...Object.fromEntries(params) },
    shares: more(
      frozen.shares,
      loadShares().map((s) => s.path),
    ),
    embeds: more(
      frozen.embeds,
      embeds.map((e) => embedPath(e.id)),
    ),
    states: [...frozen.states, ...embeds.flatMap((embed) => freshStates(frozen, embed))],
    anchors: more(frozen.anchors, Object.keys(readLedger().anchors)),
    starts: more(
      frozen.starts,
      loadStarts().map(({ id }) => id),
    ),
  };
}

/** Links that were frozen and now lead nowhere, or mean something else. */
function brokenLinks(frozen: FrozenLinks): Omit<Problem, 'file' | 'line'>[] {
  const embeds = new Map(loadEmbeds().map((e) => [e.id, e]));
  const lost = (old: readonly string[], now: readonly string[], what: string, cure: string) => {
    const there = new Set(now);
    return old.filter((one) => !there.has(one)).map((one) => ({ message: `${what} ${one} has vanished`, cure }));
  };
  const back = 'bring its id back, or name it under “aliases” or “moved” of its page';
  const changes = Object.entries(frozen.params).flatMap(([name, params]) => {
    const [figure = '', version = ''] = name.split(' v');
    if (!embeds.has(figure)) return [];
    const now = frozenParams(schemasOf(figure)[Number(version)] ?? {});
    return Object.entries(params).flatMap(([key, old]) => {
      const fault = changed(old, now[key]);
      const cure = 'raise the model’s version, and keep the old parameters in oldParams';
      return fault
        ? [{ message: `the parameter “${key}” of ${name} ${fault}: old links would say something else`, cure }]
        : [];
    });
  });
  return [
    ...lost(
      frozen.shares,
      loadShares().map((s) => s.path),
      'the share page',
      back,
    ),
    ...lost(frozen.embeds, [...embeds.keys()].map(embedPath), 'the embed', 'bring the figure back under its id'),
    ...lost(
      frozen.starts,
      loadStarts().map(({ id }) => id),
      'the workbench’s',
      'bring its file back under its name',
    ),
    ...changes,
  ];
}

/** Parameters that no frozen state sets, because only the figure knows their values. */
function unsetParams({ states }: FrozenLinks): Omit<Problem, 'file' | 'line'>[] {
  return loadEmbeds()
    .filter(({ widget }) => widget in figures)
    .flatMap(({ id, widget }) =>
      Object.entries(schemasOf(id)).flatMap(([version, schema]) => {
        const set = setIn(states, id, version);
        const unset = Object.keys(schema).filter((param) => !set.has(param));
        const cure = `add to “states” in components/widgets/${widget}/figure.ts one whose query sets it, then run npm run anchors`;
        return unset.map((param) => ({ message: `no frozen link sets “${param}” of ${id} v${version}`, cure }));
      }),
    );
}

/** The collection is up to date, and what it holds still works. */
export const frozenLinks: Rule = () => {
  const frozen = readFrozen();
  const now = freeze(frozen);
  const fresh = [
    ...(['anchors', 'shares', 'embeds', 'starts'] as const).flatMap((part) =>
      now[part].filter((one) => !frozen[part].includes(one)),
    ),
    ...now.states.slice(frozen.states.length).map((s) => `${s.page}?${s.figure}=${s.query}`),
    ...Object.keys(now.params).filter((name) =>
      Object.keys(now.params[name] ?? {}).some((key) => !(key in (frozen.params[name] ?? {}))),
    ),
  ];
  const count = fresh.length === 1 ? '1 link is' : `${fresh.length} links are`;
  return [
    ...brokenLinks(frozen),
    ...(fresh.length > 0
      ? [
          {
            message: `${count} not frozen yet: ${fresh.slice(0, 5).join(' ')}${fresh.length > 5 ? ' …' : ''}`,
            cure: `run npm run anchors and commit ${FILE}`,
          },
        ]
      : []),
    ...unsetParams(now),
  ].map((fault) => ({ file: FILE, line: 0, ...fault }));
};
