import { IconLayer } from '@deck.gl/layers';
import type { SiteSymbolAxis, SiteSymbolRole } from '../../cartography/siteSymbol.ts';
import { firstLabelLayerId } from '../basemapStyle.ts';
import { type SymbolAtlas, symbolKey } from './loadSymbolAtlas.ts';
import { spreadCoincidentSites } from './spreadCoincidentSites.ts';

/** A located site of an experiment or of a neighbouring scheme, ready to be drawn. */
export interface SiteMark {
  key: string;
  recordId: string;
  axis: SiteSymbolAxis;
  role: SiteSymbolRole;
  position: [longitude: number, latitude: number];
  name: string;
}

export interface SiteLayerInput {
  id: string;
  sites: readonly SiteMark[];
  symbols: SymbolAtlas;
  selectedRecord: string | null;
  /** Neighbouring schemes are drawn paler than the programme's sites. */
  opacity?: number;
}

/** One symbol per located site, those of one commune side by side; the selected record's are larger. */
export function createSiteLayer({
  id,
  sites,
  symbols,
  selectedRecord,
  opacity = 1,
}: SiteLayerInput) {
  const spread = spreadCoincidentSites(sites);
  return new IconLayer<(typeof spread)[number]>({
    id,
    data: spread,
    opacity,
    pickable: true,
    sizeUnits: 'pixels',
    getPosition: ({ site }) => site.position,
    getPixelOffset: ({ offset }) => offset,
    getSize: ({ site }) => sizeOf(site, selectedRecord),
    // Typed as an address or a texture; like every image property of deck.gl, it takes a bitmap as well.
    iconAtlas: symbols.image as unknown as string,
    iconMapping: symbols.places,
    getIcon: ({ site }) => symbolKey(site.axis, site.role),
    updateTriggers: { getSize: selectedRecord },
    // Read by MapLibre when interleaved: symbols stay under the names of towns.
    ...{ beforeId: firstLabelLayerId },
  });
}

function sizeOf(site: SiteMark, selectedRecord: string | null): number {
  const base = site.role === 'patients' || site.role === 'mobile' ? 30 : 22;
  return site.recordId === selectedRecord ? base + 10 : base;
}
