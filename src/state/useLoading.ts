import { useEffect, useState } from 'react';
import { useAtlas } from './atlasStore.ts';
import type { Progress } from './dataSlice.ts';

const slowAfterMs = 8_000;

export interface Loading extends Progress {
  isSlow: boolean;
}

/** How far the first view has come; `null` once it is there, or has failed. */
export function useLoading(): Loading | null {
  const progress = useAtlas((state) => state.progress);
  const isLoading = useAtlas(
    (state) => state.firstView === null && state.dataProblems.length === 0,
  );
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isLoading]);
  return isLoading ? { ...progress, isSlow } : null;
}
