import { IconLayer } from '@deck.gl/layers';
import { importedRingKey, siteSymbolKey } from './loadSymbolAtlas.ts';
import type { SymbolAtlas } from './SymbolAtlas.ts';
import { ringPixels, sitePixels } from './sitePixels.ts';
import type { SpreadSite } from './spreadCoincidentSites.ts';

export interface SiteLayersInput {
  id: string;
  sites: readonly SpreadSite[];
  symbols: SymbolAtlas;
  selectedRecord: string | null;
}

/** One symbol per located site, over everything; the selected record's are larger, those of one's own file ringed. */
export function createSiteLayers({ id, sites, symbols, selectedRecord }: SiteLayersInput) {
  const shared = {
    sizeUnits: 'pixels',
    getPosition: ({ site }: SpreadSite) => site.position,
    getPixelOffset: ({ offset }: SpreadSite) => offset,
    // Typed as an address or a texture; like every image property of deck.gl, it takes a bitmap as well.
    iconAtlas: symbols.image as unknown as string,
    iconMapping: symbols.places,
    updateTriggers: { getSize: selectedRecord },
  } as const;
  const ringed = sites.filter(({ site }) => site.isImported);
  return [
    new IconLayer<SpreadSite>({
      ...shared,
      id: `${id}-rings`,
      data: ringed,
      visible: ringed.length > 0,
      getSize: ({ site }) => ringPixels(site, selectedRecord),
      getIcon: () => importedRingKey,
    }),
    new IconLayer<SpreadSite>({
      ...shared,
      id,
      data: sites,
      pickable: true,
      getSize: ({ site }) => sitePixels(site, selectedRecord),
      getIcon: ({ site }) => siteSymbolKey(site.axis, site.role),
    }),
  ];
}
