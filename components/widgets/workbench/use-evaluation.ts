import { useEffect, useMemo, useState } from 'react';
import { type Advice, advise } from '../../lab/advise';
import type { LabTree } from '../../lab/document';
import { type Evaluation, evaluate } from '../../lab/evaluate';
import { indexOf } from '../../lab/index-tree';
import { numbersOf } from '../../lab/numbers';
import { cancelModel, modelApart } from './apart';

/** What the model says of a tree. `tree` may be the one before the last change, while a large tree is reckoned. */
export interface Result {
  tree: LabTree;
  evaluation: Evaluation;
  advice: Advice | null;
}

/** Up to here the model runs with each keystroke; beyond, in a worker when the keys rest. */
const AT_ONCE = 250;
const REST_MS = 150;

function whole(tree: LabTree): Result {
  const evaluation = evaluate(tree);
  return { tree, evaluation, advice: evaluation.index.nodes.length <= AT_ONCE ? advise(evaluation) : null };
}

/** Runs the model on a tree as it changes. @param opened changes with each tree that is opened, so that none shows another's numbers */
export function useEvaluation(tree: LabTree, opened: number): Result {
  const large = indexOf(tree).nodes.length > AT_ONCE;
  const [held, hold] = useState<(Result & { opened: number }) | null>(null);
  const now = useMemo(() => (large ? null : whole(tree)), [tree, large]);
  const usable = held?.opened === opened ? held : null;
  // A large tree that has just been opened is reckoned at once: rows without numbers would be worse than a short wait.
  // biome-ignore lint/correctness/useExhaustiveDependencies: later changes of the tree go through the effect below
  const first = useMemo(() => (large && !usable ? whole(tree) : null), [large, opened, usable === null]);

  useEffect(() => {
    if (!large) return;
    let stopped = false;
    const timer = setTimeout(async () => {
      const numbers = numbersOf(tree);
      const found = await modelApart(numbers);
      if (!found || stopped) return;
      const { reckoned, advice } = found;
      hold({ tree, evaluation: { index: indexOf(tree), numbers, ...reckoned }, advice, opened });
    }, REST_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
      cancelModel();
    };
  }, [tree, large, opened]);
  return now ?? usable ?? first ?? whole(tree);
}
