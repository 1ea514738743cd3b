import { useEffect, useState } from 'react';
import type { NearestCare } from '../domain/indicators/nearestCare.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';

/** What is nearest to a commune, kind by kind; `null` for no commune, or while the answer is awaited. */
export function useNearestCare(communeRow: number | null): readonly NearestCare[] | null {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const [answer, setAnswer] = useState<{ row: number; care: NearestCare[] } | null>(null);
  useEffect(() => {
    if (!isComplete || communeRow === null) return;
    let isCurrent = true;
    void hand.selectNearestCare(communeRow).then((care) => {
      if (isCurrent && care) setAnswer({ row: communeRow, care });
    });
    return () => {
      isCurrent = false;
    };
  }, [hand, isComplete, communeRow]);
  return answer?.row === communeRow ? answer.care : null;
}
