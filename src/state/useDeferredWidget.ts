import { useState } from 'react';
import { useAtlas } from './atlasStore.ts';

/** Whether a costly widget may load: once the map is settled (or on a screen without one), or when asked for. */
export function useDeferredWidget() {
  const isMapSettled = useAtlas((state) => state.isMapSettled);
  const hasMap = useAtlas(({ view }) => view.screen === 'explore' && view.display === 'map');
  const isLoaded = useAtlas((state) => state.firstView !== null);
  const [isWanted, setWanted] = useState(false);
  return {
    isReady: isLoaded && (isMapSettled || !hasMap || isWanted),
    /** Whether it should take the focus, having been asked for. */
    isWanted,
    want: () => setWanted(true),
  };
}
