/**
 * Writes the first picture of the figure get-fooled: its robot, taught by the simulated reader, and the clips that it shows through the
 * cut. Run it again when the learner changes:  npx tsx tests/tools/defaults-fooled.ts [seed]
 */
import { writeFileSync } from 'node:fs';
import { letterOf } from '../../components/gym/link';
import {
  FULL_VIEW,
  PreferenceSession,
  simulatedAnswer,
  USUAL_READER,
} from '../../components/models/preferences/preference-learning';
import { createStoryDesk } from '../../components/widgets/get-fooled/desk';
import { TAUGHT } from '../../components/widgets/get-fooled/seeds';

const seed = Number(process.argv[2] ?? 103);
const session = new PreferenceSession(seed);
let labels = '';
for (let i = 0; i < TAUGHT; i++) {
  const label = simulatedAnswer({ goal: 'backflip', ...USUAL_READER }, session);
  labels += letterOf(label, true);
  session.choose(label);
}
const { events } = session.toJSON();
const story = createStoryDesk()({
  record: { version: 1, seed, camera: FULL_VIEW, events: [...events, { camera: { cropped: true }, forget: true }] },
  aim: 'backflip',
  open: false,
  readers: [{ goal: 'backflip', ...USUAL_READER }],
  from: events.length + 1,
  count: [{ version: 1, seed, camera: FULL_VIEW, events }],
  films: false,
});
const first = {
  seed,
  labels,
  pair: story.view.pair.map(({ z }) => z),
  best: story.view.best.z,
  advice: story.view.advice[0],
  approval: story.view.approval,
  before: story.counted[0],
  untrained: story.untrained,
};
writeFileSync(
  'components/widgets/get-fooled/defaults.data.ts',
  `import type { First } from './first';

/** The first picture. Written by \`npx tsx tests/tools/defaults-fooled.ts\`; a test computes it again. */
export const FIRST: First = ${JSON.stringify(first)};
`,
);
console.log(seed, labels, story.view.pair.map(({ text }) => text).join(' | '), story.counted);
