/** What readers without scripts see: work as it lies there, and a simulated reader’s counts; nothing that says where a flaw is. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadNovel } from '../../../content/books';
import { CHARACTERS } from './characters';
import { ROUNDS } from './items';
import { ACCOUNTS, ITEMS } from './items.data';
import { sortedFates } from './ledger';
import { model } from './model';
import { ACTS } from './params';
import { readResult } from './result';
import { ledgerSays } from './says';
import { openTrial, stills } from './stills';

const id = 'overseer';
const draw = (act: keyof typeof stills) =>
  renderToStaticMarkup(createElement(stills[act], { id })).replaceAll('&#x27;', '’');
const SUMMARY = loadNovel()?.summary ?? '';
const html = (Object.keys(stills) as (keyof typeof stills)[]).map(draw).join('');

describe('the stills', () => {
  it('are of acts that there are, and name the reader as a simulated one', () => {
    const acts = ACTS.map((act) => act.id as string);
    expect(Object.keys(stills).filter((act) => !acts.includes(act))).toEqual([]);
    expect(draw('rates')).toContain('A simulated reader who has no time');
  });

  it('show a whole summary of each round, each sentence drawn like the others', () => {
    for (const round of ROUNDS) {
      const { sentences, critiques } = openTrial(id, round);
      const drawn = draw(round);
      expect(sentences.filter((sentence) => !drawn.includes(sentence))).toEqual([]);
      const items = [...drawn.matchAll(/<li[^>]*class="flex[^>]*>/g)].map(([tag]) => tag);
      expect(items).toHaveLength(sentences.length);
      expect(new Set(items).size).toBe(1);
      const points = [...drawn.matchAll(/<li[^>]*class="border-l[^>]*>/g)].map(([tag]) => tag);
      expect(points).toHaveLength(critiques?.length ?? 0);
      expect(new Set(points).size).toBeLessThanOrEqual(1);
    }
    expect(openTrial(id, 'helped').critiques).toHaveLength(3);
  });

  it('show no two versions of one summary, nor one whose own words stand in the other figure of the page', () => {
    const of = ROUNDS.map((round) => openTrial(id, round).of);
    expect(new Set(of).size).toBe(ROUNDS.length);
    for (const one of of) expect(one).toMatch(/^part-\d$/);
    // The first sheet of the other figure shows the whole novel’s.
    for (const round of ROUNDS)
      for (const sentence of openTrial(id, round).sentences) expect(SUMMARY).not.toContain(sentence);
    expect(SUMMARY.length).toBeGreaterThan(500);
  });

  it('count what the simulated reader came to, by the model', () => {
    const state = model.step(model.init({ id }), { type: 'watch', character: CHARACTERS[1].id }, { id });
    const result = readResult(state.result);
    for (const round of ROUNDS) {
      const watch = result?.[round];
      expect(watch).toBeDefined();
      if (watch) expect(draw('rates')).toContain(ledgerSays(watch));
    }
  });

  it('sort what became of the summaries, so that their order tells nothing', () => {
    const counts = { caught: { hits: 1, tries: 3 }, alarms: { hits: 2, tries: 3 } };
    expect(sortedFates(counts)).toEqual(['caught', 'missed', 'missed', 'alarm', 'alarm', 'cleared']);
  });

  it('say nowhere what was changed, what settles it, or what a critique is worth', () => {
    const shown = ROUNDS.flatMap((round) => openTrial(id, round).sentences);
    const told = [
      ...ITEMS.flatMap(({ words, sentence, kind }) => (kind ? [words, sentence] : [words])),
      ...ITEMS.flatMap(({ critiques }) => critiques.map(({ words }) => words)),
      ...ACCOUNTS.flatMap(({ flawed, sound }) => [flawed, sound]),
    ].filter((one) => !shown.some((sentence) => sentence.includes(one)));
    expect(told.length).toBeGreaterThan(200);
    // A critique may quote the words at which it points; that is all of them that may stand there.
    const said = ROUNDS.flatMap((round) => openTrial(id, round).critiques ?? []).map(({ says }) => says);
    expect(told.filter((one) => html.includes(one) && !said.some((says) => says.includes(one)))).toEqual([]);
    expect(html).not.toMatch(
      /Right:|Beside the point|Not so:|<mark|verdict|changed|summary says|data-(?!picture|work)/,
    );
  });
});
