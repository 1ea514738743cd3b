import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { zoneCode } from '../territory/zone.ts';
import { findMatches, isNoneClose } from './findMatches.ts';
import { createTerritoryMatchTable, defaultMatchWeights, isMatchable } from './matchVariables.ts';
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

/** Values of an indicator for the EPCI, then for the groups. */
export type SelectMatchValues = (indicatorId: string) => {
  epci: ArrayLike<number>;
  groups: ArrayLike<number>;
};

/**
 * For each group, the whole EPCI that is most like it and shares no commune with it; `null` when there is
 * none. A group that is an EPCI is compared with all its figures, income included; any other lacks those
 * that are only published. Groups move no scale.
 */
export function findSimilarEpci(
  territory: Territory,
  groups: readonly CommuneGroup[],
  selectValues: SelectMatchValues,
): (SimilarEpci | null)[] {
  const { epci } = territory.zones;
  const both = appendGroups(epci, groups);
  const table = createTerritoryMatchTable(territory, both, (indicatorId) => {
    const { epci: ofEpci, groups: ofGroups } = selectValues(indicatorId);
    return Float64Array.from([...Array.from(ofEpci), ...Array.from(ofGroups)]);
  });
  const weights = defaultMatchWeights.any;
  const isWhole = (row: number) => row < epci.codes.length && isMatchable(epci, row);
  const pairs = computePairDistances(table, weights, isWhole);
  return groups.map((group, at) => {
    const own = new Set(group);
    const same = epci.members.findIndex(
      (members) => members.length === own.size && members.every((row) => own.has(row)),
    );
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

/** The groups after the EPCI, as zones that are wholly elsewhere: never matched, never a yardstick. */
function appendGroups(epci: ZoneSet, groups: readonly CommuneGroup[]): ZoneSet {
  const nowhere = groups.map(() => 0);
  return {
    ...epci,
    codes: [...epci.codes, ...groups.map((_, at) => zoneCode(`group-${at}`))],
    names: [...epci.names, ...groups.map(() => '')],
    members: [...epci.members, ...groups],
    insideShare: Float64Array.from([...epci.insideShare, ...nowhere]),
    population: Float64Array.from([...epci.population, ...nowhere]),
  };
}
