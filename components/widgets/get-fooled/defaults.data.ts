import type { Label } from '../../models/preferences/preference-learning';
import type { Counted } from './desk';

/** The first picture. Written by `npx tsx tests/tools/defaults-fooled.ts`; a test computes it again. */
export const FIRST: {
  seed: number;
  labels: string;
  pair: readonly [readonly number[], readonly number[]];
  best: readonly number[];
  advice: Label;
  approval: number;
  before: Counted;
  untrained: number;
} = {
  seed: 103,
  labels: 'abbabbbabbaabaaaaabb',
  pair: [
    [
      0.8419470915087495, 0.9173527964696585, -0.03240057288968701, -1.0825170324786835, -1.0690041544210354,
      -0.4338351169407847, 0.06316666664563489, -0.37729828637256274,
    ],
    [
      1.319026877059084, 1.2777607457197477, 1.2736230712223666, 1.7141370725669467, -0.7585777757669742,
      -0.9941397936105469, 0.3496521331700627, 0.14287715463887124,
    ],
  ],
  best: [
    1.3185780864696164, 0.9542391390638749, 1.0921327148282876, 0.9074222957887279, -0.5471041869291894,
    0.06996761288061126, 0.1357665420049741, -0.15113595295753374,
  ],
  advice: 'B',
  approval: 0.5,
  before: { landed: 16, good: 16, seen: 1.9540090626955813 },
  untrained: 0.11563783245341056,
};
