import { useEffect, useState } from 'react';
import type { RestReference } from '../domain/comparison/reference.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import type { Column } from '../domain/territory/column.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';
import { requestKey } from './resultsSlice.ts';
import { withSupplyBasis } from './withSupplyBasis.ts';

interface Known {
  key: string;
  territory: Territory | null;
  column: Column;
}

/** The value of what each zone is compared to; `null` while it is awaited, or nothing is asked. */
export function useReferenceColumn(
  openRequest: IndicatorRequest | null,
  reference: RestReference,
): Column | null {
  const hand = useAtlasHand();
  const isComplete = useAtlas((state) => state.isComplete);
  const territory = useAtlas((state) => state.territory);
  const supplyBasis = useAtlas((state) => state.view.supplyBasis);
  const request = openRequest && withSupplyBasis(openRequest, supplyBasis);
  const [known, setKnown] = useState<Known | null>(null);
  const key = request === null ? '' : `${requestKey(request)}|${reference}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says whether the request changed
  useEffect(() => {
    if (request === null || !isComplete) return;
    let isCurrent = true;
    void hand.computeReferences(request, reference).then((column) => {
      if (isCurrent && column) setKnown({ key, territory, column });
    });
    return () => {
      isCurrent = false;
    };
  }, [hand, isComplete, territory, key]);
  return known?.key === key && known.territory === territory ? known.column : null;
}
