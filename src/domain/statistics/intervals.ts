import { chiSquareQuantile } from './chiSquareQuantile.ts';

/** A rate or proportion with its 95 % interval, per person. */
export interface RateInterval {
  rate: number;
  lower: number;
  upper: number;
}

/** 97.5th percentile of the normal law. */
const z = 1.959963984540054;
/** From this count on, Byar's approximation agrees with the exact interval. */
const byarFromCount = 10;

/**
 * Interval of a rate of rare events: exact Poisson below 10, Byar's approximation from 10 (Public
 * Health England, Fingertips technical guidance). Practitioners are a census, not a sample: on
 * screen this is the variation to expect of a small number. `NaN` without inhabitants.
 */
export function rateInterval(count: number, population: number): RateInterval {
  checkCount('Count', count);
  checkCount('Population', population);
  if (population === 0) return { rate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const [lower, upper] = count < byarFromCount ? exactBounds(count) : byarBounds(count);
  return { rate: count / population, lower: lower / population, upper: upper / population };
}

function exactBounds(count: number): [lower: number, upper: number] {
  const lower = count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2;
  return [lower, chiSquareQuantile(0.975, 2 * count + 2) / 2];
}

function byarBounds(count: number): [lower: number, upper: number] {
  const next = count + 1;
  return [
    count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  ];
}

/** Wilson's score interval of a proportion (1927). `NaN` when there is nothing to take a part of. */
export function wilsonInterval(count: number, total: number): RateInterval {
  checkCount('Count', count);
  checkCount('Total', total);
  if (count > total)
    throw new RangeError(`Count is ${count}; expected at most the total, ${total}`);
  if (total === 0) return { rate: Number.NaN, lower: Number.NaN, upper: Number.NaN };
  const rate = count / total;
  const denominator = 1 + (z * z) / total;
  const centre = (rate + (z * z) / (2 * total)) / denominator;
  const half =
    (z * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total))) / denominator;
  return {
    rate,
    // At 0 and at 1 the bound is exact; rounding must not cross it.
    lower: count === 0 ? 0 : centre - half,
    upper: count === total ? 1 : centre + half,
  };
}

function checkCount(name: string, value: number): void {
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} is ${value}; expected a finite number, 0 or more`);
  }
}
