import {
  type Camera,
  FULL_VIEW,
  PreferenceSession,
  type Reader,
  readerScore,
  show,
  simulatedAnswer,
  USUAL_READER,
} from '../../models/preferences/preference-learning';

/** How often an attempt is repeated to see how many land. */
export const ATTEMPTS = 20;
/** Choices through the cut, and in each round of a repair. */
export const ROUND = 10;
/** Choices that the house robot, and every robot of the count, was taught with in full view. */
export const TAUGHT = 20;

/** Landings in twenty attempts, and how the attempt looks up to the cut, at one point of the story. */
export interface Standing {
  /** of twenty attempts, how many stand at the end */
  landed: number;
  /** the plain measure of what is seen up to the cut: two points for a whole turn, 0.3 a metre of height */
  seen: number;
}

export const STANDINGS = [
  'before',
  'cut',
  'clever',
  'full',
  'kept',
  'report100',
  'report95',
  'report75',
  'report50',
] as const;
export type StandingName = (typeof STANDINGS)[number];
export type SeedRow = { seed: number } & Record<StandingName, Standing>;

const CUT: Camera = { cropped: true };

function standing(session: PreferenceSession): Standing {
  const { clip } = session.deployed;
  const reader = { goal: 'backflip', ...USUAL_READER } as const;
  return {
    landed: session.reruns(ATTEMPTS).filter(({ outcome }) => outcome.stick).length,
    seen: Math.round(100 * readerScore(reader, clip, CUT, show(clip, CUT, session.seed))) / 100,
  };
}

function go(session: PreferenceSession, reader: Reader, choices: number): Standing {
  for (let i = 0; i < choices; i++) session.choose(simulatedAnswer(reader, session));
  return standing(session);
}

/**
 * The figure's own story with one robot, played by simulated readers: taught in full view, ten choices through the cut, and then each
 * repair with ten choices, all starting from the same fooled robot.
 * @returns the standing at each point of the story that is named, in the order of STANDINGS
 */
export function playSeed<Name extends StandingName = StandingName>(
  seed: number,
  names: readonly Name[] = STANDINGS as readonly StandingName[] as readonly Name[],
): { seed: number } & Record<Name, Standing> {
  const naive: Reader = { goal: 'backflip', ...USUAL_READER };
  const taught = new PreferenceSession(seed);
  const before = go(taught, naive, TAUGHT);
  const through = (reader: Reader): [PreferenceSession, Standing] => {
    const session = taught.fork();
    session.setCamera(CUT, { forget: true });
    return [session, go(session, reader, ROUND)];
  };
  let cut: [PreferenceSession, Standing] | undefined;
  const fooled = (): [PreferenceSession, Standing] => {
    cut ??= through(naive);
    return cut;
  };
  const repair = (camera: Camera, forget: boolean): Standing => {
    const session = fooled()[0].fork();
    session.setCamera(camera, { forget });
    return go(session, naive, ROUND);
  };
  const report = (assistant: number): Standing => repair({ cropped: true, assistant }, true);
  const at: Record<StandingName, () => Standing> = {
    before: () => before,
    cut: () => fooled()[1],
    clever: () => through({ ...naive, extrapolates: true })[1],
    full: () => repair(FULL_VIEW, true),
    kept: () => repair(FULL_VIEW, false),
    report100: () => report(1),
    report95: () => report(0.95),
    report75: () => report(0.75),
    report50: () => report(0.5),
  };
  const row: Partial<Record<StandingName, Standing>> = {};
  for (const name of STANDINGS) if ((names as readonly StandingName[]).includes(name)) row[name] = at[name]();
  return { seed, ...(row as Record<Name, Standing>) };
}
