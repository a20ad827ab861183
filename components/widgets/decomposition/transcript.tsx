/** The starting tree as a full outline, for print and for pages without scripts: every node with all its facts. */
import type { TreeNode } from '../../models/recursion/task-tree';
import { derive, model } from './model';
import type { Props } from './params';
import { count, reason } from './words';

function minutes(node: TreeNode): string {
  return `${count(node.minutesAlone)} min alone${node.minutesHelped === null ? '' : `, ${count(node.minutesHelped)} with help`}`;
}

export function Transcript({ props }: { props: Props }) {
  const derived = derive(model.init(props), props);
  const { index, judgement, tree, frames } = derived;
  const entry = (i: number): React.ReactNode => {
    const node = index.nodes[i] as TreeNode;
    const round = judgement.needed[i] ? judgement.round[i] : 0;
    const below = [...node.parts, ...node.helps];
    return (
      <li key={node.id}>
        <b>{node.label}</b>
        {node.kind === 'part' && ' (part of the work)'}: {node.question && <i>{node.question} </i>}
        {node.product}.{' '}
        {node.kind === 'part'
          ? ''
          : `By: ${node.agent}${round ? ` (trained in round ${round})` : ''}. Judged by: ${node.evaluator}. `}
        {minutes(node)}. {node.kind === 'part' ? '' : reason(judgement, node)} {node.why} {node.covers}
        {below.length > 0 && <ul>{below.map(entry)}</ul>}
      </li>
    );
  };
  return (
    <>
      <p>{tree.blurb}</p>
      <ol>
        {frames.slice(1).map((f) => (
          <li key={f.key}>{f.sentence}</li>
        ))}
      </ol>
      <ul>{entry(0)}</ul>
    </>
  );
}
