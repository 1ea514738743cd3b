import { type Column, statusName, type ValueStatusName, valueStatus } from '../territory/column.ts';

export type StatusCounts = Record<ValueStatusName, number>;

/** How many zones have each kind of value, or each reason for having none. */
export function countStatuses({ status }: Column): StatusCounts {
  const counts = Object.fromEntries(
    Object.keys(valueStatus).map((name) => [name, 0]),
  ) as StatusCounts;
  for (const code of status) counts[statusName(code)] += 1;
  return counts;
}

/** Share (0 to 1) of the inhabitants who live in a zone that has a value; `NaN` where nobody lives. */
export function computeCoveredShare(column: Column, population: ArrayLike<number>): number {
  let covered = 0;
  let total = 0;
  column.values.forEach((value, row) => {
    const people = population[row] ?? 0;
    total += people;
    if (!Number.isNaN(value)) covered += people;
  });
  return covered / total;
}
