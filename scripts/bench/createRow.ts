import type { BenchRow } from './benchCase.ts';
import { medianOf } from './medianOf.ts';

interface MeasuredTimes {
  name: string;
  size: string;
  timesMs: readonly number[];
  baselinesMs: readonly number[];
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** A row of times taken elsewhere than in a `BenchCase`: in a page, in its worker. */
export function createRow({ name, size, timesMs, baselinesMs }: MeasuredTimes): BenchRow {
  const [medianMs, baselineMs] = [medianOf(timesMs), medianOf(baselinesMs)];
  return {
    name,
    size,
    medianMs: rounded(medianMs),
    baselineMs: rounded(baselineMs),
    ratio: rounded(medianMs / baselineMs),
  };
}
