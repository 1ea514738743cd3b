/** One question put to the code and to the plainest way of answering it. */
export interface BenchCase {
  name: string;
  /** How much of what: `5983 × 5983 communes`. */
  size: string;
  /** Runs of the code; the median counts. */
  runs: number;
  /** Runs of the baseline, which may take long. */
  baselineRuns: number;
  /** Share (0 to 1) of the work that the baseline does, its time being scaled to the whole; all without it. */
  baselineShare?: number;
  /** `round` counts the runs, so that each may have an input of its own and nothing can be remembered. */
  run(round: number): unknown;
  baseline(round: number): unknown;
  /** Whether both gave the same answer: a fast wrong one is worth nothing. */
  isSame(result: unknown, expected: unknown): boolean;
}

/** A row of `bench-results.json`; `ratio` is our time over the baseline's, both of the same run. */
export interface BenchRow {
  name: string;
  size: string;
  medianMs: number;
  baselineMs: number;
  ratio: number;
}

/** A case whose answers have a type, for those who write it. */
export interface TypedBenchCase<Answer> extends Omit<BenchCase, 'run' | 'baseline' | 'isSame'> {
  run(round: number): Answer;
  baseline(round: number): Answer;
  isSame(result: Answer, expected: Answer): boolean;
}

export function createBenchCase<Answer>(typed: TypedBenchCase<Answer>): BenchCase {
  return {
    ...typed,
    isSame: (result, expected) => typed.isSame(result as Answer, expected as Answer),
  };
}
