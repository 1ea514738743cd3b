/**
 * INSEE commune code, SIREN of an EPCI, INSEE living-area code or department number; `o1` to `o6` where one's
 * own zone can be meant, see `findOwnZone`.
 */
export type ZoneCode = string & { readonly __brand: 'ZoneCode' };

export const zoneCode = (code: string): ZoneCode => code as ZoneCode;

/** Its first two digits: none of these communes is overseas. */
export const departmentOfCommune = (codeInsee: string): string => codeInsee.slice(0, 2);

/** From finest to coarsest. */
export const meshes = ['commune', 'epci', 'livingArea', 'department'] as const;
export type Mesh = (typeof meshes)[number];

/** Whether `mesh` is at least as coarse as `finest`; EPCI and living areas are of one rank. */
export function isMeshAllowed(mesh: Mesh, finest: Mesh): boolean {
  const rank = { commune: 0, epci: 1, livingArea: 1, department: 2 };
  return rank[mesh] >= rank[finest];
}
