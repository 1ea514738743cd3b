import { careSymbolPixels } from '../cartography/careSymbol.ts';
import type { CareObject } from '../map/layers/createCareLayers.ts';
import { sitePixels } from '../map/layers/sitePixels.ts';
import type { SpreadSite } from '../map/layers/spreadCoincidentSites.ts';

/** Practices and sites of one commune have the same position: the practices stand below the sites. */
export function standBelowSites(
  care: readonly CareObject[],
  sites: readonly SpreadSite[],
): readonly CareObject[] {
  const takenPixels = new Map(
    sites.map(({ site }) => [placeKey(...site.position), sitePixels(site, null)]),
  );
  return care.map((object) => {
    const { mark, offset } = object;
    const taken = takenPixels.get(placeKey(mark.longitude, mark.latitude));
    if (taken === undefined) return object;
    const [x, y] = offset;
    return { ...object, offset: [x, y + (taken + careSymbolPixels(mark.layer, mark)) / 2 + 2] };
  });
}

/** To about ten metres. */
const placeKey = (longitude: number, latitude: number): string =>
  `${longitude.toFixed(4)} ${latitude.toFixed(4)}`;
