/**
 * From a page's MDX tree to a plain Markdown tree: figures become their words, citations their names, chips their numbers.
 * What the page hides until the reader has guessed is put aside for the end.
 */
import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Ask } from '../../components/figure/contract';
import { optionOrder } from '../../components/mdx/blocks/option-order';
import { saidAs } from '../../components/page/guess-plot';
import { splitStop } from '../../components/page/plain-words';
import { citedIn } from '../../content/page/facts';
import { attributesOf, isAlias, isElement, markOf, type PageNode } from '../../content/page/tree';
import { blockOf } from '../../content/page/vocabulary';
import { anchor, link, list, paragraph, strong, table, text } from './tree';
import type { FigureWords, Words } from './words';

/** What is made of a page: its text, and the answers that go to its end. */
export interface Plain {
  body: RootContent[];
  answers: RootContent[];
}

/** @param words gives names, numbers and addresses @throws Error naming an element that it does not know */
export function plainNodes(nodes: readonly PageNode[], words: Words): Plain {
  const answers: RootContent[] = [];
  // Blocks of a page are blocks of Markdown; headings too stand only at the top.
  const body = flow(nodes);
  return { body, answers };

  function flow(all: readonly PageNode[]): BlockContent[] {
    const blocks: BlockContent[] = [];
    let run: PageNode[] = [];
    const flush = () => {
      const inside = phrasing(run);
      if (inside.some((c) => c.type !== 'text' || c.value.trim() !== '')) blocks.push(paragraph(...inside));
      run = [];
    };
    for (const node of all) {
      if (isInline(node)) run.push(node);
      else {
        flush();
        blocks.push(...block(node));
      }
    }
    flush();
    return blocks;
  }

  function block(node: PageNode): BlockContent[] {
    const children = node.children ?? [];
    const id = markOf(node);
    const mark = id ? [anchor(id)] : [];
    switch (node.type) {
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
        return [];
      case 'heading':
      case 'paragraph':
        return [{ ...node, children: [...mark, ...phrasing(children)] } as unknown as BlockContent];
      case 'list':
      case 'blockquote':
      case 'listItem':
        return [{ ...node, children: children.flatMap((c) => block(c)) } as unknown as BlockContent];
      case 'table':
        return [{ ...node, children: children.map(row) } as unknown as BlockContent];
      case 'mdxJsxFlowElement':
        return element(node, children);
      default:
        return [node as unknown as BlockContent];
    }
  }

  function row(node: PageNode): TableRow {
    const cells = node.children ?? [];
    return { ...node, children: cells.map((c) => ({ ...c, children: phrasing(c.children ?? []) })) } as TableRow;
  }

  function element(node: PageNode, children: PageNode[]): BlockContent[] {
    const at = attributesOf(node);
    if (node.name === 'Figure') return figure(words.figure(at.id ?? ''), children);
    if (node.name === 'Again') return again(at.id ?? '', words.figure(at.figure ?? ''), children);
    if (node.name === 'Predict') return predict(at.id ?? '', at.question ?? '', children);
    if (node.name === 'Guess') return guess(at.id ?? '', at.question ?? '', words.ask(at.of ?? ''), children);
    if (node.name === 'Recall') return recall(at.question ?? '', words.figure(at.figure ?? ''), children);
    if (node.name === 'Deeper') {
      const title = { type: 'heading', depth: 3, children: [anchor(at.id ?? ''), text(at.title ?? '')] };
      return [title as unknown as BlockContent, ...flow(children)];
    }
    if (node.name === 'Aside') {
      const [first, ...rest] = flow(children);
      // A block quotation without a word about it would pass for somebody else's words.
      const mark = [...(at.id ? [anchor(at.id)] : []), strong('Aside.'), text(' ')];
      const opened =
        first?.type === 'paragraph'
          ? [paragraph(...mark, ...first.children)]
          : [paragraph(...mark), ...(first ? [first] : [])];
      return [{ type: 'blockquote', children: [...opened, ...rest] }];
    }
    return [paragraph(...phrasing([node]))];
  }

  function figure(shown: FigureWords, children: PageNode[]): BlockContent[] {
    const { id, title, kinds, description, hidden } = shown;
    const assumptions = children.find((c) => c.name === 'Assumptions');
    if (hidden) {
      answers.push(answerHeading(id, title), ...described(hidden), paragraph(link(`#${id}`, 'Back to the figure')));
    }
    return [
      paragraph(anchor(id), strong(`Figure: ${title}`), text(` (${kinds.join(' · ')})`)),
      ...flow(children.filter((c) => c !== assumptions)),
      paragraph({ type: 'emphasis', children: [text('The figure in words, as it stands at the start:')] }),
      ...described(description),
      ...(assumptions ? [paragraph(text('What this figure assumes:')), ...flow(assumptions.children ?? [])] : []),
      paragraph(
        link(shown.address, 'Run this figure'),
        ...(hidden ? [text('. It hides something until you have guessed: '), link(`#answers-${id}`, 'answers')] : []),
      ),
    ];
  }

  function again(id: string, { title, kinds, address }: FigureWords, children: PageNode[]): BlockContent[] {
    const kind = text(` (${kinds.join(' · ')})`);
    return [paragraph(anchor(id), strong('Figure:'), text(' '), link(address, title), kind), ...flow(children)];
  }

  function predict(id: string, question: string, children: PageNode[]): BlockContent[] {
    const written = children
      .filter((c) => c.name === 'Option')
      .map((c) => ({ label: attributesOf(c).label ?? '', says: flow(c.children ?? []) }));
    // in the order of the page, which gives the right one no favoured place
    const options = optionOrder(id, written.length).flatMap((i) => written[i] ?? []);
    answers.push(answerHeading(id, question));
    answers.push(list(options.map(({ label, says }) => [paragraph(strong(label)), ...says])));
    return [
      paragraph(anchor(id), strong('A guess before you read on.'), text(` ${question}`)),
      list(options.map(({ label }) => [paragraph(text(label))])),
      paragraph(link(`#answers-${id}`, 'What there is to say to each')),
    ];
  }

  function guess(id: string, question: string, ask: Ask, children: PageNode[]): BlockContent[] {
    const { scale, points, along, counts, says } = ask;
    const [only] = points;
    const truth =
      only && points.length === 1
        ? paragraph(text(`The model’s answer: ${saidAs(says, only.truth)}.`))
        : table(
            [along, counts],
            points.map((p) => [p.at, p.truth]),
          );
    answers.push(answerHeading(id, question), truth, ...flow(children));
    const places = points.length > 1 ? ` ${along}: ${points.map((p) => p.at).join(', ')}.` : '';
    return [
      paragraph(anchor(id), strong('A guess before you read on.'), text(` ${question}`)),
      paragraph(text(`On a scale from ${scale.min} to ${scale.max}.${places} `), link(`#answers-${id}`, 'The answer')),
    ];
  }

  function recall(question: string, { title, address }: FigureWords, children: PageNode[]): BlockContent[] {
    const [first, ...rest] = flow(children);
    const answer = first?.type === 'paragraph' ? first.children : [];
    return [
      paragraph(
        strong('A question about the chapter before.'),
        text(` ${question} `),
        link(address, `Figure: ${title}`),
      ),
      paragraph(text('Answer: '), ...answer),
      ...(first && first.type !== 'paragraph' ? [first] : []),
      ...rest,
    ];
  }

  function phrasing(all: readonly PageNode[]): PhrasingContent[] {
    const out: PhrasingContent[] = [];
    for (const node of all) inline(node, out);
    return out;
  }

  function inline(node: PageNode, out: PhrasingContent[]): void {
    const children = node.children ?? [];
    if (node.type === 'mdxTextExpression') return;
    if (node.type === 'link') {
      out.push({ type: 'link', url: words.to(node.url ?? ''), children: phrasing(children) } as PhrasingContent);
      return;
    }
    if (!isElement(node)) {
      out.push((node.children ? { ...node, children: phrasing(children) } : { ...node }) as unknown as PhrasingContent);
      return;
    }
    const at = attributesOf(node);
    const block = blockOf(node.name);
    if (isAlias(node)) out.push(anchor(at.id ?? ''));
    else if (node.name === 'Cite') cite(citedIn(at.sources), out);
    else if (node.name === 'Value') out.push(text(words.chip(at.of ?? '')));
    else if (node.name === 'Chapter') out.push(...words.chapter(at.id ?? ''));
    else if (node.name === 'br') out.push({ type: 'break' });
    else if (node.name === 'em') out.push({ type: 'emphasis', children: phrasing(children) });
    else if (node.name === 'strong') out.push({ type: 'strong', children: phrasing(children) });
    else if (block?.stands === 'text')
      out.push(...(at.id && block.address ? [anchor(at.id)] : []), ...phrasing(children));
    else throw new Error(`Markdown has no words for <${node.name}>`);
  }

  /** On the page a citation is a raised mark behind the full stop; in words it stands before it. */
  function cite(cited: readonly (readonly [string, string])[], out: PhrasingContent[]): void {
    const last = out.at(-1);
    let stop = '';
    if (last?.type === 'text') [last.value, stop] = splitStop(last.value);
    out.push(text(last ? ' (' : '('));
    cited.forEach(([key, locator], i) => {
      if (i > 0) out.push(text('; '));
      out.push(link(`#source-${key}`, words.source(key)));
      if (locator) out.push(text(`, ${locator}`));
    });
    out.push(text(`)${stop}`));
  }
}

const INLINE_TYPES = new Set(['text', 'mdxJsxTextElement', 'mdxTextExpression', 'link', 'inlineCode', 'inlineMath']);
const isInline = (node: PageNode): boolean =>
  INLINE_TYPES.has(node.type) || node.type === 'emphasis' || node.type === 'strong';

const answerHeading = (id: string, title: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [anchor(`answers-${id}`), text(title)],
});

/** The words of a figure: sentences, and a table where there is one. */
function described({ sentences, table: rows }: FigureWords['description']): BlockContent[] {
  return [
    ...sentences.map((sentence) => paragraph(text(sentence))),
    ...(rows ? [paragraph({ type: 'emphasis', children: [text(rows.caption)] }), table(rows.head, rows.rows)] : []),
  ];
}
