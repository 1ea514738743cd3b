import type { FactId, Territory } from '../../src/domain/territory/territory.ts';
import type { PublishedData } from './publishedData.ts';

export interface CheckOutcome {
  /** What was measured, in one line. */
  detail: string;
  /** Empty when the check passes. */
  failures: string[];
  /** What was compared, one by one. */
  lines?: string[];
}

export interface DataCheck {
  name: string;
  run(data: PublishedData): CheckOutcome;
}

/** A figure expected by department, in the order 52, 54, 55. */
export type ByDepartment = readonly [number, number, number];

/** A failure per department whose value is off by more than `tolerance`. */
export function compareByDepartment(
  label: string,
  found: readonly number[],
  expected: ByDepartment,
  tolerance = 0,
): string[] {
  return ['52', '54', '55'].flatMap((department, index) => {
    const [value, wanted] = [found[index] ?? Number.NaN, expected[index] ?? Number.NaN];
    const isClose = Math.abs(value - wanted) <= tolerance;
    return isClose ? [] : [`${label}, ${department}: ${value}, expected ${wanted}`];
  });
}

/** Values of a commune fact, which has to exist. */
export function factValues(territory: Territory, id: FactId): Float64Array {
  const column = territory.facts.get(id);
  if (!column) throw new Error(`no fact "${id}"`);
  return column.values;
}

/** Sum of a commune fact by department; a missing value makes the sum missing. */
export function sumByDepartment(territory: Territory, values: Float64Array): number[] {
  return territory.zones.department.members.map((members) =>
    members.reduce((sum, row) => sum + (values[row] ?? Number.NaN), 0),
  );
}

/** Mean weighted by population, over communes that have a value. */
export function meanByDepartment(territory: Territory, values: Float64Array): number[] {
  const { population } = territory.communes;
  return territory.zones.department.members.map((members) => {
    let [sum, weight] = [0, 0];
    for (const row of members) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += value * (population[row] ?? 0);
      weight += population[row] ?? 0;
    }
    return sum / weight;
  });
}

export const listFigures = (values: readonly number[], decimals = 0) =>
  values.map((value) => value.toFixed(decimals)).join(' / ');
