import { useMemo } from 'react';
import { careSymbolPixels } from '../cartography/careSymbol.ts';
import type { CatchmentLine } from '../cartography/catchmentLine.ts';
import type { FirstView } from '../datasets/loadFirstView.ts';
import { axes as allAxes } from '../domain/experiments/experiment.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats } from '../i18n/LanguageContext.tsx';
import type { CreateOverlayLayers } from '../map/DeckOverlay.ts';
import type { CareObject } from '../map/layers/createCareLayers.ts';
import { sitePixels } from '../map/layers/sitePixels.ts';
import { type SpreadSite, spreadCoincidentSites } from '../map/layers/spreadCoincidentSites.ts';
import type { Obstacle } from '../map/obstacles.ts';
import type { StillOverlayContent } from '../map/StillOverlay.tsx';
import { useAtlas } from '../state/atlasStore.ts';
import { createStillOverlay } from './createStillOverlay.ts';
import { selectSiteMarks } from './selectSiteMarks.ts';
import { standBelowSites } from './standBelowSites.ts';
import { useCareMarks } from './useCareMarks.ts';
import { type Reach, useReach } from './useReach.ts';
import type { ShownIndicator } from './useShownIndicator.ts';

export interface Overlays {
  /** `null` where nothing is ever drawn. */
  createLayers: CreateOverlayLayers | null;
  /** Ground of the symbols drawn over the names. */
  obstacles: readonly Obstacle[];
  still: StillOverlayContent;
  reach: Reach | null;
}

/** A stage with nothing on top of its zones. */
export const noOverlays: Overlays = {
  createLayers: null,
  obstacles: [],
  still: { trips: [], marks: [] },
  reach: null,
};

export interface OverlayObjects {
  sites: readonly SpreadSite[];
  care: readonly CareObject[];
  reach: Reach | null;
  /** None but where coverage is shown. */
  catchments?: readonly CatchmentLine[] | undefined;
  selectedRecord: string | null;
  /** Written under a symbol; empty where it stands for one. */
  numberOf(mark: CareObject): string;
}

/** All that is drawn on top of the zones: sites, neighbouring schemes, care, and what a commune reaches. */
export function useOverlays(firstView: FirstView, shown: ShownIndicator, zoom: number): Overlays {
  const formats = useFormats();
  const { axes, record: selectedRecord, relatedSchemes } = useAtlas((state) => state.view);
  const schemes = useAtlas((state) => state.relatedSchemes);
  const gathered = useCareMarks(zoom);
  const reach = useReach(shown);
  const sites = useMemo(() => {
    const related = relatedSchemes ? selectSiteMarks(schemes ?? [], allAxes, true) : [];
    return spreadCoincidentSites([...related, ...selectSiteMarks(firstView.experiments, axes)]);
  }, [firstView.experiments, axes, relatedSchemes, schemes]);

  const care = useMemo(() => standBelowSites(gathered, sites), [gathered, sites]);
  const isNear = zoom >= namesMakeWayFromZoom;

  return useMemo(() => {
    const objects = { sites, care, reach, selectedRecord };
    return assembleOverlays(objects, formats, isNear);
  }, [sites, care, isNear, reach, selectedRecord, formats]);
}

/** What is drawn on top of the zones, for both maps; near enough, the names of towns make way for care. */
export function assembleOverlays(
  drawn: Omit<OverlayObjects, 'numberOf'>,
  formats: Formats,
  isNear: boolean,
): Overlays {
  const { sites, care, reach, selectedRecord } = drawn;
  const numberOf = ({ mark }: CareObject) => {
    const amount = mark.layer === 'ehpad' ? mark.places : mark.count;
    return amount > 1 ? formats.integer(amount) : '';
  };
  const objects = { ...drawn, numberOf };
  return {
    createLayers: () => createLayers(objects),
    obstacles: [
      ...sites.map(({ site, offset }) => ({
        position: site.position,
        pixels: sitePixels(site, selectedRecord),
        offset,
      })),
      ...(isNear ? care.map(obstacleOf) : []),
    ],
    still: createStillOverlay(objects),
    reach,
  };
}

/** From here on there is room beside care for the names of towns; further away they stand over it. */
const namesMakeWayFromZoom = 9;

const obstacleOf = ({ mark, offset }: CareObject): Obstacle => ({
  position: [mark.longitude, mark.latitude],
  pixels: careSymbolPixels(mark.layer, mark),
  offset,
});

/** deck.gl, and the images of its symbols, come with the first call. */
async function createLayers(objects: OverlayObjects) {
  const { sites, care, reach, catchments, selectedRecord, numberOf } = objects;
  const [{ createSiteLayers }, { createCareLayers }, { createReachLayers }, { loadSymbolAtlas }] =
    await Promise.all([
      import('../map/layers/createSiteLayers.ts'),
      import('../map/layers/createCareLayers.ts'),
      import('../map/layers/createReachLayers.ts'),
      import('../map/layers/loadSymbolAtlas.ts'),
    ]);
  const siteLayers = createSiteLayers({
    id: 'experiment-sites',
    sites,
    symbols: await loadSymbolAtlas('sites'),
    selectedRecord,
  });
  const careLayers =
    care.length > 0
      ? createCareLayers({ marks: care, symbols: await loadSymbolAtlas('care'), numberOf })
      : [];
  const reachLayers = reach ? createReachLayers(reach.origin, reach.places) : [];
  const catchmentLayers = catchments
    ? (await import('../map/layers/createCatchmentLayers.ts')).createCatchmentLayers(catchments)
    : [];
  return [...catchmentLayers, ...reachLayers, ...careLayers, ...siteLayers];
}
