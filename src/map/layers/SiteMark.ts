import type { SiteSymbolRole } from '../../cartography/siteSymbol.ts';
import type { Axis } from '../../domain/experiments/experiment.ts';

/** A located site of an experiment or of a neighbouring scheme, ready to be drawn. */
export interface SiteMark {
  key: string;
  recordId: string;
  axis: Axis;
  role: SiteSymbolRole;
  position: [longitude: number, latitude: number];
  name: string;
  /** Of the reader's own file: it has a ring. */
  isImported: boolean;
  /** Sites at the same place that its symbol stands for too. */
  othersAlike: number;
}
