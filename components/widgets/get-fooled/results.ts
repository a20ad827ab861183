import type { Description } from '../../figure/contract';
import { type FooledRow, PREFERENCE_RESULTS } from '../../models/preferences/preference-results.data';
import { percent } from '../../words/numbers';
import { FIRST } from './defaults.data';
import { ATTEMPTS, ROUND, STANDINGS, type StandingName, TAUGHT } from './seeds';
import { SEED_ROWS } from './seeds.data';

type Table = NonNullable<Description['table']>;

const STANDING_NAMES: Readonly<Record<StandingName, string>> = {
  before: `Taught with ${TAUGHT} choices, full view`,
  cut: `Then ${ROUND} choices through the cut, by what is on screen`,
  clever: `Instead: ${ROUND} choices through the cut, working out the landing`,
  full: `Repair: full view, new reward model`,
  kept: `Repair: full view, the fooled reward model kept`,
  report100: 'Repair: assistant, always right',
  report95: 'Repair: assistant, right 19 times in 20',
  report75: 'Repair: assistant, right 15 times in 20',
  report50: 'Repair: assistant, right half the time',
};

/** This figure's own story, played by simulated readers with many robots. */
export function played(): Table {
  const first = SEED_ROWS[0]?.seed ?? 0;
  const last = SEED_ROWS.at(-1)?.seed ?? 0;
  const fallen = SEED_ROWS.filter(({ cut }) => cut.landed <= 5).length;
  return {
    caption: `The story of this figure, played by simulated readers with ${SEED_ROWS.length} robots (seeds ${first} to ${last}, never used for tuning); no person took part. Each repair takes ${ROUND} choices and begins with the robot fooled by the one who goes by the screen. The robot that everybody meets first is seed ${FIRST.seed}, picked for its first clips and because it comes out like most: as with it, ${fallen} of ${SEED_ROWS.length} land five times or fewer after the choices through the cut.`,
    head: [
      '',
      `Landings of ${ATTEMPTS}, mean`,
      `Robots that land ${ATTEMPTS / 2} or more`,
      'Points for looks up to the cut, mean',
    ],
    rows: STANDINGS.map((name) => {
      const all = SEED_ROWS.map((row) => row[name]);
      const mean = (of: (one: (typeof all)[number]) => number): number =>
        all.reduce((sum, one) => sum + of(one), 0) / all.length;
      return [
        STANDING_NAMES[name],
        mean(({ landed }) => landed).toFixed(1),
        `${all.filter(({ landed }) => landed >= ATTEMPTS / 2).length} of ${all.length}`,
        mean(({ seen }) => seen).toFixed(2),
      ];
    }),
  };
}

const ARMS: Readonly<Record<FooledRow['arm'], string>> = {
  untrained: 'Untrained',
  A: 'A: full view',
  'A through the crop': 'A, seen through the cut',
  B: 'B: A taught on through the cut',
  C2: 'C2: B after ten, taught on with the full view, new reward model',
  R2: 'R2: B after ten, taught on with the assistant (95 % right)',
  F: 'F: fresh robot, cut from the start',
  R: 'R: fresh, cut, with the assistant (95 % right)',
};

/** The longer measurement of the learner, or undefined before it was made. */
export function measured(results = PREFERENCE_RESULTS.fooled): Table | undefined {
  const { seeds, naive, extrapolating } = results;
  if (naive.length === 0) return undefined;
  const other = ({ arm, picks }: FooledRow): FooledRow | undefined =>
    extrapolating.find((row) => row.arm === arm && row.picks === picks);
  const share = (value: number | undefined): string => (value === undefined ? '' : percent(value));
  return {
    caption: `A longer measurement: ${seeds[1] - seeds[0] + 1} robots (seeds ${seeds[0]} to ${seeds[1]}, never used for tuning), simulated readers only. Points as shown count the landing where it is shown or reported.`,
    head: [
      '',
      'Choices',
      'Points as shown',
      'Preferred to a random jump',
      'Lands',
      'True backflips',
      'Lands, if the reader works it out',
      'True backflips, if the reader works it out',
    ],
    rows: naive.map((row) => [
      ARMS[row.arm],
      row.picks,
      row.seen.toFixed(2),
      percent(row.approval),
      percent(row.landed),
      percent(row.flips),
      share(other(row)?.landed),
      share(other(row)?.flips),
    ]),
  };
}
