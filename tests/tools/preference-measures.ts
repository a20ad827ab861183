/** What simulated readers teach the gymnast: the measurements behind the tables of the preference figures. */
import { sigmoid } from '../../components/models/numerics/exact-math';
import {
  type Camera,
  FULL_VIEW,
  NOISY_READER,
  PreferenceSession,
  type Reader,
  readerScore,
  simulatedAnswer,
  succeeds,
  USUAL_READER,
} from '../../components/models/preferences/preference-learning';
import type { FooledRow, LearningRow, ReaderName } from '../../components/models/preferences/preference-results.data';

export const READERS: Record<ReaderName, Reader> = {
  backflip: { goal: 'backflip', ...USUAL_READER },
  noisy: { goal: 'backflip', ...NOISY_READER },
  frontflip: { goal: 'frontflip', ...USUAL_READER },
  highest: { goal: 'highest', ...USUAL_READER },
};

const CROPPED: Camera = { cropped: true };
const REPORTED: Camera = { cropped: true, assistant: 0.95 };
const RERUNS = 24;

export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const quantile = (sorted: readonly number[], share: number): number => {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low === high ? low : (low + high) / 2;
};
const rounded = (value: number): number => Math.round(value * 1000) / 1000;
/** A count that was never reached is infinite while sorting and null in the table. */
const reached = (value: number): number | null => (Number.isFinite(value) ? value : null);

export function teach(session: PreferenceSession, reader: Reader, picks: number): void {
  for (let i = 0; i < picks; i++) session.choose(simulatedAnswer(reader, session));
}

/** Lets one kind of reader teach once per seed. */
export function learningRow(
  name: ReaderName,
  seeds: readonly number[],
  picks: number,
  progress: (line: string) => void = () => {},
): LearningRow {
  const reader = READERS[name];
  const marks = [10, 20, 30, 40].filter((at) => at <= picks);
  const succeeded = new Map(marks.map((at) => [at, [] as number[]]));
  const reliable = new Map(marks.map((at) => [at, [] as number[]]));
  const steady: number[] = [];
  const cpu: number[] = [];
  for (const seed of seeds) {
    const session = new PreferenceSession(seed);
    let inARow = 0;
    let first = Number.POSITIVE_INFINITY;
    for (let pick = 1; pick <= picks; pick++) {
      const label = simulatedAnswer(reader, session);
      const begin = process.cpuUsage();
      session.choose(label);
      const { user, system } = process.cpuUsage(begin);
      cpu.push((user + system) / 1000);
      const good = succeeds(reader.goal, session.deployed.clip.outcome);
      inARow = good ? inARow + 1 : 0;
      if (inARow === 3) first = Math.min(first, pick);
      if (!marks.includes(pick)) continue;
      succeeded.get(pick)?.push(good ? 1 : 0);
      reliable
        .get(pick)
        ?.push(mean(session.reruns(RERUNS).map((clip) => (succeeds(reader.goal, clip.outcome) ? 1 : 0))));
    }
    steady.push(first);
    progress(`${name} ${seed}: steady at ${first}`);
  }
  steady.sort((a, b) => a - b);
  cpu.sort((a, b) => a - b);
  return {
    reader: name,
    seeds: [seeds[0] ?? 0, seeds.at(-1) ?? 0],
    at: marks.map((comparisons) => ({
      comparisons,
      success: rounded(mean(succeeded.get(comparisons) ?? [])),
      reliability: rounded(mean(reliable.get(comparisons) ?? [])),
    })),
    steadyMedian: reached(quantile(steady, 0.5)),
    steadyThreeQuarters: reached(quantile(steady, 0.75)),
    never: steady.filter((pick) => !Number.isFinite(pick)).length,
    cpuMs: Math.round(quantile(cpu, 0.5)),
    cpuMsSlow: Math.round(quantile(cpu, 0.95)),
  };
}

type Measured = Omit<FooledRow, 'arm' | 'picks'>;

function measure(session: PreferenceSession, reader: Reader, untrained = false): Measured {
  const clips = untrained ? session.untrained().map(({ clip }) => clip) : session.reruns(RERUNS);
  const score = (clip: (typeof clips)[number]): number => {
    const attempt = session.look(clip);
    return readerScore(reader, clip, session.camera, attempt.shown);
  };
  const others = session.untrained().map(({ clip }) => score(clip));
  const seen = clips.map(score);
  const liked = seen.map((own) =>
    mean(others.map((other) => reader.random / 2 + (1 - reader.random) * sigmoid((own - other) / reader.temperature))),
  );
  return {
    proxy: untrained ? 0 : session.score(session.deployed).mean,
    seen: mean(seen),
    approval: mean(liked),
    landed: mean(clips.map(({ outcome }) => (outcome.stick ? 1 : 0))),
    flips: mean(clips.map(({ outcome }) => (succeeds(reader.goal, outcome) ? 1 : 0))),
  };
}

/** One seed through all arms of the "get fooled" experiment. */
export function fooledArms(seed: number, reader: Reader): FooledRow[] {
  const rows: FooledRow[] = [];
  const row = (arm: FooledRow['arm'], picks: number, session: PreferenceSession, untrained = false): void => {
    rows.push({ arm, picks, ...measure(session, reader, untrained) });
  };
  const taught = new PreferenceSession(seed);
  row('untrained', 0, taught, true);
  teach(taught, reader, 10);
  row('A', 10, taught);
  teach(taught, reader, 20);
  row('A', 30, taught);
  taught.setCamera(CROPPED, { forget: true });
  row('A through the crop', 30, taught);
  teach(taught, reader, 5);
  row('B', 5, taught);
  teach(taught, reader, 5);
  row('B', 10, taught);
  const fooled = taught.fork();
  teach(taught, reader, 20);
  row('B', 30, taught);
  for (const [arm, camera] of [
    ['C2', FULL_VIEW],
    ['R2', REPORTED],
  ] as const) {
    const repaired = fooled.fork();
    repaired.setCamera(camera, { forget: true });
    for (const picks of [10, 20]) {
      teach(repaired, reader, 10);
      row(arm, picks, repaired);
    }
  }
  for (const [arm, camera] of [
    ['F', CROPPED],
    ['R', REPORTED],
  ] as const) {
    const fresh = new PreferenceSession(seed, camera);
    teach(fresh, reader, 10);
    row(arm, 10, fresh);
    teach(fresh, reader, 20);
    row(arm, 30, fresh);
  }
  return rows;
}

/** Means over seeds, arm by arm. */
export function fooledRows(
  seeds: readonly number[],
  reader: Reader,
  progress: (line: string) => void = () => {},
): FooledRow[] {
  const all = seeds.map((seed) => {
    progress(`fooled ${seed}`);
    return fooledArms(seed, reader);
  });
  return (all[0] ?? []).map(({ arm, picks }, i) => {
    const of = (key: keyof Measured): number => rounded(mean(all.map((rows) => rows[i]?.[key] ?? Number.NaN)));
    return {
      arm,
      picks,
      proxy: of('proxy'),
      seen: of('seen'),
      approval: of('approval'),
      landed: of('landed'),
      flips: of('flips'),
    };
  });
}

/** What a replay must reproduce to the bit: seed, picks, labels and the state's hash. */
export function replayCheck(seed: number, picks: number): { seed: number; labels: string; hash: number } {
  const session = new PreferenceSession(seed);
  teach(session, READERS.backflip, picks);
  return { seed, labels: session.labels.map((label) => label[0]).join(''), hash: session.hash() };
}
