import { useLayoutEffect } from 'react';
import type { IndicatorResult } from '../analysis/indicatorResult.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';
import { requestKey } from './resultsSlice.ts';
import { withSupplyBasis } from './withSupplyBasis.ts';

/** The results of requests, asked of the worker when they are not known; `null` while they are awaited. */
export function useResults(requests: readonly IndicatorRequest[]): (IndicatorResult | null)[] {
  const hand = useAtlasHand();
  const results = useAtlas((state) => state.results);
  const isOpen = useAtlas((state) => state.firstView !== null);
  const supplyBasis = useAtlas((state) => state.view.supplyBasis);
  const asked = requests.map((request) => withSupplyBasis(request, supplyBasis));
  const found = asked.map((request) => results.get(requestKey(request)) ?? null);
  const missing = asked.filter((_, at) => found[at] === null);
  const missingKeys = missing.map(requestKey).join(' ');
  // Before the paint: what is there at once is in the first frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say whether the requests changed
  useLayoutEffect(() => {
    if (isOpen && missing.length > 0) hand.requestColumns(missing);
  }, [hand, isOpen, missingKeys]);
  return found;
}
