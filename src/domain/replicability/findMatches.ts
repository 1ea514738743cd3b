import type { MatchTable } from './matchTable.ts';
import {
  computeTerritoryDistance,
  countUsedVariables,
  type MatchWeights,
  weighTable,
} from './territoryDistance.ts';

export interface Match {
  row: number;
  distance: number;
  /** How many weighted variables both zones have. */
  used: number;
  /** Share (0 to 1) of the answers, any one variable dropped in turn, in which it stays among the nearest. */
  stability: number;
}

export interface FindMatchesInput {
  table: MatchTable;
  weights: MatchWeights;
  /** Row of the zone that others are compared to. */
  origin: number;
  /** Which zones may be proposed; the origin never is. */
  isCandidate: (row: number) => boolean;
  /** How many to give: five unless told. */
  count?: number;
}

/** The nearest zones, the nearest first; fewer when there are not as many. */
export function findMatches(input: FindMatchesInput): Match[] {
  const { table, weights, count = 5 } = input;
  const answers = Object.keys(weights)
    .filter((id) => (weights[id] ?? 0) > 0 && table.variables.some((known) => known.id === id))
    .map((dropped) => selectNearest({ ...input, weights: { ...weights, [dropped]: 0 } }, count))
    .filter((answer) => answer.length > 0);
  return selectNearest(input, count).map((match) => {
    const kept = answers.filter((answer) => answer.some(({ row }) => row === match.row)).length;
    return { ...match, stability: answers.length > 0 ? kept / answers.length : 1 };
  });
}

function selectNearest(
  { table, weights, origin, isCandidate }: FindMatchesInput,
  count: number,
): Omit<Match, 'stability'>[] {
  const weighted = weighTable(table, weights);
  const found: Omit<Match, 'stability'>[] = [];
  for (let row = 0; row < table.size; row += 1) {
    if (row === origin || !isCandidate(row)) continue;
    const distance = computeTerritoryDistance(weighted, origin, row);
    if (Number.isNaN(distance)) continue;
    found.push({ row, distance, used: countUsedVariables(weighted, origin, row) });
  }
  // Equally near zones in the order of their codes, whatever the order of the variables.
  return found.sort((a, b) => a.distance - b.distance || a.row - b.row).slice(0, count);
}

/** Distance of every zone to the origin: what the map colours. 0 for the origin itself. */
export function computeDistancesFrom(
  table: MatchTable,
  weights: MatchWeights,
  origin: number,
): Float64Array {
  const weighted = weighTable(table, weights);
  return Float64Array.from({ length: table.size }, (_, row) =>
    computeTerritoryDistance(weighted, origin, row),
  );
}

/** How far the nearest may be, in medians of nearest distances, for a territory to be called close. */
export const closenessFactor = 1.5;

/** Whether even the nearest zone is too far to be proposed as similar. */
export const isNoneClose = (matches: readonly Match[], medianNearest: number): boolean =>
  (matches[0]?.distance ?? Number.POSITIVE_INFINITY) > closenessFactor * medianNearest;
