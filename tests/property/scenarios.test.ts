import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../src/domain/access/travelMatrix.ts';
import { findBestPlaces } from '../../src/domain/scenarios/findBestPlaces.ts';
import {
  isSubmodular,
  openPlacement,
  type PlacementObjective,
  type PlacementProblem,
  placementObjectives,
} from '../../src/domain/scenarios/placement.ts';
import { addSupply, createReachTable } from '../../src/domain/scenarios/reachTable.ts';

const size = 9;
const decay = stepDecay();
const squares = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: size, maxLength: size })
  .map((points) => points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v))));
const people = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: size, maxLength: size });
const supplies = fc.array(fc.nat(20), { minLength: size, maxLength: size });

const openTable = (minutes: number[][], demand: number[]) => {
  const travel = travelMatrixFromDense(minutes);
  const coreRows = [...demand.keys()];
  return { travel, table: createReachTable({ travel, demand, decay, coreRows }) };
};

describe('changes of supply', () => {
  it('add up to a full computation after a thousand of them', () => {
    fc.assert(
      fc.property(
        squares,
        people,
        supplies,
        fc.infiniteStream(fc.nat(999)),
        (minutes, demand, supply, random) => {
          const { travel, table } = openTable(minutes, demand);
          const access = computeFloatingCatchment({ supply, demand, travel, decay });
          const changed = [...supply];
          for (let step = 0; step < 1000; step += 1) {
            const place = (random.next().value ?? 0) % size;
            const wanted = (random.next().value ?? 0) / 50;
            addSupply(table, access, place, wanted - (changed[place] ?? 0));
            changed[place] = wanted;
          }
          const full = computeFloatingCatchment({ supply: changed, demand, travel, decay });
          full.forEach((value, row) => {
            expect(Math.abs(value - (access[row] ?? 0))).toBeLessThan(1e-9);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('adding lowers nobody, and the supply given is the supply added', () => {
    fc.assert(
      fc.property(squares, people, fc.nat(size - 1), (minutes, demand, place) => {
        const { table } = openTable(minutes, demand);
        const change = new Float64Array(size);
        addSupply(table, change, place, 3);
        expect(change.every((value) => value >= 0)).toBe(true);
        const given = change.reduce((sum, value, row) => sum + value * (demand[row] ?? 0), 0);
        expect(given).toBeCloseTo(3, 9);
      }),
    );
  });
});

describe('the best next places', () => {
  const problemOf = (
    objective: PlacementObjective,
    minutes: number[][],
    demand: number[],
    apl: number[],
  ): PlacementProblem => ({
    objective,
    table: openTable(minutes, demand).table,
    amount: 4400,
    apl: Float64Array.from(apl, (value) => value / 4),
    population: Float64Array.from(demand),
    nearestMinutes: Float64Array.from(apl, (value) => (value > 12 ? 0 : 25)),
    candidates: [...demand.keys()],
  });

  const totalOf = (problem: PlacementProblem, places: readonly number[]): number => {
    const state = openPlacement(problem);
    return places.reduce((sum, place) => {
      const gain = state.gainOf(place);
      state.add(place);
      return sum + gain;
    }, 0);
  };

  const bestOfAll = (problem: PlacementProblem): number => {
    let best = 0;
    for (let one = 0; one < size; one += 1) {
      for (let other = one; other < size; other += 1) {
        best = Math.max(best, totalOf(problem, [one, other]));
      }
    }
    return best;
  };

  it.each(placementObjectives)('%s: as good as can be within its bound', (objective) => {
    fc.assert(
      fc.property(squares, people, supplies, (minutes, demand, apl) => {
        const problem = problemOf(objective, minutes, demand, apl);
        const { places, value, upperBound } = findBestPlaces(problem, { count: 2 });
        const best = bestOfAll(problem);
        const tolerance = 1e-6 * (1 + best);
        expect(totalOf(problem, places)).toBeCloseTo(value, 4);
        expect(value).toBeLessThanOrEqual(best + tolerance);
        expect(upperBound === null).toBe(!isSubmodular[objective]);
        if (upperBound === null) return;
        expect(upperBound).toBeGreaterThanOrEqual(best - tolerance);
        // Greedy alone reaches 1 − 1/e of the best; exchanges never lose any of it.
        expect(value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - tolerance);
      }),
      { numRuns: 60 },
    );
  });

  it('stops when told, with what it has', () => {
    const minutes = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => Math.abs(i - j) * 7),
    );
    const problem = problemOf('shortfall', minutes, Array(size).fill(1000), Array(size).fill(2));
    const cut = findBestPlaces(problem, { count: 5, onProgress: (done) => done < 2 });
    expect(cut.places).toHaveLength(2);
    expect(cut.isCut).toBe(true);
    expect(findBestPlaces(problem, { count: 5 }).places).toHaveLength(5);
  });
});
