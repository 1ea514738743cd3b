import { isAtOrBelowThreshold } from '../indicators/aplThreshold.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { CommuneGroup } from '../indicators/withGroups.ts';
import { decomposeTheil, type TheilDecomposition } from '../statistics/theil.ts';
import { giniIndex, weightedMean, weightedQuantile } from '../statistics/weighted.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';

/** How unequal the inhabitants of a set of communes are, each taken to have their commune's value. */
export interface Inequality {
  mean: number;
  /** A tenth of the inhabitants have at most this. */
  p10: number;
  /** Half of the inhabitants have at most this. */
  p50: number;
  /** Nine in ten inhabitants have at most this. */
  p90: number;
  /** P90 / P10; `NaN` where P10 is 0. */
  p90ToP10: number;
  gini: number;
  /** Its groups are the EPCI. */
  theil: TheilDecomposition;
  /** Share (0 to 1) of the inhabitants at or under 2.5; means something for the APL to GPs only. */
  shareAtOrBelowThreshold: number;
  /** Inhabitants of the communes that have a value, and of all of them. */
  covered: number;
  population: number;
}

/**
 * Indicators with a value by commune, none below 0, that does not grow with the commune: for others,
 * inhabitants cannot be compared.
 */
export function hasInequality(indicator: Indicator): boolean {
  const { finestMesh, aggregation, categories, unit } = indicator;
  return (
    finestMesh === 'commune' &&
    (aggregation === 'populationWeightedMean' || aggregation === 'ratioOfSums') &&
    !categories &&
    unit !== 'percentPerYear'
  );
}

/** The figures of some communes, from the values of all; weights are inhabitants. */
export function computeInequality(
  { communes, zones }: Pick<Territory, 'communes' | 'zones'>,
  values: ArrayLike<number>,
  members: CommuneGroup,
): Inequality {
  const epciOf = selectZoneOfCommunes(zones.epci, communes.codes.length);
  const own = Float64Array.from(members, (row) => values[row] ?? Number.NaN);
  const weights = Float64Array.from(members, (row) => communes.population[row] ?? 0);
  const people = (has: (value: number) => boolean) =>
    weights.reduce((sum, weight, at) => sum + (has(own[at] ?? Number.NaN) ? weight : 0), 0);
  const [p10 = Number.NaN, p50 = Number.NaN, p90 = Number.NaN] = [0.1, 0.5, 0.9].map((share) =>
    weightedQuantile(own, weights, share),
  );
  const covered = people((value) => !Number.isNaN(value));
  return {
    mean: weightedMean(own, weights),
    p10,
    p50,
    p90,
    p90ToP10: p10 > 0 ? p90 / p10 : Number.NaN,
    gini: giniIndex(own, weights),
    theil: decomposeTheil(
      own,
      weights,
      Array.from(members, (row) => epciOf[row] ?? -1),
    ),
    shareAtOrBelowThreshold: people(isAtOrBelowThreshold) / covered,
    covered,
    population: people(() => true),
  };
}

/** Row, in a mesh, of the zone that each commune belongs to; −1 where none. */
function selectZoneOfCommunes({ members }: ZoneSet, communeCount: number): Int32Array {
  const zoneOf = new Int32Array(communeCount).fill(-1);
  members.forEach((rows, zone) => {
    for (const row of rows) zoneOf[row] = zone;
  });
  return zoneOf;
}

/** A point of the Lorenz curve: the share of people, from the least served, and of the total they have. */
export interface LorenzPoint {
  people: number;
  amount: number;
}

/** From (0, 0) to (1, 1); empty of nothing, and where nobody has anything. */
export function computeLorenzCurve(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): LorenzPoint[] {
  const rows = Array.from(values, (value, row) => ({ value, weight: weights[row] ?? 0 }))
    .filter(({ value, weight }) => value >= 0 && weight > 0)
    .sort((a, b) => a.value - b.value);
  const people = rows.reduce((sum, { weight }) => sum + weight, 0);
  const amount = rows.reduce((sum, { value, weight }) => sum + value * weight, 0);
  if (!(amount > 0)) return [];
  const points: LorenzPoint[] = [{ people: 0, amount: 0 }];
  let [cumulatedPeople, cumulatedAmount] = [0, 0];
  for (const { value, weight } of rows) {
    cumulatedPeople += weight;
    cumulatedAmount += value * weight;
    points.push({ people: cumulatedPeople / people, amount: cumulatedAmount / amount });
  }
  return points;
}
