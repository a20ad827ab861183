/**
 * Writes the first picture of the figure teach-by-comparing: the policies of its clips at the first seed. Run it again when the
 * learner changes:  npx tsx tests/tools/defaults-teach.ts
 */
import { writeFileSync } from 'node:fs';
import { createDesk, type ShownClip } from '../../components/gym/protocol';
import { FULL_VIEW, USUAL_READER } from '../../components/models/preferences/preference-learning';
import { FIRST_SEED } from '../../components/widgets/teach-by-comparing/params';

const view = createDesk()({
  record: { version: 1, seed: FIRST_SEED, camera: FULL_VIEW, events: [] },
  reruns: 6,
  readers: [{ goal: 'backflip', ...USUAL_READER }],
});
const short = (value: number): number => Math.round(value * 1000) / 1000;
const stored = ({ z, reward, score }: ShownClip) => ({
  z,
  mean: reward.mean.map(short),
  members: reward.members.map((values) => values.map(short)),
  score: { mean: short(score.mean), spread: short(score.spread) },
});
const first = {
  pair: view.pair.map(stored),
  best: stored(view.best),
  reruns: view.reruns.map(({ z }) => z),
  approval: short(view.approval),
  advice: view.advice[0],
};
writeFileSync(
  'components/widgets/teach-by-comparing/defaults.data.ts',
  `import type { First } from './stored';

/** The clips of the first picture. Written by \`npx tsx tests/tools/defaults-teach.ts\`; a test computes them again. */
export const FIRST: First = ${JSON.stringify(first)};
`,
);
console.log(view.pair.map(({ text }) => text).join('\n'), '\nattempt:', view.best.text);
