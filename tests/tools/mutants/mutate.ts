/** The small faults that can be put into a file: operators and bounds flipped, one at a time, found in its syntax tree. */
import { parseAst } from 'vitest/node';

export interface Mutant {
  /** where the text changes, in UTF-16 units */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** 1 for the first */
  readonly line: number;
  /** such as `a < b → a <= b`, in one line */
  readonly change: string;
}

/** A node of the tree (ESTree with TypeScript's own), as far as this file looks. */
interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '**': '*',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '&': '|',
  '|': '&',
  '^': '&',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '+=': '-=',
  '-=': '+=',
  '*=': '/=',
  '/=': '*=',
};

/** Methods of Math, each with its other. */
const OTHER: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  some: 'every',
  every: 'some',
};

/** Joining texts has no other direction. */
const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' ||
  (node.type === 'Literal' && typeof node.value === 'string') ||
  (node.type === 'BinaryExpression' && node.operator === '+' && [node.left, node.right].some((n) => isText(n as Node)));

/** `list[i]`, with what TypeScript wants around it. */
const isIndexed = (node: Node): boolean =>
  node.type === 'MemberExpression'
    ? node.computed === true || isIndexed(node.object as Node)
    : ['ChainExpression', 'TSAsExpression', 'ParenthesizedExpression', 'TSNonNullExpression'].includes(node.type) &&
      isIndexed(node.expression as Node);

/** How much of the text around a change is told with it. */
const AROUND = 34;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * All mutants of a file, in the order of the text.
 * Left alone: types; imports; texts and regular expressions; what is thrown; and a plain value behind `??` after `list[i]`, which
 * stands there because TypeScript can't know that the place is there.
 * @throws Error if the file cannot be parsed
 */
export function mutantsOf(source: string, file: string): Mutant[] {
  const found: Mutant[] = [];
  const add = (from: number, to: number, text: string, around: Node): void => {
    const line = source.slice(0, from).split('\n').length;
    const before = source.slice(Math.max(around.start, from - AROUND), from);
    const behind = source.slice(to, Math.min(around.end, to + AROUND));
    const [now, then] = [source.slice(from, to), text].map((part) => oneLine(before + part + behind));
    found.push({ from, to, text, line, change: `${now} → ${then}` });
  };
  /** The operator between two nodes stands in what is neither (brackets and comments aside). */
  const operator = (node: Node, left: Node, right: Node): void => {
    const now = String(node.operator);
    const other = OPERATORS[now];
    if (!other || (now === '+' && isText(node)) || (now === '+=' && isText(right))) return;
    const at = source.indexOf(now, left.end);
    if (at < left.end || at + now.length > right.start) return;
    add(at, at + now.length, other, node);
  };
  const visit = (node: Node, around: Node): void => {
    const { type } = node;
    if (/^TS(?!As|NonNull|Satisfies)/.test(type) || /^(?:Import|Export(?:All))/.test(type)) return;
    if (type === 'ThrowStatement') return;
    if (type === 'BinaryExpression' || type === 'LogicalExpression' || type === 'AssignmentExpression')
      operator(node, node.left as Node, node.right as Node);
    if (type === 'UpdateExpression') {
      const at = node.prefix ? node.start : node.end - 2;
      add(at, at + 2, node.operator === '++' ? '--' : '++', node);
    }
    if (type === 'UnaryExpression' && (node.operator === '!' || node.operator === '-'))
      add(node.start, node.start + 1, '', around);
    if (type === 'Literal' && typeof node.value === 'boolean') add(node.start, node.end, String(!node.value), around);
    if (type === 'Literal' && typeof node.value === 'number') {
      add(node.start, node.end, String(node.value + 1), around);
      // `-1` is a sign and a number; a bound of 0 has nothing below it but that.
      if (!/\)$|\w$/.test(source.slice(0, node.start).trimEnd()) && node.value >= 1)
        add(node.start, node.end, String(node.value - 1), around);
    }
    if (type === 'ConditionalExpression') {
      const [yes, no] = [node.consequent as Node, node.alternate as Node];
      const swapped =
        source.slice(no.start, no.end) + source.slice(yes.end, no.start) + source.slice(yes.start, yes.end);
      add(yes.start, no.end, swapped, node);
    }
    if (type === 'IfStatement') {
      const test = node.test as Node;
      const flipped = /^[!=]==$/.test(String(test.operator)) || test.operator === '!';
      if (!flipped) add(test.start, test.end, `!(${source.slice(test.start, test.end)})`, test);
    }
    if (type === 'ExpressionStatement' && (node.expression as Node).type !== 'Literal')
      add(node.start, node.end, ';', node);
    if (type === 'MemberExpression' && !node.computed) {
      const property = node.property as Node;
      const name = String(property.name);
      const isMath = (node.object as Node).name === 'Math';
      if (OTHER[name] && isMath === !/some|every/.test(name)) add(property.start, property.end, OTHER[name], around);
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'right' && node.operator === '??' && isNode(value)) {
        const plain = value.type === 'Literal' || value.type === 'UnaryExpression';
        if (plain && isIndexed(node.left as Node)) continue;
      }
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, type.endsWith('Statement') || type === 'Program' ? child : node);
      }
    }
  };
  const tree = parseAst(source, { lang: /\.m?js$/.test(file) ? 'js' : 'ts' }) as unknown as Node;
  visit(tree, tree);
  return found.sort((a, b) => a.from - b.from || a.text.localeCompare(b.text));
}

export const applied = (source: string, { from, to, text }: Mutant): string =>
  source.slice(0, from) + text + source.slice(to);
