import type { OnProgress } from '../datasets/loadFirstView.ts';
import type { AtlasStore } from './atlasStore.ts';

/** Each telling is drawn, in the time that the first zones wait for. */
const periodMs = 200;

/** Says in the store how far the first view has come, five times a second at most. */
export function tellProgress(store: AtlasStore): OnProgress {
  let toldMs = Number.NEGATIVE_INFINITY;
  return (loadedBytes, totalBytes) => {
    const nowMs = performance.now();
    if (nowMs - toldMs < periodMs) return;
    toldMs = nowMs;
    store.setState({ progress: { loadedBytes, totalBytes } });
  };
}
