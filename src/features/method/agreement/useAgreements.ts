import { useMemo } from 'react';
import { type Agreement, computeAgreement } from '../../../domain/agreement/computeAgreement.ts';
import { aplYears } from '../../../domain/indicators/aplHistory.ts';
import type { Mesh } from '../../../domain/territory/zone.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import { useResults } from '../../../state/useResults.ts';
import { headcountAccess } from './useMeasures.ts';

/** Of the meshes, those with enough zones for a correlation to mean something. */
export const agreementMeshes = ['commune', 'epci', 'livingArea'] as const satisfies readonly Mesh[];
export type AgreementMesh = (typeof agreementMeshes)[number];

interface MeasuredAgreement extends Agreement {
  mesh: AgreementMesh;
  year: number;
}

export interface Agreements {
  /** Empty until everything they rest on is there. */
  rows: MeasuredAgreement[];
  /** Whether data they rest on could not be had. */
  isUnavailable: boolean;
}

const cases = agreementMeshes.flatMap((mesh) => aplYears.map((year) => ({ mesh, year })));
const officialRequests = cases.map((each) => ({ indicatorId: 'apl-gp', ...each }));
const ownRequests = agreementMeshes.map((mesh) => ({ ...headcountAccess, mesh }));

/** On every mesh and for every year of the APL, how well our index agrees with it. */
export function useAgreements(): Agreements {
  const territory = useAtlas((state) => state.territory);
  const official = useResults(officialRequests);
  const own = useResults(ownRequests);
  const results = [...official, ...own];
  const isUnavailable = results.some((result) => result?.missing !== undefined);
  const isComplete = !isUnavailable && results.every((result) => result !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: columns never change once they are there
  const rows = useMemo(() => {
    if (!territory || !isComplete) return [];
    return cases.map(({ mesh, year }, at) => ({
      mesh,
      year,
      ...computeAgreement(
        {
          ours: own[agreementMeshes.indexOf(mesh)]?.column.values ?? [],
          official: official[at]?.column.values ?? [],
        },
        territory.zones[mesh].population,
      ),
    }));
  }, [territory, isComplete]);
  return { rows, isUnavailable };
}
