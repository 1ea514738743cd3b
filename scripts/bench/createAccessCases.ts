import { decays } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import type { AccessPoint } from '../../src/domain/access/pointIndex.ts';
import { selectPoints } from '../../src/domain/access/selectTravelMatrix.ts';
import { buildTravelMatrix } from '../../src/domain/access/travelMatrix.ts';
import { travelModels } from '../../src/domain/access/travelModel.ts';
import type { Surroundings } from '../../src/domain/territory/territory.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import { drawRows } from './drawRows.ts';
import {
  longestTripMinutes,
  type ReachedPairs,
  reachAllPairs,
  shareAllPairs,
} from './plainAccess.ts';

/** The widest matrix there is: at the lowest slope, people reach furthest. */
const travelModel = travelModels.low;

interface TravelMatrixCaseOptions {
  runs: number;
  /** Rows that the baseline answers for, its time being scaled to all. */
  sampledRows: number;
}

/** All communes within 30 minutes of each other. */
export function createTravelMatrixCase(
  points: readonly AccessPoint[],
  { runs, sampledRows }: TravelMatrixCaseOptions,
): BenchCase {
  const isWhole = sampledRows >= points.length;
  const rows = isWhole ? points.map((_, row) => row) : drawRows(points.length, sampledRows);
  const communes = `${points.length} × ${points.length} communes, ${longestTripMinutes} min, lowest slope`;
  return createBenchCase<ReachedPairs>({
    name: 'travel matrix: spatial index vs Turf on all pairs',
    size: isWhole ? communes : `${communes}; baseline on ${sampledRows} rows drawn, scaled to all`,
    runs,
    baselineRuns: 1,
    baselineShare: rows.length / points.length,
    run: () => reachByIndex(points, rows),
    baseline: () => reachAllPairs(points, rows, travelModel),
    isSame: (result, expected) =>
      result.count === expected.count && Math.abs(result.minutes / expected.minutes - 1) < 1e-9,
  });
}

/** The whole matrix; told of the rows that the baseline answers for. */
function reachByIndex(points: readonly AccessPoint[], rows: readonly number[]): ReachedPairs {
  const { byRow } = buildTravelMatrix(points, points, travelModel, longestTripMinutes);
  const { offsets, minutes } = byRow;
  const reached = { count: 0, minutes: 0 };
  for (const row of rows) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      reached.count += 1;
      reached.minutes += minutes[at] ?? 0;
    }
  }
  return reached;
}

interface CatchmentCaseOptions {
  name: string;
  runs: number;
  baselineRuns: number;
}

/** Any access index: what a matrix already built leaves to do, each round with another supply. */
export function createCatchmentCase(
  points: readonly AccessPoint[],
  supplyRounds: readonly ArrayLike<number>[],
  demand: ArrayLike<number>,
  { name, runs, baselineRuns }: CatchmentCaseOptions,
): BenchCase {
  const decay = decays.step;
  const travel = buildTravelMatrix(points, points, travelModel, longestTripMinutes);
  const supplyOf = (round: number) => supplyRounds[round % supplyRounds.length] ?? [];
  return createBenchCase<Float64Array>({
    name,
    size: `${points.length} communes, ${travel.byRow.indexes.length} pairs`,
    runs,
    baselineRuns,
    run: (round) => computeFloatingCatchment({ supply: supplyOf(round), demand, travel, decay }),
    baseline: (round) =>
      shareAllPairs({ points, supply: supplyOf(round), demand, travelModel, decay }),
    isSame: (result, expected) =>
      result.every((value, row) => Math.abs(value - (expected[row] ?? Number.NaN)) < 1e-9),
  });
}

export function createAccessCases(surroundings: Surroundings, isShort: boolean): BenchCase[] {
  const { places, supply } = surroundings;
  const points = selectPoints(places);
  // One after the other, the professions the atlas has an index for.
  const rounds = (['gp', 'nurse', 'physio', 'dentist', 'midwife'] as const).map(
    (profession) => supply.get(profession) ?? [],
  );
  return [
    createTravelMatrixCase(points, {
      runs: isShort ? 3 : 9,
      sampledRows: isShort ? 400 : points.length,
    }),
    createCatchmentCase(points, rounds, places.population, {
      name: 'any access index: kept matrix vs Turf on all pairs',
      runs: isShort ? 15 : 51,
      baselineRuns: isShort ? 1 : 5,
    }),
  ];
}
