import type { CommuneGroup } from '../indicators/withGroups.ts';
import { type Column, joinColumns } from '../territory/column.ts';
import type { Territory } from '../territory/territory.ts';
import { appendGroups, findSameZone } from './appendGroups.ts';
import { findMatches, isNoneClose } from './findMatches.ts';
import {
  collectMatchValues,
  createTerritoryMatchTable,
  defaultMatchWeights,
  isMatchable,
} from './matchVariables.ts';
import { computePairDistances, computeSimilarity } from './pairDistances.ts';

/** The EPCI most like a group of communes, by equal weights. */
export interface SimilarEpci {
  /** Row among the EPCI. */
  row: number;
  /** Share (0 to 1) of all pairs of EPCI that are farther apart. */
  similarity: number;
  /** Whether it is as near as EPCI usually have one (see `closenessFactor`). */
  isClose: boolean;
}

/** An indicator of the EPCI, and of the groups. */
export type SelectMatchColumns = (indicatorId: string) => { epci: Column; groups: Column };

/**
 * For each group, the whole EPCI that is most like it and shares no commune with it; `null` when there is
 * none. A group that is an EPCI is compared with all its figures, income included; any other lacks those
 * that are only published. Groups move no scale.
 */
export function findSimilarEpci(
  territory: Territory,
  groups: readonly CommuneGroup[],
  selectColumns: SelectMatchColumns,
): (SimilarEpci | null)[] {
  const { epci } = territory.zones;
  const both = appendGroups(epci, groups);
  const values = collectMatchValues(territory, both, (indicatorId) => {
    const { epci: ofEpci, groups: ofGroups } = selectColumns(indicatorId);
    return joinColumns(ofEpci, ofGroups);
  });
  const weights = defaultMatchWeights.any;
  const isWhole = (row: number) => row < epci.codes.length && isMatchable(epci, row);
  const table = createTerritoryMatchTable(values, isWhole);
  const pairs = computePairDistances(table, weights, isWhole);
  return groups.map((group, at) => {
    const own = new Set(group);
    const same = findSameZone(epci, group);
    const origin = same >= 0 ? same : epci.codes.length + at;
    const isCandidate = (row: number) =>
      isWhole(row) && !(epci.members[row] ?? new Uint32Array()).some((member) => own.has(member));
    const [nearest] = findMatches({ table, weights, origin, isCandidate, count: 1 });
    if (!nearest) return null;
    return {
      row: nearest.row,
      similarity: computeSimilarity(pairs, nearest.distance),
      isClose: !isNoneClose([nearest], pairs.medianNearest),
    };
  });
}
