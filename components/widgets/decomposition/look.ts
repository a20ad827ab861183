/** What a node looks like in a frame: lit or dark, asked or answered, its assistant trained or not. Pure; shared by both layouts. */
import type { Status, TreeNode } from '../../models/recursion/task-tree';
import type { Derived } from './derived';
import { count, STATUS_WORDS } from './words';

export interface Look {
  /** as far as the story has told: a node that needs help stays dark until its assistant is trained */
  status: Status;
  /** whether the root's judgement rests on it at this budget */
  needed: boolean;
  /** the round in which its AI was trained, if it has been by now */
  round: number | null;
  /** whether that happened in this very frame */
  fresh: boolean;
  /** dark now, but lit later in the story */
  later: boolean;
  /** the node that the story's sentence speaks of */
  example: boolean;
  /** nearness to the focus: full, a sibling, or the rest */
  near: 'full' | 'sibling' | 'rest';
  focused: boolean;
  /** minutes as printed in the node: "15 min", "130 → 28 min" */
  minutes: string;
}

/** The look of node i. O(depth) for its nearness to the focus, else O(1). */
export function lookOf({ judgement, index, frame, focus }: Derived, i: number): Look {
  const node = index.nodes[i] as TreeNode;
  const real = judgement.status(i);
  const round = judgement.round[i] as number;
  const needed = judgement.needed[i] === 1;
  const trained = needed && round > 0 && frame.round >= round;
  const status = real === 'helped' && needed && !trained ? 'out' : real;
  const told = node.minutesHelped !== null && real !== 'alone';
  return {
    status,
    needed: needed || node.kind === 'part',
    round: trained ? round : null,
    fresh: trained && frame.training === round,
    later: real !== status,
    example: frame.example === i,
    near: nearness(index.nodes, i, focus),
    focused: focus === i,
    minutes:
      told && status !== 'out'
        ? `${count(node.minutesAlone)} → ${count(node.minutesHelped ?? 0)} min`
        : `${count(node.minutesAlone)} min`,
  };
}

function nearness(nodes: readonly TreeNode[], i: number, focus: number | null): Look['near'] {
  if (focus === null || focus === 0) return 'full';
  const node = nodes[i] as TreeNode;
  const at = nodes[focus] as TreeNode;
  const above = i <= focus && focus < node.end;
  const beneath = focus <= i && i < at.end;
  if (above || beneath) return 'full';
  return node.parent === at.parent ? 'sibling' : 'rest';
}

/**
 * Words for a node's name in the accessibility tree; they begin with the words that the node shows. A drawn node carries them as its
 * title: its letters are broken into lines and counts, from which no name comes.
 */
export function nodeName(node: TreeNode, look: Look): string {
  const round = look.round === null ? '' : ` Assistant trained in round ${look.round}.`;
  const kind = node.kind === 'part' ? 'Part of the work: ' : '';
  return `${kind}${node.label}: ${look.needed ? STATUS_WORDS[look.status] : 'not needed'}, ${look.minutes.replace(' → ', ' alone, with help ')}.${node.kind === 'evaluation' ? round : ''}`;
}
