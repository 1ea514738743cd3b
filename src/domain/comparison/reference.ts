import type { CommuneGroup } from '../indicators/withGroups.ts';
import type { Territory } from '../territory/territory.ts';

/** What is left of a larger territory when a zone is taken out of it. */
export const restReferences = ['restOfDepartment', 'restOfTerritory'] as const;
export type RestReference = (typeof restReferences)[number];

/** What a zone is compared to; it never contains the zone. */
export const references = [...restReferences, 'similarEpci'] as const;
export type Reference = (typeof references)[number];

export const isRest = (reference: Reference): reference is RestReference =>
  reference !== 'similarEpci';

/**
 * The communes of such a reference: those of the three departments, or of the departments that the zone lies
 * in, without the zone's own. Empty when the zone is all of them.
 */
export function selectReferenceMembers(
  { communes }: Territory,
  members: CommuneGroup,
  reference: RestReference,
): CommuneGroup {
  const own = new Set(members);
  const departmentOf = departmentOfCommunes(communes.codes);
  const departments = new Set(Array.from(members, departmentOf));
  return Uint32Array.from(communes.codes.keys()).filter(
    (row) =>
      !own.has(row) && (reference === 'restOfTerritory' || departments.has(departmentOf(row))),
  );
}

/** The departments that a zone lies in, by their rows. */
export function selectDepartments({ communes, zones }: Territory, members: CommuneGroup): number[] {
  const own = new Set<string>(Array.from(members, departmentOfCommunes(communes.codes)));
  const { codes } = zones.department;
  return Array.from(codes.keys()).filter((row) => own.has(codes[row] ?? ''));
}

const departmentOfCommunes = (codes: readonly string[]) => (row: number) =>
  (codes[row] ?? '').slice(0, 2);
