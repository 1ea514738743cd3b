import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepDecay } from '../../src/domain/access/distanceDecay.ts';
import { computeFloatingCatchment } from '../../src/domain/access/floatingCatchment.ts';
import { travelMatrixFromDense } from '../../src/domain/access/travelMatrix.ts';
import {
  findBestPlaces,
  measureChoice,
  searchBestPlaces,
} from '../../src/domain/scenarios/findBestPlaces.ts';
import type { PlacementProblem } from '../../src/domain/scenarios/placement.ts';
import {
  type PlacementObjective,
  placementObjectives,
} from '../../src/domain/scenarios/placesQuestion.ts';
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

  const totalOf = (problem: PlacementProblem, places: readonly number[]): number =>
    measureChoice(problem, places).value;

  const isSubmodular: readonly PlacementObjective[] = ['shortfall', 'coverage', 'travel'];

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
        expect(upperBound).toBeGreaterThanOrEqual(best - tolerance);
        if (!isSubmodular.includes(objective)) return;
        // Greedy alone reaches 1 − 1/e of the best; exchanges never lose any of it.
        expect(value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - tolerance);
      }),
      { numRuns: 60 },
    );
  });

  it('as few places as bring what is wanted, and no fewer than its bound says', () => {
    fc.assert(
      fc.property(
        squares,
        people,
        supplies,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (...drawn) => {
          const [minutes, demand, apl, share] = drawn;
          const problem = problemOf('shortfall', minutes, demand, apl);
          const two = bestOfAll(problem);
          const one = Math.max(...problem.candidates.map((place) => totalOf(problem, [place])));
          const target = share * two;
          const { places, value, fewest } = findBestPlaces(problem, { target, most: 6 });
          if (value < target) return;
          expect(fewest).toBeLessThanOrEqual(places.length);
          const needed = target <= 0 ? 0 : target <= one ? 1 : 2;
          expect(fewest).toBeLessThanOrEqual(needed);
          expect(places.length).toBeGreaterThanOrEqual(needed);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('tells after each place what it has, so that it may be stopped', () => {
    const minutes = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j) => Math.abs(i - j) * 7),
    );
    const problem = problemOf('shortfall', minutes, Array(size).fill(1000), Array(size).fill(2));
    const search = searchBestPlaces(problem, { count: 5 });
    const steps = [search.next(), search.next()].map(({ value }) => value.places.length);
    expect(steps).toEqual([1, 2]);
    const values = [...searchBestPlaces(problem, { count: 5 })].map(({ value }) => value);
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(findBestPlaces(problem, { count: 5 }).places).toHaveLength(5);
  });
});
