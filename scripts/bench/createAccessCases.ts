import { distance } from '@turf/distance';
import { stepDecay } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import { buildTravelMatrix } from '../../src/domain/access/travelMatrix.ts';
import { travelMinutes, travelModels } from '../../src/domain/access/travelModel.ts';
import type { PlaceTable, Surroundings } from '../../src/domain/territory/territory.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import { seededRandom } from './seededRandom.ts';

const longestTripMinutes = 30;
/** METHOD of `access-gp`: full weight below 10 minutes, two thirds below 15, one third below 20. */
const decay = stepDecay([
  [10, 1],
  [15, 2 / 3],
  [20, 1 / 3],
]);
const consultationsPerGp = 4400;

const pointsOf = ({ codes, longitudes, latitudes }: PlaceTable) =>
  codes.map((code, row) => ({
    code,
    longitude: longitudes[row] ?? Number.NaN,
    latitude: latitudes[row] ?? Number.NaN,
  }));

type Points = ReturnType<typeof pointsOf>;

interface ReachedPairs {
  count: number;
  minutes: number;
}

/** Turf on every pair, without an index. */
function reachAllPairs(points: Points): ReachedPairs {
  const positions = points.map(({ longitude, latitude }) => [longitude, latitude]);
  let count = 0;
  let minutesInAll = 0;
  positions.forEach((from, row) => {
    positions.forEach((to, column) => {
      const minutes = row === column ? 0 : travelMinutes(travelModels.low, distance(from, to));
      if (minutes > longestTripMinutes) return;
      count += 1;
      minutesInAll += minutes;
    });
  });
  return { count, minutes: minutesInAll };
}

function reachByIndex(points: Points): ReachedPairs {
  const { byRow } = buildTravelMatrix(points, points, travelModels.low, longestTripMinutes);
  return {
    count: byRow.indexes.length,
    minutes: byRow.minutes.reduce((sum, minutes) => sum + minutes, 0),
  };
}

function createTravelMatrixCase(points: Points): BenchCase {
  return createBenchCase<ReachedPairs>({
    name: 'travel matrix: spatial index vs Turf on all pairs',
    size: `${points.length} × ${points.length} communes, 30 min`,
    runs: 5,
    baselineRuns: 1,
    run: () => reachByIndex(points),
    baseline: () => reachAllPairs(points),
    isSame: (result, expected) =>
      result.count === expected.count && Math.abs(result.minutes / expected.minutes - 1) < 1e-9,
  });
}

/** The supply of each round: a hundred GPs moved at random, always the same ones. */
function createSupplyRounds(gps: Float64Array, rounds: number): Float64Array[] {
  const random = seededRandom(54);
  const anyRow = () => Math.floor(random() * gps.length);
  return Array.from({ length: rounds }, () => {
    const supply = gps.map((count) => count * consultationsPerGp);
    for (let move = 0; move < 100; move += 1) {
      const row = anyRow();
      supply[row] = (supply[row] ?? 0) + consultationsPerGp;
    }
    return supply;
  });
}

function createCatchmentCase(points: Points, { places, supply }: Surroundings): BenchCase {
  const gps = supply.get('gp') ?? new Float64Array(points.length);
  const rounds = createSupplyRounds(gps, 51);
  const buildMatrix = () =>
    buildTravelMatrix(points, points, travelModels.central, longestTripMinutes);
  const keptMatrix = buildMatrix();
  const compute = (round: number, travel = keptMatrix) =>
    computeFloatingCatchment({
      supply: rounds[round % rounds.length] ?? gps,
      demand: places.population,
      travel,
      decay,
    });
  return createBenchCase<Float64Array>({
    name: 'access-gp after a change of supply: kept matrix vs everything anew',
    size: `${points.length} communes, ${keptMatrix.byRow.indexes.length} pairs`,
    runs: 51,
    baselineRuns: 5,
    run: (round) => compute(round),
    baseline: (round) => compute(round, buildMatrix()),
    isSame: (result, expected) => result.every((value, row) => value === expected[row]),
  });
}

export function createAccessCases(surroundings: Surroundings): BenchCase[] {
  const points = pointsOf(surroundings.places);
  return [createTravelMatrixCase(points), createCatchmentCase(points, surroundings)];
}
