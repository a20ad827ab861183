/** What the scenes, the tasks of the map and the accounts have together when they are done: enough of each, and no word or length that tells. */
import { type Account, loadAccounts } from '../accounts';
import { loadMapTasks, type MapTask } from '../map-tasks';
import type { Problem } from '../problem';
import { loadProtocolItems, type ProtocolItem } from '../protocol-items';
import { type Rule, type Tell, teller, toldTwice } from './rule';

const PROTOCOLS = ['rlhf', 'rrm', 'ida', 'debate'] as const;
/** Of every protocol there are so many scenes that have no other right answer. */
const LEAST_SCENES = 2;
/** Words that name a protocol, or that only texts about it use. */
const TELLTALE = /RLHF|recursi|reward|amplif|iterat|debat|human feedback|imitat|advers/i;
/** What of a scene tells its protocol; every one of them does so somewhere. */
const TELLS = ['acts', 'judges', 'signal', 'recurs'] as const;
/** So many tasks the map holds, and each corner so many. */
const TASKS = { least: 8, most: 10 };
const LEAST_CORNER = 2;
/** So many excerpts, and by so many characters the accounts of one may differ. */
const LEAST_ACCOUNTS = 4;
const MOST_LONGER = 23;

/** Each id once. */
const onceEach = (all: readonly { id: string }[], told: Tell) =>
  toldTwice(
    all,
    ({ id }) => id,
    told,
    (id) => `“${id}” stands twice`,
    'give one of them another id',
  );

/** What is wrong with the scenes of the exercise as a whole. */
export function scenesFaults(all: readonly ProtocolItem[]): Problem[] {
  const { problems, told } = teller('protocol-items.yaml');
  onceEach(all, told);
  for (const protocol of PROTOCOLS) {
    const some = all.filter((i) => i.accept.join() === protocol).length;
    if (some < LEAST_SCENES)
      told(null, `${some} scenes have ${protocol} as their one right answer`, `let there be ${LEAST_SCENES} at least`);
  }
  for (const { id, accept } of all.slice(0, -1))
    if (accept.length > 1)
      told(id, `“${id}” has two right answers and is not the last scene`, 'keep the doubtful one for the end');
  for (const { id, title, scene, kind, sources } of all) {
    const [word] = TELLTALE.exec(`${title} ${scene}`) ?? [];
    if (word) told(id, `“${word}” gives the protocol of “${id}” away`, 'say what happens, not what it is called');
    if (kind === 'reported' && sources.includes('leike2018rrm'))
      told(id, `“${id}” is called reported, and its source only proposed it`, 'call it a sketch');
  }
  for (const tell of TELLS)
    if (!all.some((i) => i.tell === tell))
      told(null, `no scene is told by “${tell}”`, 'let each row tell one at least');
  return problems;
}

/** What is wrong with the tasks of the map as a whole. */
export function mapFaults(all: readonly MapTask[]): Problem[] {
  const { problems, told } = teller('map-tasks.yaml');
  onceEach(all, told);
  if (all.length < TASKS.least || all.length > TASKS.most)
    told(null, `the map has ${all.length} tasks`, `let it be ${TASKS.least} to ${TASKS.most}`);
  for (const check of ['yes', 'no'] as const)
    for (const push of ['yes', 'no'] as const) {
      const some = all.filter((t) => t.check === check && t.push === push).length;
      if (some < LEAST_CORNER)
        told(
          null,
          `${some} tasks have check: ${check}, push: ${push}`,
          `let each corner hold ${LEAST_CORNER} at least`,
        );
    }
  return problems;
}

/** What is wrong with the accounts of excerpts as a whole. */
export function accountsFaults(all: readonly Account[]): Problem[] {
  const { problems, told } = teller('accounts.yaml');
  if (all.length < LEAST_ACCOUNTS) told(null, `there are ${all.length} excerpts`, `write ${LEAST_ACCOUNTS} at least`);
  toldTwice(
    all,
    ({ passage }) => passage,
    told,
    (id, first, passage) => `“${id}” is an excerpt of ${passage}, as “${first}” is`,
    'take another passage',
  );
  for (const { id, sound, flawed } of all) {
    const longer = Math.abs(sound.length - flawed.length);
    if (longer > MOST_LONGER)
      told(
        id,
        `one account of “${id}” is ${longer} characters longer than the other`,
        `let it be ${MOST_LONGER} at most`,
      );
  }
  return problems;
}

/** The scenes, the tasks of the map and the accounts are whole, and give nothing away. */
export const finishedExercises: Rule = () => [
  ...scenesFaults(loadProtocolItems()),
  ...mapFaults(loadMapTasks()),
  ...accountsFaults(loadAccounts()),
];
