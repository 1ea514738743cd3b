import { useEffect, useMemo, useState } from 'react';
import { arrangeCareSymbols, careSymbolPixels } from '../cartography/careSymbol.ts';
import type { CareClusters } from '../cartography/clusterCare.ts';
import { selectCarePoints } from '../domain/supply/selectCarePoints.ts';
import type { CareObject } from '../map/layers/createCareLayers.ts';
import { useAtlas } from '../state/atlasStore.ts';

/** The care in view, gathered as the zoom asks; the layers of one place side by side. */
export function useCareMarks(zoom: number): readonly CareObject[] {
  const care = useAtlas((state) => state.view.care);
  const surroundings = useAtlas((state) => state.surroundings);
  const careSites = useAtlas((state) => state.careSites);
  const [clusters, setClusters] = useState<CareClusters | null>(null);

  // What gathers them comes with the first layer asked for.
  useEffect(() => {
    if (care.length === 0) return setClusters(null);
    let isCurrent = true;
    void import('../cartography/clusterCare.ts').then(({ clusterCare }) => {
      if (!isCurrent) return;
      const points = care.flatMap((layer) => selectCarePoints(layer, surroundings, careSites));
      setClusters(clusterCare(points));
    });
    return () => {
      isCurrent = false;
    };
  }, [care, surroundings, careSites]);

  const level = Math.floor(zoom);
  return useMemo(
    () =>
      (clusters?.at(level) ?? []).flatMap((marks) => {
        const offsets = arrangeCareSymbols(marks.map((mark) => careSymbolPixels(mark.layer, mark)));
        return marks.map(
          (mark, at): CareObject => ({ kind: 'care', mark, offset: offsets[at] ?? [0, 0] }),
        );
      }),
    [clusters, level],
  );
}
