import { useState } from 'react';
import { useAtlas } from './atlasStore.ts';
import { hasMap } from './hasMap.ts';

/** Whether a costly widget may load: once the map is settled (or on a screen without one), or when asked for. */
export function useDeferredWidget() {
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  const awaitsMap = useAtlas(({ view }) => hasMap(view));
  const isLoaded = useAtlas((state) => state.firstView !== null);
  const [isWanted, setWanted] = useState(false);
  return {
    isReady: isLoaded && (isMapSettled || !awaitsMap || isWanted),
    /** Whether it should take the focus, having been asked for. */
    isWanted,
    want: () => setWanted(true),
  };
}
