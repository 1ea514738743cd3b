import { useEffect, useState } from 'react';
import { atlasStore } from '../state/atlasStore.ts';
import { markPresented } from './performanceMarks.ts';

/**
 * `still`: the first zones alone, drawn at once. `loading`: they stay in sight while MapLibre makes its
 * first frame. `interactive`: MapLibre has taken their place. `stillForGood`: the still map has, without WebGL.
 */
export type MapPhase = 'still' | 'loading' | 'interactive' | 'stillForGood';

/** The interactive map is fetched only once the first coloured zones have been presented. */
export function useMapPhase(hasColours: boolean) {
  const [phase, setPhase] = useState<MapPhase>('still');
  const [isCodeMissing, setCodeMissing] = useState(false);

  // The projection it is drawn in comes first, so that it is drawn but once; without it the first zones stay.
  async function stayStill(): Promise<void> {
    try {
      await Promise.all([
        import('../map/StillMapView.tsx'),
        import('../cartography/lambertProjection.ts'),
      ]);
      setPhase('stillForGood');
    } catch {
      setCodeMissing(true);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the colours are there
  useEffect(() => {
    if (!hasColours) return;
    let isCurrent = true;
    // Its code comes while the first zones are being painted, and is run only then.
    const code = 'WebGL2RenderingContext' in window ? import('../map/MapView.tsx') : null;
    const hasCode = Promise.resolve(code).then(
      () => true,
      () => false,
    );
    void markPresented('atlas:first-zones').then(async () => {
      const isThere = await hasCode;
      if (!isCurrent) return;
      setCodeMissing(!isThere);
      // Whether the browser can draw it is known once it is tried: to ask first takes as long.
      if (isThere) setPhase((now) => (now === 'still' ? 'loading' : now));
      else void stayStill();
    });
    return () => {
      isCurrent = false;
    };
  }, [hasColours]);

  useEffect(() => {
    if (phase !== 'interactive' && phase !== 'stillForGood') return;
    const mark = phase === 'interactive' ? 'atlas:map' : 'atlas:ready';
    void markPresented(mark).then(() => atlasStore.setState({ isMapSettled: true }));
  }, [phase]);

  return {
    phase,
    isCodeMissing,
    takeOver: () => setPhase('interactive'),
    giveUp: () => void stayStill(),
  };
}
