/** What a worked decomposition must have beyond the file format, so that it can be read, linked and believed. */
import type { LabNode, LabTree } from '../components/lab/document';
import { DONE, evaluate } from '../components/lab/evaluate';
import { indexOf, type LabIndex } from '../components/lab/index-tree';
import { encodeLink } from '../components/lab/link';
import { percent } from '../components/words/numbers';

/** What is wrong, and what to do about it. */
export interface Fault {
  message: string;
  cure: string;
}

const VERDICT = /^It (works|fails|fades|hangs)\b/;

/** What a node holds, and the question that it answers. */
const FIELDS: readonly (readonly [keyof LabNode, string])[] = [
  ['title', 'say in a few words what is judged'],
  ['produces', 'say what the assistant hands in'],
  ['minutes', 'estimate how long one person needs to judge this product alone'],
  ['help', 'say what would help the person who judges it, or that nothing would'],
];

/** “part 2.1 (“Reading notes”)”, numbered as the workbench numbers its outline. */
function placeOf({ nodes, parent, place }: LabIndex, at: number): string {
  const numbers: number[] = [];
  for (let i = at; i > 0; i = parent[i] as number) numbers.unshift((place[i] as number) + 1);
  const title = nodes[at]?.title;
  return `${at === 0 ? 'the root' : `part ${numbers.join('.')}`}${title ? ` (“${title}”)` : ''}`;
}

function nodeFaults(index: LabIndex): Fault[] {
  return index.nodes.flatMap((node, i) =>
    FIELDS.flatMap(([field, cure]) =>
      node[field] === '' || node[field] === null ? [{ message: `${placeOf(index, i)} has no “${field}”`, cure }] : [],
    ),
  );
}

/** Whether the verdict says what the model says: it works where at least four fifths are really done, and nowhere else. */
function verdictFaults(verdict: string, tree: LabTree): Fault[] {
  const said = VERDICT.exec(verdict)?.[1];
  const forms = 'begin it with “It works”, or with “It fails”, “It fades” or “It hangs”';
  if (!said) return [{ message: `the verdict “${verdict}” does not say whether the cut works`, cure: forms }];
  const { root } = evaluate(tree);
  if ((said === 'works') === root >= DONE) return [];
  return [
    {
      message: `the verdict begins “It ${said}”, and the model makes ${percent(root)} of the root really done`,
      cure: `“It works” is for ${percent(DONE)} and more; change the verdict, or the numbers if they are not what you mean`,
    },
  ];
}

/** @returns every fault at once; none, if the entry may be shown */
export function galleryFaults(tree: LabTree, verdict: string, commentary: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  if (!tree.title) faults.push({ message: 'the tree has no title', cure: 'add “title”' });
  if (!verdict || verdict.includes('\n') || verdict.length > 160)
    faults.push({
      message: 'the note does not begin with a verdict in one line',
      cure: 'write one line of at most 160 characters on whether the cut works and why, then an empty line',
    });
  else faults.push(...verdictFaults(verdict, tree));
  if (commentary.length < 2)
    faults.push({
      message: `the note has ${commentary.length === 0 ? 'no commentary' : 'one paragraph of commentary'}`,
      cure: 'write two paragraphs or more below the verdict, with an empty line between them: what the cut does, what a reader may learn',
    });
  const index = indexOf(tree);
  if (index.nodes.length < 2)
    faults.push({ message: 'the root has no “parts”', cure: 'add the parts that a judgement of it rests on' });
  faults.push(...nodeFaults(index));
  const link = encodeLink(tree);
  if (!('fragment' in link))
    faults.push({ message: 'the tree is too large for a link', cure: 'keep to 200 products and shorten its texts' });
  return faults;
}
