import { useEffect, useState } from 'react';
import type { GroupRequest, IndicatorResult } from '../analysis/analysisApi.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';
import { withSupplyBasis } from './withSupplyBasis.ts';

/**
 * Indicators of groups of communes, one result per request, their columns aligned with the groups;
 * `null` while they are awaited. Both lists are kept by the caller (`useMemo`): a new one asks anew.
 */
export function useGroupResults(
  requests: readonly GroupRequest[],
  groups: readonly CommuneGroup[],
): IndicatorResult[] | null {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const supplyBasis = useAtlas((state) => state.view.supplyBasis);
  const [results, setResults] = useState<IndicatorResult[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setResults(null);
    if (isComplete && groups.length > 0) {
      const asked = requests.map((request) => withSupplyBasis(request, supplyBasis));
      void hand.computeGroups(asked, groups).then((answer) => {
        if (isCurrent) setResults(answer);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [hand, isComplete, requests, groups, supplyBasis]);
  return results;
}
