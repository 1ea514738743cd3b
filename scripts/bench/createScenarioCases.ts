import { decays } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import type { AccessPoint } from '../../src/domain/access/pointIndex.ts';
import { selectPoints } from '../../src/domain/access/selectTravelMatrix.ts';
import { buildTravelMatrix } from '../../src/domain/access/travelMatrix.ts';
import { travelModels } from '../../src/domain/access/travelModel.ts';
import { describeEffect } from '../../src/domain/scenarios/describeEffect.ts';
import { findBestPlaces } from '../../src/domain/scenarios/findBestPlaces.ts';
import type { PlacementProblem } from '../../src/domain/scenarios/placement.ts';
import {
  computeAccessChange,
  createReachTable,
  type ReachTable,
} from '../../src/domain/scenarios/reachTable.ts';
import { consultationsPerListedGp } from '../../src/domain/supply/supplyFacts.ts';
import { type BenchCase, createBenchCase } from './benchCase.ts';
import type { BenchData } from './loadBenchData.ts';
import { longestTripMinutes, placeAllPairs, shareAllPairs } from './plainAccess.ts';
import { seededRandom } from './seededRandom.ts';

const travelModel = travelModels.central;
const decay = decays.step;
const manyChanges = 40;
const placeCount = 10;

/** What a scenario is computed with: a territory within its surroundings. */
export interface ScenarioGround {
  points: readonly AccessPoint[];
  /** Rows, in `points`, of the communes whose access is told. */
  coreRows: ArrayLike<number>;
  gps: ArrayLike<number>;
  population: ArrayLike<number>;
  /** By commune told. */
  apl: Float64Array;
  table: ReachTable;
}

export const placesCaseName = 'best places: ten chosen greedily vs Turf on all pairs';

type Change = readonly [place: number, consultations: number];

/** Without an APL, our index stands in for it. */
export function createScenarioGround({
  points,
  coreRows,
  gps,
  population,
  apl: knownApl,
}: Omit<ScenarioGround, 'apl' | 'table'> & { apl?: Float64Array | undefined }): ScenarioGround {
  const travel = buildTravelMatrix(points, points, travelModel, longestTripMinutes);
  const table = createReachTable({ travel, demand: population, decay, coreRows });
  const access = () => computeFloatingCatchment({ supply: gps, demand: population, travel, decay });
  const apl = knownApl ?? toCore(access(), coreRows).map((gp) => gp * consultationsPerListedGp);
  return { points, coreRows, gps, population, apl, table };
}

const toCore = (values: ArrayLike<number>, rows: ArrayLike<number>): Float64Array =>
  Float64Array.from(rows, (row) => values[row] ?? Number.NaN);

/** A commune of the territory gains or loses up to five doctors, another one each round. */
function drawChanges(count: number, { coreRows }: ScenarioGround, round: number): Change[] {
  const random = seededRandom(1 + round);
  return Array.from({ length: count }, () => {
    const place = coreRows[Math.floor(random() * coreRows.length)] ?? 0;
    return [place, consultationsPerListedGp * (1 + Math.floor(random() * 5))];
  });
}

interface ChangeCaseOptions {
  name: string;
  count: number;
  hasHeadlines: boolean;
  runs: number;
  /** The baseline shares out the changed places alone, which it may because shares add up. */
  isBaselineOfChanges?: boolean;
}

/** Changes of supply, and all that is said of them if asked: what is kept, against the whole with Turf. */
export function createChangeCase(
  ground: ScenarioGround,
  { name, count, hasHeadlines, runs, isBaselineOfChanges = false }: ChangeCaseOptions,
): BenchCase {
  const { points, coreRows, population, apl, table } = ground;
  const inhabitants = toCore(population, coreRows);
  const tell = (change: Float64Array) =>
    hasHeadlines
      ? describeEffect({ apl, change, population: inhabitants }).after.shortfall
      : change.reduce((sum, value) => sum + Math.abs(value), 0);
  const rounds = Array.from({ length: runs }, (_, round) => drawChanges(count, ground, round));
  return createBenchCase<number>({
    name,
    size: `${coreRows.length} communes among ${points.length}`,
    runs,
    baselineRuns: 1,
    run: (round) => tell(computeAccessChange(table, rounds[round] ?? [])),
    baseline(round) {
      const share = (supply: ArrayLike<number>) =>
        shareAllPairs({ points, supply, demand: population, travelModel, decay });
      const before = Float64Array.from(ground.gps, (gps) =>
        isBaselineOfChanges ? 0 : gps * consultationsPerListedGp,
      );
      const after = before.slice();
      for (const [place, added] of rounds[round] ?? []) after[place] = (after[place] ?? 0) + added;
      const [accessBefore, accessAfter] = [share(before), share(after)];
      const change = accessAfter.map((value, row) => value - (accessBefore[row] ?? 0));
      return tell(toCore(change, coreRows));
    },
    isSame: (result, expected) => Math.abs(result / expected - 1) < 1e-9,
  });
}

interface PlacesCaseOptions {
  name: string;
  runs: number;
  /** Candidates that the baseline tries for one place; its time is scaled to all of them for each place. */
  tried: number;
}

/** Ten places for one doctor each, the least total shortfall, no exchange. */
export function createPlacesCase(
  ground: ScenarioGround,
  { name, runs, tried }: PlacesCaseOptions,
): BenchCase {
  const { points, coreRows, population, apl, table } = ground;
  const problem: PlacementProblem = {
    objective: 'shortfall',
    table,
    amount: consultationsPerListedGp,
    apl,
    population: toCore(population, coreRows),
    nearestMinutes: new Float64Array(coreRows.length),
    candidates: Array.from(coreRows),
  };
  const candidates = problem.candidates.slice(0, tried);
  // Told of the first place among those the baseline tries, so that both can be compared.
  const first = findBestPlaces({ ...problem, candidates }, { count: 1, exchanges: false });
  return createBenchCase<number>({
    name,
    size: `${coreRows.length} communes among ${points.length}; baseline on ${tried} candidates for one place, scaled to all for ten`,
    runs,
    baselineRuns: 1,
    baselineShare: tried / (coreRows.length * placeCount),
    run() {
      findBestPlaces(problem, { count: placeCount, exchanges: false });
      return first.value;
    },
    baseline: () =>
      placeAllPairs({
        points,
        demand: population,
        travelModel,
        decay,
        coreRows,
        apl,
        amount: consultationsPerListedGp,
        candidates,
      }),
    isSame: (result, expected) => Math.abs(result / expected - 1) < 1e-9,
  });
}

export function createScenarioCases(data: BenchData, isShort: boolean): BenchCase[] {
  const { places, supply, coreRows } = data.surroundings;
  const ground = createScenarioGround({
    points: selectPoints(places),
    coreRows,
    gps: supply.get('gp') ?? [],
    population: places.population,
    apl: data.firstView.territory.facts.get('apl-gp-2024')?.values,
  });
  const runs = isShort ? 31 : 301;
  return [
    createChangeCase(ground, {
      name: 'scenario: one change, kept reach table vs Turf on all pairs',
      count: 1,
      hasHeadlines: false,
      runs,
    }),
    ...(isShort
      ? []
      : [
          createChangeCase(ground, {
            name: 'scenario: one change with all headlines vs Turf on all pairs',
            count: 1,
            hasHeadlines: true,
            runs,
          }),
        ]),
    createChangeCase(ground, {
      name: `scenario: ${manyChanges} changes with all headlines vs Turf on all pairs`,
      count: manyChanges,
      hasHeadlines: true,
      runs,
    }),
    createPlacesCase(ground, {
      name: placesCaseName,
      runs: isShort ? 3 : 15,
      tried: isShort ? 20 : 100,
    }),
  ];
}
