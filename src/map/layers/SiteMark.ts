import type { SiteSymbolAxis, SiteSymbolRole } from '../../cartography/siteSymbol.ts';

/** A located site of an experiment or of a neighbouring scheme, ready to be drawn. */
export interface SiteMark {
  key: string;
  recordId: string;
  axis: SiteSymbolAxis;
  role: SiteSymbolRole;
  position: [longitude: number, latitude: number];
  name: string;
}
