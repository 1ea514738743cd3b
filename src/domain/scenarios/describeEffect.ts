import { aplThreshold, aplTolerance } from '../indicators/aplThreshold.ts';

/** People at and around the threshold of 2.5, those within ± 0.25 counted apart. */
export interface PeopleByThreshold {
  below: number;
  near: number;
  above: number;
}

/** The state of a territory: official APL, or official APL plus an estimated change. */
export interface AplState {
  people: PeopleByThreshold;
  /** Σ people × what they lack to 2.5, in consultations a year. */
  shortfall: number;
  /** Mean of the worst-off tenth of the people. */
  worstDecileMean: number;
  /** Population-weighted; each person has the figure of the commune. */
  p10: number;
  p90: number;
}

/** People by size of the change of their figure, from the largest loss to the largest gain. */
const changeBounds = [-0.5, -0.1, -0.01, 0.01, 0.1, 0.5] as const;

export interface ScenarioEffect {
  before: AplState;
  after: AplState;
  /** Inhabitants by step of `changeBounds`: one more than there are bounds. */
  peopleByChange: Float64Array;
  /** Rows of communes that come above 2.5, and that fall to it or under. */
  crossings: { up: number[]; down: number[] };
}

interface EffectInput {
  /** Official APL by commune; `NaN` where there is none. */
  apl: Float64Array;
  /** Estimated change by commune, consultations a year per inhabitant. */
  change: Float64Array;
  population: ArrayLike<number>;
}

/** Everything the headlines say, in one pass per state. Communes without an official figure play no part. */
export function describeEffect({ apl, change, population }: EffectInput): ScenarioEffect {
  const simulated = addChange(apl, change);
  const peopleByChange = new Float64Array(changeBounds.length + 1);
  const crossings: ScenarioEffect['crossings'] = { up: [], down: [] };
  for (let row = 0; row < apl.length; row += 1) {
    const before = apl[row] as number;
    const after = simulated[row] as number;
    if (Number.isNaN(before)) continue;
    const step = stepOf(change[row] as number);
    peopleByChange[step] = (peopleByChange[step] as number) + (population[row] ?? 0);
    if (before <= aplThreshold && after > aplThreshold) crossings.up.push(row);
    if (before > aplThreshold && after <= aplThreshold) crossings.down.push(row);
  }
  return {
    before: describeState(apl, population),
    after: describeState(simulated, population),
    peopleByChange,
    crossings,
  };
}

/** Official APL plus the estimated change, never below 0. */
export const addChange = (apl: Float64Array, change: Float64Array): Float64Array =>
  apl.map((value, row) => Math.max(0, value + (change[row] ?? 0)));

function describeState(apl: Float64Array, population: ArrayLike<number>): AplState {
  const order = sortRows(apl);
  const people: PeopleByThreshold = { below: 0, near: 0, above: 0 };
  let shortfall = 0;
  let total = 0;
  for (const row of order) {
    const value = apl[row] as number;
    const inhabitants = population[row] ?? 0;
    total += inhabitants;
    if (value < aplThreshold) shortfall += inhabitants * (aplThreshold - value);
    if (Math.abs(value - aplThreshold) <= aplTolerance) people.near += inhabitants;
    else people[value < aplThreshold ? 'below' : 'above'] += inhabitants;
  }
  const worst = total / 10;
  let seen = 0;
  let sum = 0;
  let p10 = Number.NaN;
  let p90 = Number.NaN;
  for (const row of order) {
    const value = apl[row] as number;
    const inhabitants = population[row] ?? 0;
    sum += value * Math.max(0, Math.min(inhabitants, worst - seen));
    seen += inhabitants;
    if (Number.isNaN(p10) && seen >= worst) p10 = value;
    if (Number.isNaN(p90) && seen >= 9 * worst * (1 - 1e-12)) p90 = value;
  }
  return { people, shortfall, worstDecileMean: sum / worst, p10, p90 };
}

/** Rows are told apart below this in a key. */
const rowRange = 2 ** 21;

/**
 * Rows with a value, from the lowest up. Each is sorted as one number, which takes no comparing function: the
 * bits of its value (0 or more, to seven digits: closer ones are as good as equal), then its row.
 */
function sortRows(values: Float64Array): Uint32Array {
  const bits = new Uint32Array(Float32Array.from(values).buffer);
  const keys = new Float64Array(values.length);
  let size = 0;
  for (let row = 0; row < values.length; row += 1) {
    if (Number.isNaN(values[row] as number)) continue;
    keys[size++] = (bits[row] as number) * rowRange + row;
  }
  return Uint32Array.from(keys.subarray(0, size).sort(), (key) => key % rowRange);
}

function stepOf(change: number): number {
  let step = 0;
  while (step < changeBounds.length && change > (changeBounds[step] as number)) step += 1;
  return step;
}
