import { useEffect } from 'react';
import { useAtlas } from '../state/atlasStore.ts';
import { markPresented } from './performanceMarks.ts';

/** Stands beside what has no map: both appear together, once the code and the data are there. */
export function ReadyMark() {
  const hasData = useAtlas((state) => state.firstView !== null);
  useEffect(() => {
    if (hasData) void markPresented('atlas:ready');
  }, [hasData]);
  return null;
}
