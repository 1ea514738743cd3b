import { useEffect, useState } from 'react';
import type { GroupRequest, IndicatorResult } from '../analysis/analysisApi.ts';
import type { CommuneGroup } from '../domain/indicators/withGroups.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';

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
  const [results, setResults] = useState<IndicatorResult[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setResults(null);
    if (isComplete && groups.length > 0) {
      void hand.computeGroups(requests, groups).then((answer) => {
        if (isCurrent) setResults(answer);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [hand, isComplete, requests, groups]);
  return results;
}
