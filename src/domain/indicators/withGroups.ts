import type { Territory, ZoneSet } from '../territory/territory.ts';
import { zoneCode } from '../territory/zone.ts';

/** Communes taken together, as rows in the commune table: one's own zone, or what a zone is compared to. */
export type CommuneGroup = Uint32Array;

/**
 * The mesh that stands for groups in a territory of `withGroups`: every indicator has it, and nothing is
 * published for it there.
 */
export const groupMesh = 'department';

/**
 * The territory with groups in the place of its departments: any indicator is computed for them by the
 * functions that serve every mesh. What is only published (medians, mortality) is absent for a group.
 */
export function withGroups(territory: Territory, groups: readonly CommuneGroup[]): Territory {
  const { communes, zones, zoneFacts } = territory;
  const peopleOf = (members: CommuneGroup) =>
    members.reduce((sum, row) => sum + (communes.population[row] ?? 0), 0);
  const set: ZoneSet = {
    mesh: groupMesh,
    codes: groups.map((_, at) => zoneCode(`group-${at}`)),
    names: groups.map(() => ''),
    members: [...groups],
    insideShare: new Float64Array(groups.length).fill(1),
    population: Float64Array.from(groups, peopleOf),
  };
  return {
    ...territory,
    zones: { ...zones, [groupMesh]: set },
    zoneFacts: { ...zoneFacts, [groupMesh]: new Map() },
  };
}

/** Every commune of the three departments. */
export const wholeGroup = ({ communes }: Territory): CommuneGroup =>
  Uint32Array.from(communes.codes.keys());
