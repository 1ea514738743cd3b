import { useEffect } from 'react';
import { programmeFile } from '../datasets/parseProgramme.ts';
import type { Programme } from '../domain/experiments/programme.ts';
import { useAtlasHand } from './AtlasHand.ts';
import { useAtlas } from './atlasStore.ts';

/** What is known of the programme; it comes when it is first asked for, or fails, which is said. */
export function useProgramme(): { programme: Programme | null; hasFailed: boolean } {
  const hand = useAtlasHand();
  const isOpen = useAtlas((state) => state.firstView !== null);
  const programme = useAtlas((state) => state.programme);
  const hasFailed = useAtlas((state) =>
    state.dataProblems.some(({ file }) => file === programmeFile),
  );
  useEffect(() => {
    if (isOpen) hand.request('programme');
  }, [hand, isOpen]);
  return { programme, hasFailed };
}
