import type { BenchCase, BenchRow } from './benchCase.ts';
import { medianOf } from './medianOf.ts';

function medianMsOf(run: (round: number) => unknown, runs: number): number {
  const timesMs = Array.from({ length: runs }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  return medianOf(timesMs);
}

const rounded = (ms: number) => Number(ms.toPrecision(4));

/** Checks that code and baseline agree, which also warms both up, then times them. */
export function measureCase(benchCase: BenchCase): BenchRow {
  const { name, size, runs, baselineRuns } = benchCase;
  if (!benchCase.isSame(benchCase.run(0), benchCase.baseline(0))) {
    throw new Error(`${name}: the code and its baseline disagree`);
  }
  const medianMs = rounded(medianMsOf(benchCase.run, runs));
  const baselineMs = rounded(medianMsOf(benchCase.baseline, baselineRuns));
  return { name, size, medianMs, baselineMs, ratio: rounded(medianMs / baselineMs) };
}
