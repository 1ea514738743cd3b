import { useMemo } from 'react';
import type { Axis, Experiment, RelatedScheme } from '../domain/experiments/experiment.ts';
import type { SiteMark } from '../map/layers/createSiteLayer.ts';
import type { CreateOverlayLayers, OverlayHit } from '../map/TerritoryMap.ts';
import { useAtlas } from '../state/atlasStore.ts';

/** The located sites of the axes in view: what has no commune is listed beside the map, never drawn. */
export function selectSiteMarks(
  register: readonly (Experiment | RelatedScheme)[],
  axes: readonly Axis[],
): SiteMark[] {
  return register
    .filter(({ axis }) => axes.includes(axis))
    .flatMap(({ id, axis, sites }) =>
      sites.flatMap((site): SiteMark[] => {
        if (site.longitude === null || site.latitude === null || site.role === 'area') return [];
        const role = site.role === 'unknown' ? 'partner' : site.role;
        const position: [number, number] = [site.longitude, site.latitude];
        return [{ key: site.id, recordId: id, axis, role, position, name: site.name }];
      }),
    );
}

/** The record an overlay's object belongs to. */
export const recordIdOf = ({ object }: OverlayHit): string | null => {
  const site = (object as { site?: SiteMark }).site;
  return site?.recordId ?? null;
};

/** Makes the layers of the sites; deck.gl comes with the first call. */
export function useSiteLayers(register: readonly Experiment[]): CreateOverlayLayers {
  const axes = useAtlas((state) => state.view.axes);
  const selectedRecord = useAtlas((state) => state.view.record);
  return useMemo(() => {
    const sites = selectSiteMarks(register, axes);
    return async () => {
      const [{ createSiteLayer }, { loadSymbolAtlas }] = await Promise.all([
        import('../map/layers/createSiteLayer.ts'),
        import('../map/layers/loadSymbolAtlas.ts'),
      ]);
      const symbols = await loadSymbolAtlas();
      return [createSiteLayer({ id: 'experiment-sites', sites, symbols, selectedRecord })];
    };
  }, [register, axes, selectedRecord]);
}
