/** What is written out for a tree, looked at the way a browser or a renderer would. */
import { parseFragment } from 'parse5';
import { expect } from 'vitest';
import { advise } from '../../../components/lab/advise';
import type { LabTree } from '../../../components/lab/document';
import { evaluate } from '../../../components/lab/evaluate';
import { parse, serialize } from '../../../components/lab/format';
import { isSound } from '../../../components/lab/index-tree';
import { toSvg } from '../../../components/lab/svg';
import { describe as say } from '../../../components/lab/words';
import { toMermaid, toOutline } from '../../../components/lab/write-outline';

const ELEMENTS = new Set(['svg', 'title', 'desc', 'defs', 'pattern', 'path', 'rect', 'g', 'text']);
const ATTRIBUTES =
  /^(xmlns|width|height|viewBox|role|font-family|id|patternUnits|d|stroke|stroke-width|x|y|rx|fill|font-size|font-weight|transform|direction|text-anchor)$/;

interface Found {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Found[];
}

/** What a browser makes of the picture: only our own elements and attributes. */
function checkSvg(svg: string): void {
  const stack = [...((parseFragment(svg) as unknown as Found).childNodes ?? [])];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') continue;
    expect(ELEMENTS.has(node.nodeName), node.nodeName).toBe(true);
    for (const { name, value } of node.attrs ?? []) {
      expect(name).toMatch(ATTRIBUTES);
      expect(value).not.toMatch(/script|data:|http(?!:\/\/www\.w3\.org\/2000\/svg)/i);
    }
    stack.push(...(node.childNodes ?? []));
  }
  // as XML: no stray ampersand, no character that XML forbids
  expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\ufffe\uffff]/);
}

/** Everything that can be made of a tree, made, and looked at. */
export function checkHarmless(tree: LabTree): void {
  expect(isSound(tree)).toBe(true);
  const evaluation = evaluate(tree);
  expect(Number.isFinite(evaluation.root)).toBe(true);
  for (const line of say(tree, evaluation, advise(evaluation))) expect(line).not.toMatch(/NaN|undefined/);
  checkSvg(toSvg(tree, { evaluation }).svg);
  const outline = toOutline(tree);
  expect(outline).not.toMatch(/[<>]/);
  expect(outline).not.toMatch(/(^|[^\\])(\\\\)*[[\]`*_]/m);
  for (const line of toMermaid(tree).split('\n').slice(1, -1)) {
    expect(line).toMatch(/^ {2}(?:p\d+ --> p\d+|p\d+\["(?:[\p{L}\p{M}\p{N} .,!?'’–—-]|#\d+;)*"\])$/u);
  }
  const back = parse(serialize(tree));
  expect('tree' in back && back.tree).toEqual(tree);
}
