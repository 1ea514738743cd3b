import { useEffect } from 'react';
import type { AccessExplanation, ExplainRequest } from '../analysis/analysisApi.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { atlasStore, useAtlas } from './atlasStore.ts';
import { explanationKey } from './resultsSlice.ts';

/** Keys asked for and not yet answered: panel and map ask for the same. */
const pending = new Set<string>();

/** The places a commune reaches and what each gives; `null` while they are awaited, or nothing is asked. */
export function useAccessExplanation(request: ExplainRequest | null): AccessExplanation | null {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const key = request === null ? '' : explanationKey(request);
  const found = useAtlas((state) => state.explanations.get(key)) ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the request changed
  useEffect(() => {
    if (!isComplete || request === null || found || pending.has(key)) return;
    pending.add(key);
    void hand
      .explainAccess(request)
      .then(
        (explanation) => explanation && atlasStore.getState().addExplanation(key, explanation),
        () => atlasStore.setState({ workerEvent: 'failed' }),
      )
      .finally(() => pending.delete(key));
  }, [hand, isComplete, key]);
  return found;
}
