import { careSymbolPixels, careSymbolUrl } from '../cartography/careSymbol.ts';
import { importedRingUrl, siteSymbolUrl } from '../cartography/siteSymbol.ts';
import { reachLinePixels, reachRadiusPixels } from '../map/layers/reachPixels.ts';
import { ringPixels, sitePixels } from '../map/layers/sitePixels.ts';
import type { StillMark, StillOverlayContent, StillTrip } from '../map/StillOverlay.tsx';
import type { OverlayObjects } from './useOverlays.ts';

/** The same symbols and trips as on the interactive map, for the still one. */
export function createStillOverlay(objects: OverlayObjects): StillOverlayContent {
  const { sites, care, reach, catchments, selectedRecord, numberOf } = objects;
  const trips = (reach?.places ?? []).map(
    (place): StillTrip => ({
      key: place.code,
      from: reach?.origin ?? place.position,
      to: place.position,
      widthPixels: reachLinePixels(place.share),
      radiusPixels: reachRadiusPixels(place.share),
      object: { kind: 'reached', place },
    }),
  );
  const careMarks = care.map((object): StillMark => {
    const { mark, offset } = object;
    return {
      key: mark.key,
      position: [mark.longitude, mark.latitude],
      pixels: careSymbolPixels(mark.layer, mark),
      offset,
      image: careSymbolUrl(mark.layer),
      number: numberOf(object),
      object,
    };
  });
  const siteMarks = sites.map((object): StillMark => {
    const { site, offset } = object;
    return {
      key: site.key,
      position: site.position,
      pixels: sitePixels(site, selectedRecord),
      offset,
      image: siteSymbolUrl(site.axis, site.role),
      number: '',
      object,
    };
  });
  const rings = sites.flatMap(({ site }, at): StillMark[] => {
    const mark = siteMarks[at];
    if (!site.isImported || !mark) return [];
    const pixels = ringPixels(site, selectedRecord);
    return [{ ...mark, key: `${mark.key} ring`, pixels, image: importedRingUrl }];
  });
  return {
    catchments,
    trips,
    marks: [...careMarks.sort((a, b) => b.pixels - a.pixels), ...rings, ...siteMarks],
  };
}
