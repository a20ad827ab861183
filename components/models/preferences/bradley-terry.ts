import { solveCholesky } from '../numerics/cholesky';
import { logistic } from '../numerics/logistic';
import { whole } from '../numerics/range';
import { inRange } from '../oversight/evaluation-game';

export interface BradleyTerryInput {
  /** counts[i][j]: how often i won against j, finite and not negative; the diagonal is ignored; at most 500 players */
  counts: readonly (readonly number[])[];
  /** penalty ridge·Σa²/2 on the centred abilities a, [0, 1e6]; default 0: plain maximum likelihood */
  ridge?: number;
}

export interface BradleyTerryFit {
  /** each player's ability as log-odds against the first, whose ability is 0 */
  abilities: number[];
  /** standard errors of those differences, by the curvature of the (unpenalised) likelihood; 0 for the first */
  standardErrors: number[];
  /** Σ w_ij ln P(i beats j), without the binomial coefficients */
  logLikelihood: number;
  /** residual deviance: twice the log-likelihood missing to a model with a probability of its own for each pair */
  deviance: number;
  /** pairs that met, less the abilities fitted */
  degreesOfFreedom: number;
}

/** The counts as one array by rows, the diagonal set to 0. */
function matrix(counts: readonly (readonly number[])[]): Float64Array {
  const n = whole('the number of players in counts', counts.length, 1, 500);
  const wins = new Float64Array(n * n);
  for (const [i, row] of counts.entries()) {
    if (row.length !== n) throw new RangeError(`counts must be square: row ${i} has ${row.length} entries, not ${n}`);
    for (const [j, value] of row.entries())
      if (i !== j) wins[i * n + j] = inRange(`counts[${i}][${j}]`, value, 0, Number.MAX_VALUE);
  }
  return wins;
}

/** How many players are reached from the first along wins (or, backwards, along losses). */
function reached(wins: Float64Array, n: number, backwards: boolean): Uint8Array {
  const seen = new Uint8Array(n);
  const queue = [0];
  seen[0] = 1;
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    for (let j = 0; j < n; j++) {
      if (seen[j] === 0 && (wins[backwards ? j * n + i : i * n + j] ?? 0) > 0) {
        seen[j] = 1;
        queue.push(j);
      }
    }
  }
  return seen;
}

/**
 * Ford's condition (1957): the likelihood has a maximum only if, however the players are split into two groups, somebody of each
 * group has won against somebody of the other; that is, if wins lead from everybody to everybody.
 */
function requireConnected(wins: Float64Array, n: number): void {
  for (const backwards of [false, true]) {
    const missing = reached(wins, n, backwards).indexOf(0);
    if (missing >= 0)
      throw new RangeError(
        `counts has no estimate: no chain of wins leads from player ${backwards ? missing : 0} to player ${backwards ? 0 : missing}, ` +
          'so some ability runs off to infinity; add comparisons, or a ridge',
      );
  }
}

/** Minorisation–maximisation: p_i ← W_i / Σ_j n_ij/(p_i + p_j), until no log-ability moves by more than 1e-13. */
function minoriseMaximise(wins: Float64Array, n: number): Float64Array {
  const ability = new Float64Array(n).fill(1);
  for (let round = 0; round < 200_000; round++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      const own = ability[i] ?? 1;
      let won = 0;
      let pull = 0;
      for (let j = 0; j < n; j++) {
        const beaten = wins[i * n + j] ?? 0;
        won += beaten;
        pull += (beaten + (wins[j * n + i] ?? 0)) / (own + (ability[j] ?? 1));
      }
      const next = n === 1 ? 1 : won / pull;
      moved = Math.max(moved, Math.abs(Math.log(next / own)));
      ability[i] = next;
    }
    const unit = ability[0] ?? 1;
    for (let i = 0; i < n; i++) ability[i] = (ability[i] ?? 1) / unit;
    if (moved < 1e-13) return ability.map(Math.log);
  }
  throw new RangeError('counts has an estimate too far out to be found');
}

/** Score and information (negative curvature) of the log-likelihood at these abilities. */
function likelihood(wins: Float64Array, n: number, ability: ArrayLike<number>) {
  const score = new Float64Array(n);
  const information = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const met = (wins[i * n + j] ?? 0) + (wins[j * n + i] ?? 0);
      const expected = logistic((ability[i] ?? 0) - (ability[j] ?? 0));
      const doubt = met * expected * (1 - expected);
      score[i] = (score[i] ?? 0) + (wins[i * n + j] ?? 0) - met * expected;
      information[i * n + i] = (information[i * n + i] ?? 0) + doubt;
      information[i * n + j] = -doubt;
    }
  }
  return { score, information };
}

/** Newton's method on the penalised likelihood. The score sums to 0, so the abilities stay centred by themselves. */
function penalised(wins: Float64Array, n: number, ridge: number): Float64Array {
  let ability = new Float64Array(n);
  for (let round = 0; round < 200; round++) {
    const { score, information } = likelihood(wins, n, ability);
    for (let i = 0; i < n; i++) {
      score[i] = (score[i] ?? 0) - ridge * (ability[i] ?? 0);
      information[i * n + i] = (information[i * n + i] ?? 0) + ridge;
    }
    const move = solveCholesky(information, score);
    const size = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const length = Math.min(1, 2 / size);
    ability = ability.map((value, i) => value + length * (move[i] ?? 0));
    if (size < 1e-12) break;
  }
  return ability;
}

/** Standard errors of the differences from the first player: its row and column dropped, the rest inverted. */
function errors(information: Float64Array, n: number): number[] {
  const out = [0];
  for (let target = 1; target < n; target++) {
    const reduced = new Float64Array((n - 1) * (n - 1));
    for (let i = 1; i < n; i++)
      for (let j = 1; j < n; j++) reduced[(i - 1) * (n - 1) + j - 1] = information[i * n + j] ?? 0;
    const unit = new Float64Array(n - 1);
    unit[target - 1] = 1;
    out.push(Math.sqrt(solveCholesky(reduced, unit)[target - 1] ?? 0));
  }
  return out;
}

/** The abilities alone, without what only a report needs. */
function abilitiesOf(wins: Float64Array, n: number, ridge: number): number[] {
  inRange('ridge', ridge, 0, 1e6);
  if (ridge === 0) requireConnected(wins, n);
  const found = ridge === 0 ? minoriseMaximise(wins, n) : penalised(wins, n, ridge);
  return Array.from(found, (value) => value - (found[0] ?? 0));
}

/**
 * The Bradley–Terry model P(i beats j) = σ(a_i − a_j), fitted to a table of wins: the statistics behind learning a reward from
 * comparisons. By minorisation–maximisation (with a ridge: by Newton's method).
 * @returns each player's ability as log-odds against the first, whose ability is 0
 * @throws RangeError if the table is not square, an entry is not a count, or (without ridge) no estimate exists
 */
export function bradleyTerry({ counts, ridge = 0 }: BradleyTerryInput): number[] {
  return abilitiesOf(matrix(counts), counts.length, ridge);
}

/**
 * `bradleyTerry` with what a statistician would report beside it.
 * @throws RangeError as `bradleyTerry` does, or where the players fall apart into groups that never met
 */
export function bradleyTerryFit({ counts, ridge = 0 }: BradleyTerryInput): BradleyTerryFit {
  const wins = matrix(counts);
  const n = counts.length;
  const abilities = abilitiesOf(wins, n, ridge);
  let logLikelihood = 0;
  let saturated = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const won = wins[i * n + j] ?? 0;
      const met = won + (wins[j * n + i] ?? 0);
      if (i < j && met > 0) pairs++;
      if (won === 0) continue;
      logLikelihood -= won * Math.log1p(Math.exp((abilities[j] ?? 0) - (abilities[i] ?? 0)));
      saturated += won * Math.log(won / met);
    }
  }
  return {
    abilities,
    standardErrors: errors(likelihood(wins, n, abilities).information, n),
    logLikelihood,
    deviance: 2 * (saturated - logLikelihood),
    degreesOfFreedom: pairs - (n - 1),
  };
}
