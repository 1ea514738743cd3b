import { createSeededDraws } from '../statistics/seededDraws.ts';
import { rankByNeed, type WeighedScores, weighZone } from './rankByNeed.ts';

/** Each weight is drawn anew, from 70 % to 130 % of itself. */
export const weightVariation = 0.3;
export const drawCount = 500;
export const topCount = 10;

const seed = 525_455;

/** What becomes of a zone's place over the draws. */
export interface Stability {
  /** How often (0 to 1) it is among the first ten. */
  among: number;
  /** The ranks it has at best and at worst; equal scores share one. */
  best: number;
  worst: number;
}

/**
 * What becomes of each zone when every weight varies by ± 30 %, by its row; rows that are not ranked are absent. The draws are the same at each call: the same weights give the
 * same answer.
 */
export function computeRankingStability(
  variables: readonly WeighedScores[],
): Map<number, Stability> {
  const rows = rankByNeed(variables).map(({ row }) => row);
  const timesAmong = new Float64Array(rows.length);
  const best = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
  const worst = new Float64Array(rows.length);
  const draw = createSeededDraws(seed);
  const vary = (weight: number) => weight * (1 - weightVariation + 2 * weightVariation * draw());
  for (let trial = 0; trial < drawCount; trial += 1) {
    const weights = variables.map(({ weight }) => vary(weight));
    const scores = Float64Array.from(rows, (row) => weighZone(variables, weights, row).score);
    const sorted = scores.slice().sort();
    const lastAmong = sorted[Math.max(0, rows.length - topCount)] ?? Number.NaN;
    scores.forEach((score, at) => {
      if (score >= lastAmong) timesAmong[at] = (timesAmong[at] ?? 0) + 1;
      const rank = 1 + countAbove(sorted, score);
      best[at] = Math.min(best[at] ?? rank, rank);
      worst[at] = Math.max(worst[at] ?? rank, rank);
    });
  }
  return new Map(
    rows.map((row, at) => [
      row,
      {
        among: (timesAmong[at] ?? 0) / drawCount,
        best: best[at] ?? Number.NaN,
        worst: worst[at] ?? Number.NaN,
      },
    ]),
  );
}

/** How many of the sorted scores are larger. */
function countAbove(sorted: Float64Array, score: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Number.NaN) <= score) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}
