/** What weighs: how much need each zone has by one indicator (`computeNeedScores`), and its weight. */
export interface WeighedScores {
  scores: Float64Array;
  /** 0 or more; 0 leaves it out altogether. */
  weight: number;
}

export interface ZonePriority {
  row: number;
  /** Mean of the zone's scores, each by its weight, over those it has. */
  score: number;
  /** 1 is the most need; equal scores share the better rank. */
  rank: number;
  /** What each indicator adds to the score, in their order; `NaN` where the zone lacks it or it weighs nothing. */
  contributions: Float64Array;
  /** Indicators that weigh and that the zone lacks. */
  missing: number;
}

/** A zone that lacks more than this share of what weighs would be ranked on something else. */
const leastWeightShare = 0.5;

/** Zones from the most need to the least, by the weights given. Empty when nothing weighs. */
export function rankByNeed(variables: readonly WeighedScores[]): ZonePriority[] {
  const weights = variables.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = Array.from(variables[0]?.scores.keys() ?? []);
  const zones = rows.flatMap((row): ZonePriority[] => {
    const { score, weight } = weighZone(variables, weights, row);
    if (weight === 0 || weight < leastWeightShare * whole) return [];
    const contributions = Float64Array.from(variables, (variable) =>
      variable.weight > 0
        ? (variable.weight * (variable.scores[row] ?? Number.NaN)) / weight
        : Number.NaN,
    );
    const missing = variables.filter(
      (variable, at) => variable.weight > 0 && Number.isNaN(contributions[at]),
    ).length;
    return [{ row, score, rank: 0, contributions, missing }];
  });
  zones.sort((a, b) => b.score - a.score || a.row - b.row);
  zones.forEach((zone, at) => {
    const before = zones[at - 1];
    zone.rank = before?.score === zone.score ? before.rank : at + 1;
  });
  return zones;
}

/** A zone's score, and the weight of the indicators that it has: what the score is a mean over. */
export function weighZone(
  variables: readonly WeighedScores[],
  weights: readonly number[],
  row: number,
): { score: number; weight: number } {
  let sum = 0;
  let weight = 0;
  variables.forEach(({ scores }, at) => {
    const own = weights[at] ?? 0;
    const score = scores[row] ?? Number.NaN;
    if (own === 0 || Number.isNaN(score)) return;
    sum += own * score;
    weight += own;
  });
  return { score: sum / weight, weight };
}
