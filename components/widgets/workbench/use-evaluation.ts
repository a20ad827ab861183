import { useEffect, useMemo, useState } from 'react';
import { type Advice, advise, adviseSteps } from '../../lab/advise';
import type { LabTree } from '../../lab/document';
import { type Evaluation, evaluate } from '../../lab/evaluate';
import { indexOf } from '../../lab/index-tree';

/** What the model says of a tree. `tree` may be the one before the last change, while a large tree is reckoned. */
export interface Result {
  tree: LabTree;
  evaluation: Evaluation;
  advice: Advice | null;
}

/** Up to here the model runs with each keystroke; beyond, when the keys rest. */
const AT_ONCE = 250;
const REST_MS = 350;
/** Nodes of one slice of the search for the best change, so that a slice stays short on a slow phone. */
const SLICE = 40;

const whole = (tree: LabTree): Result => {
  const evaluation = evaluate(tree);
  const small = evaluation.index.nodes.length <= AT_ONCE;
  return { tree, evaluation, advice: small ? advise(tree, evaluation) : null };
};

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
    let timer = setTimeout(() => {
      const evaluation = evaluate(tree);
      hold({ tree, evaluation, advice: null, opened });
      const steps = adviseSteps(tree, evaluation, 5, SLICE);
      const slice = () => {
        if (stopped) return;
        const step = steps.next();
        if (step.done) hold({ tree, evaluation, advice: step.value, opened });
        else timer = setTimeout(slice);
      };
      timer = setTimeout(slice, REST_MS);
    }, REST_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [tree, large, opened]);
  return now ?? usable ?? first ?? whole(tree);
}
