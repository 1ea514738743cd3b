import { aplClassBounds, aplThreshold, aplTolerance } from '../domain/indicators/aplThreshold.ts';
import { weightedQuantile } from '../domain/statistics/weighted.ts';

export type ClassMethod = 'policy' | 'weightedQuintiles' | 'equal' | 'categories';

/** Around the 2.5 threshold, a commune can change sides from one year to the next. */
const nearThresholdBand = {
  lower: aplThreshold - aplTolerance,
  upper: aplThreshold + aplTolerance,
} as const;

export interface ClassificationOptions {
  method: ClassMethod;
  /** Of `policy`; those of the APL when absent. */
  bounds?: readonly number[];
  /** Of `categories`: how many there are; values are their indices. */
  categoryCount?: number;
  /** Zero is true and has a class of its own. */
  hasZeroClass?: boolean;
  /**
   * Of the figures as shown: values are classed as they read, so that none that reads "2.3" is in
   * "over 2.3". Policy bounds apply to the figures as published.
   */
  decimals?: number;
}

export interface ClassCount {
  zones: number;
  population: number;
}

/** Classes closed on the right: class i holds bounds[i − 1] < value ≤ bounds[i]. */
export interface Classification {
  method: ClassMethod;
  classCount: number;
  /** Upper bound of each class but the last, ascending; empty for categories. */
  bounds: readonly number[];
  /** Class 0 is the true zero, and its bound is 0. */
  hasZeroClass: boolean;
  /** Smallest and largest value of the reference; `NaN` when it has none. */
  min: number;
  max: number;
  nearThreshold: { lower: number; upper: number } | null;
  /** Zones and people of the reference in each class, and those without a value. */
  classes: readonly ClassCount[];
  missing: ClassCount;
  /** −1 where there is no value. */
  classOf(value: number): number;
}

const classLimit = 5;

/**
 * The classes of an indicator, from its reference column: the baseline over the whole territory, so
 * that a colour keeps its meaning whatever is filtered or simulated. Weights are inhabitants.
 */
export function createClassification(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: ClassificationOptions,
): Classification {
  const [min, max] = extent(values);
  const { method } = options;
  const hasZeroClass = method !== 'categories' && (options.hasZeroClass ?? false) && min >= 0;
  const asShown = method === 'policy' ? (value: number) => value : roundingTo(options.decimals);
  const bounds = boundsOf(Float64Array.from(values, asShown), weights, options, hasZeroClass);
  const classCount = method === 'categories' ? (options.categoryCount ?? 0) : bounds.length + 1;
  const classOf =
    method === 'categories'
      ? (value: number) =>
          Number.isInteger(value) && value >= 0 && value < classCount ? value : -1
      : (value: number) => classWithin(bounds, asShown(value));
  const isApl = method === 'policy' && bounds.includes(2.5);
  const counted = countClasses({ classCount, classOf }, values, weights);
  return {
    method,
    classCount,
    bounds,
    hasZeroClass,
    min,
    max,
    nearThreshold: isApl ? nearThresholdBand : null,
    ...counted,
    classOf,
  };
}

/** Zones and people in each class of any column: another year, a scenario, what a filter leaves. */
export function countClasses(
  classification: Pick<Classification, 'classCount' | 'classOf'>,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): { classes: ClassCount[]; missing: ClassCount } {
  if (values.length !== weights.length) {
    throw new RangeError(
      `There are ${weights.length} weights; expected ${values.length}, one per value`,
    );
  }
  const missing: ClassCount = { zones: 0, population: 0 };
  const classes = Array.from({ length: classification.classCount }, () => ({
    zones: 0,
    population: 0,
  }));
  for (let row = 0; row < values.length; row += 1) {
    const count = classes[classification.classOf(values[row] ?? Number.NaN)] ?? missing;
    count.zones += 1;
    count.population += weights[row] ?? 0;
  }
  return { classes, missing };
}

export function isNearThreshold(classification: Classification, value: number): boolean {
  const band = classification.nearThreshold;
  return band !== null && value >= band.lower && value <= band.upper;
}

function classWithin(bounds: readonly number[], value: number): number {
  if (Number.isNaN(value)) return -1;
  let index = 0;
  while (index < bounds.length && value > (bounds[index] ?? Number.POSITIVE_INFINITY)) index += 1;
  return index;
}

function extent(values: ArrayLike<number>): [number, number] {
  let min = Number.NaN;
  let max = Number.NaN;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (!(value >= min)) min = value;
    if (!(value <= max)) max = value;
  }
  return [min, max];
}

function boundsOf(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: ClassificationOptions,
  hasZeroClass: boolean,
): number[] {
  if (options.method === 'categories') return [];
  if (options.method === 'policy') return [...(options.bounds ?? aplClassBounds)];
  const kept = Array.from(values, (value, row) => ({ value, weight: weights[row] ?? 0 })).filter(
    ({ value }) => !Number.isNaN(value) && !(hasZeroClass && value === 0),
  );
  const inner =
    options.method === 'equal' ? equalBounds(kept.map(({ value }) => value)) : quintileBounds(kept);
  const shown = inner.map(roundingTo(options.decimals));
  return dropEmptyClasses(hasZeroClass ? [0, ...shown] : shown, values);
}

const innerShares = Array.from({ length: classLimit - 1 }, (_, i) => (i + 1) / classLimit);

function quintileBounds(kept: readonly { value: number; weight: number }[]): number[] {
  const values = kept.map(({ value }) => value);
  // Where nobody lives in any of them, each zone counts for one.
  const inhabited = kept.some(({ weight }) => weight > 0);
  const weights = kept.map(({ weight }) => (inhabited ? weight : 1));
  return innerShares.map((share) => weightedQuantile(values, weights, share));
}

function equalBounds(values: readonly number[]): number[] {
  const [min, max] = extent(values);
  return innerShares.map((share) => min + (max - min) * share);
}

/** What is not zero never becomes it: zero means none. */
function roundingTo(decimals: number | undefined): (value: number) => number {
  if (decimals === undefined) return (value) => value;
  return (value) => Number(value.toFixed(decimals)) || value;
}

/** Ascending bounds such that every class holds at least one value; duplicates merge. */
function dropEmptyClasses(bounds: readonly number[], values: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const largest = sorted.at(-1) ?? Number.NaN;
  const kept: number[] = [];
  for (const bound of bounds) {
    const above = kept.at(-1) ?? Number.NEGATIVE_INFINITY;
    const isFilled = sorted.some((value) => value > above && value <= bound);
    if (isFilled && bound < largest) kept.push(bound);
  }
  return kept;
}
