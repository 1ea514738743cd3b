import { type Column, createColumn, valueStatus } from './column.ts';
import type { ZoneSet } from './territory.ts';

/** A value per zone, and how much of each zone it rests on. */
export interface ZoneAggregate {
  column: Column;
  /** Share (0 to 1) of each zone's inhabitants who live in a commune with data; 1 where nobody lives. */
  coverage: Float64Array;
}

/** What a zone's value becomes from its communes' rows that have data. */
type Combine = (rows: readonly number[]) => number;

interface AggregateInput {
  zones: ZoneSet;
  /** Inhabitants by commune: coverage is counted in people. */
  population: ArrayLike<number>;
}

/** Sums of a count by commune. A commune without data is left out, and lowers the coverage. */
export function sumByZone(input: AggregateInput, counts: Column): ZoneAggregate {
  return aggregate(input, [counts], (rows) => sumOf(rows, counts.values));
}

/**
 * `factor` × Σ numerator / Σ denominator over the communes that have both: never a mean of ratios.
 * Not applicable where the denominators add up to 0.
 */
export function ratioOfSums(
  input: AggregateInput,
  numerator: Column,
  denominator: Column,
  factor = 1,
): ZoneAggregate {
  return aggregate(input, [numerator, denominator], (rows) => {
    const whole = sumOf(rows, denominator.values);
    return whole > 0 ? (factor * sumOf(rows, numerator.values)) / whole : Number.NaN;
  });
}

/** Mean of a figure by commune, each weighted by its inhabitants (or by other `weights`). */
export function populationWeightedMean(
  input: AggregateInput,
  figures: Column,
  weights: ArrayLike<number> = input.population,
): ZoneAggregate {
  return aggregate(input, [figures], (rows) => {
    const [only] = rows;
    // Its own figure, not its figure times and over its weight: a published 2.5 stays 2.5.
    if (rows.length === 1 && only !== undefined) return figures.values[only] ?? Number.NaN;
    let sum = 0;
    let total = 0;
    for (const row of rows) {
      const weight = weights[row] ?? 0;
      sum += weight * (figures.values[row] ?? 0);
      total += weight;
    }
    return total > 0 ? sum / total : Number.NaN;
  });
}

function sumOf(rows: readonly number[], values: ArrayLike<number>): number {
  let sum = 0;
  for (const row of rows) sum += values[row] ?? 0;
  return sum;
}

function aggregate(
  { zones, population }: AggregateInput,
  inputs: readonly Column[],
  combine: Combine,
): ZoneAggregate {
  const column = createColumn(zones.codes.length);
  const coverage = new Float64Array(zones.codes.length);
  zones.members.forEach((members, zone) => {
    const rows: number[] = [];
    let people = 0;
    for (const row of members) {
      people += population[row] ?? 0;
      if (hasAll(inputs, row)) rows.push(row);
    }
    coverage[zone] = people > 0 ? sumOf(rows, population) / people : 1;
    const value = rows.length > 0 ? combine(rows) : Number.NaN;
    column.values[zone] = value;
    column.status[zone] = Number.isNaN(value)
      ? statusOfNothing(members, rows, inputs)
      : statusOfValue(members, rows, inputs);
  });
  return { column, coverage };
}

function hasAll(inputs: readonly Column[], row: number): boolean {
  for (const { values } of inputs) if (Number.isNaN(values[row] ?? Number.NaN)) return false;
  return true;
}

/** The statuses met, one bit each: groups of a thousand communes are aggregated while one watches. */
function statusesOf(rows: Iterable<number>, inputs: readonly Column[]): number {
  let seen = 0;
  for (const row of rows) for (const { status } of inputs) seen |= 1 << (status[row] ?? 0);
  return seen;
}

const isAmong = (status: number, seen: number) => (seen & (1 << status)) !== 0;

/** A model anywhere makes the whole an estimate; a single commune keeps its own status. */
function statusOfValue(
  members: Uint32Array,
  rows: readonly number[],
  inputs: readonly Column[],
): number {
  const { observed, computed, estimated, substituted } = valueStatus;
  const seen = statusesOf(rows, inputs);
  for (const status of [estimated, substituted, computed]) if (isAmong(status, seen)) return status;
  return members.length === 1 && inputs.length === 1 ? observed : computed;
}

function statusOfNothing(
  members: Uint32Array,
  rows: readonly number[],
  inputs: readonly Column[],
): number {
  // There was data, but nobody to relate it to.
  if (rows.length > 0) return valueStatus.notApplicable;
  const seen = statusesOf(members, inputs);
  if (isAmong(valueStatus.masked, seen)) return valueStatus.masked;
  return isAmong(valueStatus.absent, seen) ? valueStatus.absent : valueStatus.notApplicable;
}
