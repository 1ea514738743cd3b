import { useMemo } from 'react';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { useAtlas } from './atlasStore.ts';

/** The files that could not be had and hold sources of an indicator: why it may have no value. */
export function useFailedFiles({ sources }: Pick<Indicator, 'sources'>): string[] {
  const problems = useAtlas((state) => state.dataProblems);
  const files = useAtlas((state) => state.firstView?.library.manifest.files);
  return useMemo(() => {
    const names = [...new Set(problems.map(({ file }) => file))];
    return names.filter((name) => files?.get(name)?.sources.some((id) => sources.includes(id)));
  }, [problems, files, sources]);
}
