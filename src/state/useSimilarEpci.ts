import { useEffect, useState } from 'react';
import type { ComparedZone } from '../domain/comparison/comparedZone.ts';
import type { SimilarEpci } from '../domain/replicability/findSimilarEpci.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';

interface Known {
  /** More facts make another territory, whose likenesses are others. */
  territory: Territory | null;
  /** By the key of the zone; `null` where nothing is like it. */
  found: ReadonlyMap<string, SimilarEpci | null>;
}

/** The EPCI most like each zone, by the zone's key; absent while it is awaited, or none is asked for. */
export function useSimilarEpci(
  zones: readonly ComparedZone[],
  isAsked: boolean,
): ReadonlyMap<string, SimilarEpci | null> {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const territory = useAtlas((state) => state.territory);
  const [known, setKnown] = useState<Known>({ territory: null, found: new Map() });
  const keys = zones.map(({ key }) => key).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say whether the zones changed
  useEffect(() => {
    if (!isAsked || !isComplete || zones.length === 0) return;
    let isCurrent = true;
    void hand.findSimilarEpci(zones.map(({ members }) => members)).then((found) => {
      if (!isCurrent || !found) return;
      setKnown({
        territory,
        found: new Map(zones.map(({ key }, at) => [key, found[at] ?? null])),
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [hand, isAsked, isComplete, territory, keys]);
  return known.territory === territory ? known.found : new Map();
}
