import { IconLayer } from '@deck.gl/layers';
import { siteSymbolKey } from './loadSymbolAtlas.ts';
import type { SymbolAtlas } from './SymbolAtlas.ts';
import { sitePixels } from './sitePixels.ts';
import type { SpreadSite } from './spreadCoincidentSites.ts';

export interface SiteLayerInput {
  id: string;
  sites: readonly SpreadSite[];
  symbols: SymbolAtlas;
  selectedRecord: string | null;
}

/** One symbol per located site, over everything; the selected record's are larger. */
export function createSiteLayer({ id, sites, symbols, selectedRecord }: SiteLayerInput) {
  return new IconLayer<SpreadSite>({
    id,
    data: sites,
    pickable: true,
    sizeUnits: 'pixels',
    getPosition: ({ site }) => site.position,
    getPixelOffset: ({ offset }) => offset,
    getSize: ({ site }) => sitePixels(site, selectedRecord),
    // Typed as an address or a texture; like every image property of deck.gl, it takes a bitmap as well.
    iconAtlas: symbols.image as unknown as string,
    iconMapping: symbols.places,
    getIcon: ({ site }) => siteSymbolKey(site.axis, site.role),
    updateTriggers: { getSize: selectedRecord },
  });
}
