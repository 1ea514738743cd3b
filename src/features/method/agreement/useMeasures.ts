import type { MeasurePair } from '../../../domain/agreement/computeAgreement.ts';
import type { ZoneSet } from '../../../domain/territory/territory.ts';
import type { Mesh } from '../../../domain/territory/zone.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useResults } from '../../../state/useResults.ts';

export interface Measures extends MeasurePair {
  zones: ZoneSet;
}

/** Our index with nothing in it that was fitted to the APL. */
export const headcountAccess = { indicatorId: 'access-gp', supplyBasis: 'headcount' } as const;

/** Our index and the official APL of a year, zone by zone; `null` until both are there. */
export function useMeasures(mesh: Mesh, year: number): Measures | null {
  const zones = useAtlas((state) => state.territory?.zones[mesh]);
  const [own, official] = useResults([
    { ...headcountAccess, mesh },
    { indicatorId: 'apl-gp', mesh, year },
  ]);
  if (!zones || !own || own.missing || !official) return null;
  return { zones, ours: own.column.values, official: official.column.values };
}
