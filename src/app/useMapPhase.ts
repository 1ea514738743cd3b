import { useEffect, useState } from 'react';
import { atlasStore } from '../state/atlasStore.ts';
import { markPresented } from './performanceMarks.ts';

/**
 * `still`: the still map alone, drawn at once. `loading`: it stays in sight while MapLibre makes its
 * first frame. `interactive`: MapLibre has taken its place. `stillForGood`: no WebGL here.
 */
export type MapPhase = 'still' | 'loading' | 'interactive' | 'stillForGood';

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

/** The interactive map is fetched only once the first coloured zones have been presented. */
export function useMapPhase(hasColours: boolean) {
  const [phase, setPhase] = useState<MapPhase>('still');

  useEffect(() => {
    if (!hasColours) return;
    let isCurrent = true;
    void markPresented('atlas:first-zones').then(() => {
      if (!isCurrent) return;
      setPhase((now) => (now !== 'still' ? now : hasWebGl() ? 'loading' : 'stillForGood'));
    });
    return () => {
      isCurrent = false;
    };
  }, [hasColours]);

  useEffect(() => {
    if (phase === 'interactive' || phase === 'stillForGood') {
      atlasStore.setState({ isMapSettled: true });
    }
    if (phase === 'interactive') void markPresented('atlas:map');
    if (phase === 'stillForGood') void markPresented('atlas:ready');
  }, [phase]);

  return {
    phase,
    takeOver: () => setPhase('interactive'),
    giveUp: () => setPhase('stillForGood'),
  };
}
