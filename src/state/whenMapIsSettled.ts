import type { AtlasStore } from './atlasStore.ts';
import { hasMap } from './hasMap.ts';

/** Resolves once the map is drawn, or no map is in view: what it takes is then free for the rest. */
export function whenMapIsSettled(store: AtlasStore): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      const state = store.getState();
      if (!state.isMapSettled && hasMap(state.view)) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(check);
    check();
  });
}
