import { useEffect, useRef, useState } from 'react';
import type { BestPlacesFound, BestPlacesRequest } from '../../../domain/scenarios/bestPlaces.ts';
import { useAtlasHand } from '../../../state/AtlasHand.ts';

/** `stopped`: by the person, with what was found so far. */
export interface PlacesSearch {
  phase: 'idle' | 'searching' | 'done' | 'stopped' | 'failed';
  request: BestPlacesRequest | null;
  found: BestPlacesFound | null;
}

/** A search in the worker, told of as it goes, that can be stopped. */
export function useBestPlaces() {
  const hand = useAtlasHand();
  const [search, setSearch] = useState<PlacesSearch>({ phase: 'idle', request: null, found: null });
  // The number of the search under way: an answer to another one is not heard.
  const current = useRef(0);
  useEffect(
    () => () => {
      current.current += 1;
    },
    [],
  );

  async function start(request: BestPlacesRequest): Promise<void> {
    current.current += 1;
    const mine = current.current;
    setSearch({ phase: 'searching', request, found: null });
    for (;;) {
      const found = await hand.advanceBestPlaces(request);
      if (current.current !== mine) return;
      const isDone = found === null || found.done >= found.total;
      const phase = found === null ? 'failed' : isDone ? 'done' : 'searching';
      setSearch({ phase, request, found });
      if (isDone) return;
    }
  }

  function stop(): void {
    current.current += 1;
    setSearch((known) => ({ ...known, phase: known.found ? 'stopped' : 'idle' }));
  }

  return { search, start, stop };
}
