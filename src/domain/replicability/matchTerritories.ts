import { computeDistancesFrom, findMatches, isNoneClose, type Match } from './findMatches.ts';
import type { MatchTable } from './matchTable.ts';
import { computePairDistances, computeSimilarities } from './pairDistances.ts';
import type { MatchWeights } from './territoryDistance.ts';

/** All that an answer rests on, but for the weights. */
export interface MatchFrame {
  table: MatchTable;
  /** Row that the others are compared to. */
  origin: number;
  /** Whose pairs a distance is judged against. */
  isYardstick(row: number): boolean;
  /** Which zones may be proposed; the origin never is. */
  isCandidate(row: number): boolean;
}

export interface RankedMatch extends Match {
  /** Share (0 to 1) of all pairs that are farther apart. */
  similarity: number;
}

export interface Matching {
  /** The nearest first. */
  matches: RankedMatch[];
  /** By row, the share of all pairs that are farther apart than it is from the origin; 1 for the origin itself. */
  similarities: Float64Array;
  /** Whether even the nearest is far (see `closenessFactor`). */
  isNoneClose: boolean;
}

/** The territories most like the origin, and how alike each one is. */
export function matchTerritories(frame: MatchFrame, weights: MatchWeights): Matching {
  const { table, origin, isYardstick, isCandidate } = frame;
  const pairs = computePairDistances(table, weights, isYardstick);
  const similarities = computeSimilarities(pairs, computeDistancesFrom(table, weights, origin));
  const matches = findMatches({ table, weights, origin, isCandidate }).map((match) => ({
    ...match,
    similarity: similarities[match.row] ?? Number.NaN,
  }));
  return { matches, similarities, isNoneClose: isNoneClose(matches, pairs.medianNearest) };
}
