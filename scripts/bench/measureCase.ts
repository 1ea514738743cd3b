import type { BenchCase, BenchRow } from './benchCase.ts';
import { medianOf } from './medianOf.ts';

interface Timed {
  answer: unknown;
  ms: number;
}

function timeOf(run: (round: number) => unknown, round: number): Timed {
  const start = performance.now();
  const answer = run(round);
  return { answer, ms: performance.now() - start };
}

function medianMsOf(first: Timed, run: (round: number) => unknown, runs: number): number {
  // A single long run is its own warm-up.
  if (runs === 1) return first.ms;
  return medianOf(Array.from({ length: runs }, (_, round) => timeOf(run, round).ms));
}

const rounded = (ms: number) => Number(ms.toPrecision(4));

/** Checks that code and baseline agree, which also warms both up, then times them. */
export function measureCase(benchCase: BenchCase): BenchRow {
  const { name, size, runs, baselineRuns, baselineShare = 1 } = benchCase;
  const own = timeOf(benchCase.run, 0);
  const plain = timeOf(benchCase.baseline, 0);
  if (!benchCase.isSame(own.answer, plain.answer)) {
    throw new Error(`${name}: the code and its baseline disagree`);
  }
  const medianMs = medianMsOf(own, benchCase.run, runs);
  const baselineMs = medianMsOf(plain, benchCase.baseline, baselineRuns) / baselineShare;
  return {
    name,
    size,
    medianMs: rounded(medianMs),
    baselineMs: rounded(baselineMs),
    ratio: rounded(medianMs / baselineMs),
  };
}
