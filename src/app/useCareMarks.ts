import { useMemo } from 'react';
import { arrangeCareSymbols, careSymbolPixels } from '../cartography/careSymbol.ts';
import { clusterCare } from '../cartography/clusterCare.ts';
import { selectCarePoints } from '../domain/supply/selectCarePoints.ts';
import type { CareObject } from '../map/layers/createCareLayers.ts';
import { useAtlas } from '../state/atlasStore.ts';

/** The care in view, gathered as the zoom asks; the layers of one place side by side. */
export function useCareMarks(zoom: number): readonly CareObject[] {
  const care = useAtlas((state) => state.view.care);
  const surroundings = useAtlas((state) => state.surroundings);
  const careSites = useAtlas((state) => state.careSites);
  const clusters = useMemo(
    () => clusterCare(care.flatMap((layer) => selectCarePoints(layer, surroundings, careSites))),
    [care, surroundings, careSites],
  );
  const level = Math.floor(zoom);
  return useMemo(
    () =>
      clusters.at(level).flatMap((marks) => {
        const offsets = arrangeCareSymbols(marks.map((mark) => careSymbolPixels(mark.layer, mark)));
        return marks.map(
          (mark, at): CareObject => ({ kind: 'care', mark, offset: offsets[at] ?? [0, 0] }),
        );
      }),
    [clusters, level],
  );
}
