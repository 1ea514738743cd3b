import { createSeededDraws } from '../statistics/seededDraws.ts';
import { rankByNeed, type WeighedScores, weighZone } from './rankByNeed.ts';

/** Each weight is drawn anew, from 70 % to 130 % of itself. */
export const weightVariation = 0.3;
export const drawCount = 500;
export const topCount = 10;

const seed = 525_455;

/**
 * How often (0 to 1) each zone is among the first ten when every weight varies by ± 30 %, by its row;
 * rows that are not ranked are absent. The draws are the same at each call: the same weights give the
 * same answer.
 */
export function computeRankingStability(variables: readonly WeighedScores[]): Map<number, number> {
  const rows = rankByNeed(variables).map(({ row }) => row);
  const timesAmong = new Float64Array(rows.length);
  const draw = createSeededDraws(seed);
  const vary = (weight: number) => weight * (1 - weightVariation + 2 * weightVariation * draw());
  for (let trial = 0; trial < drawCount; trial += 1) {
    const weights = variables.map(({ weight }) => vary(weight));
    const scores = Float64Array.from(rows, (row) => weighZone(variables, weights, row).score);
    const lastAmong = scores.slice().sort()[Math.max(0, rows.length - topCount)] ?? Number.NaN;
    scores.forEach((score, at) => {
      if (score >= lastAmong) timesAmong[at] = (timesAmong[at] ?? 0) + 1;
    });
  }
  return new Map(rows.map((row, at) => [row, (timesAmong[at] ?? 0) / drawCount]));
}
