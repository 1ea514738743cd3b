import { useCallback, useEffect, useRef } from 'react';
import type { MapViewProps } from '../map/MapView.tsx';
import type { ZonePaint } from '../map/zonePaint.ts';
import { type AtlasState, atlasStore } from '../state/atlasStore.ts';
import type { SelectPaint } from './useIndicatorPicture.ts';

/**
 * Hands the colours straight from the store to the map: they are set before React draws the panels anew,
 * which takes longer. Measures each recomputation as `atlas:recompute`, from the change of the view to the
 * colours set, the waiting for the worker included and the raster not.
 */
export function usePaintFollower(
  stillPaint: ZonePaint | null,
  selectPaint: SelectPaint,
): MapViewProps['followPaint'] {
  const latestSelect = useRef(selectPaint);
  latestSelect.current = selectPaint;
  const startMs = useRef<number | null>(null);
  const end = useCallback(() => {
    if (startMs.current === null) return;
    performance.measure('atlas:recompute', { start: startMs.current, end: performance.now() });
    startMs.current = null;
  }, []);

  useEffect(
    () =>
      atlasStore.subscribe((state, before) => {
        if (!isSameFigure(state, before)) startMs.current = performance.now();
      }),
    [],
  );

  // The still map's colours are set with the page itself.
  useEffect(() => {
    if (stillPaint) end();
  }, [stillPaint, end]);

  return useCallback(
    (recolour) => {
      let given: ZonePaint | null = null;
      return atlasStore.subscribe((state) => {
        const { mesh, paint } = latestSelect.current(state);
        if (!paint || paint === given) return;
        given = paint;
        recolour(mesh, paint);
        end();
      });
    },
    [end],
  );
}

function isSameFigure(state: AtlasState, before: AtlasState): boolean {
  const { view: a } = state;
  const { view: b } = before;
  return (
    state.previewedChange === before.previewedChange &&
    a.scenarios === b.scenarios &&
    a.scenarioAt === b.scenarioAt &&
    a.scenarioReading === b.scenarioReading &&
    a.scenarioProfession === b.scenarioProfession &&
    a.indicatorId === b.indicatorId &&
    a.year === b.year &&
    a.mesh === b.mesh &&
    a.supplyBasis === b.supplyBasis &&
    a.matchWeights === b.matchWeights
  );
}
