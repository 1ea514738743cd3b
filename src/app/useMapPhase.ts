import { type ComponentType, useEffect, useState } from 'react';
import type { MapViewProps } from '../map/MapView.tsx';
import type { StillMapViewProps } from '../map/StillMapView.tsx';
import { atlasStore } from '../state/atlasStore.ts';
import { markPresented } from './performanceMarks.ts';

/**
 * `still`: the first zones alone, drawn at once. `loading`: they stay in sight while MapLibre makes its
 * first frame. `interactive`: MapLibre has taken their place. `stillForGood`: the still map has, without WebGL.
 */
export type MapPhase = 'still' | 'loading' | 'interactive' | 'stillForGood';

/** The maps whose code is there. Drawn at once: React shows what it suspended 300 ms late (`lazy`). */
interface MapCode {
  MapView?: ComponentType<MapViewProps>;
  StillMapView?: ComponentType<StillMapViewProps>;
}

/** The interactive map is made only once the first coloured zones are on their way to the screen. */
export function useMapPhase(hasColours: boolean) {
  const [phase, setPhase] = useState<MapPhase>('still');
  const [code, setCode] = useState<MapCode>({});
  const [isCodeMissing, setCodeMissing] = useState(false);

  // The projection it is drawn in comes first, so that it is drawn but once; without it the first zones stay.
  async function stayStill(): Promise<void> {
    try {
      const [{ StillMapView }] = await Promise.all([
        import('../map/StillMapView.tsx'),
        import('../cartography/lambertProjection.ts'),
      ]);
      setCode((known) => ({ ...known, StillMapView }));
      setPhase('stillForGood');
    } catch {
      setCodeMissing(true);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the colours are there
  useEffect(() => {
    if (!hasColours) return;
    let isCurrent = true;
    void markPresented('atlas:first-zones');
    void whenPainted().then(async () => {
      // Its code comes once they are drawn: it would keep them waiting.
      const hasWebGl = 'WebGL2RenderingContext' in window;
      const module = hasWebGl ? await import('../map/MapView.tsx').catch(() => null) : null;
      if (!isCurrent) return;
      setCodeMissing(hasWebGl && !module);
      if (!module) return void stayStill();
      // Whether the browser can draw it is known once it is tried: to ask first takes as long.
      setCode((known) => ({ ...known, MapView: module.MapView }));
      setPhase((now) => (now === 'still' ? 'loading' : now));
    });
    return () => {
      isCurrent = false;
    };
  }, [hasColours]);

  useEffect(() => {
    if (phase === 'stillForGood') settle('atlas:ready');
  }, [phase]);

  return {
    phase,
    ...code,
    isCodeMissing,
    takeOver() {
      settle('atlas:map');
      setPhase('interactive');
    },
    giveUp: () => void stayStill(),
  };
}

/** Once what is drawn now is on its way to the screen: to wait until it is told there takes a few frames more. */
const whenPainted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** What waits for the map comes once its frame is seen. */
function settle(mark: 'atlas:map' | 'atlas:ready'): void {
  void markPresented(mark).then(() => atlasStore.setState({ isMapSettled: true }));
}
