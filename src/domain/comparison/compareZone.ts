import type { Indicator } from '../indicators/indicator.ts';
import type { ZoneSet } from '../territory/territory.ts';
import { compareToReference, type Difference, type NoReference } from './compareToReference.ts';
import { computeStanding, type NoStanding, type Standing } from './computeStanding.ts';
import { type FigureSource, selectFigure, type ZoneFigure } from './zoneFigure.ts';

/** Where a zone's figure is: a row of its mesh's results, or a figure computed for its communes alone. */
export type FigurePlace = { zones: ZoneSet; source: FigureSource; row: number } | ZoneFigure;

/** All that a cell of the comparison says: one indicator of one zone. */
export interface ComparedCell {
  figure: ZoneFigure;
  /** `null` where the zone is all that it would be made of. */
  reference: ZoneFigure | null;
  difference: Difference | NoReference;
  standing: Standing | NoStanding;
}

export function compareZone(
  indicator: Indicator,
  place: FigurePlace,
  reference: ZoneFigure | null,
): ComparedCell {
  const isOfMesh = 'zones' in place;
  const figure = isOfMesh ? selectFigure(place.source, place.row) : place;
  return {
    figure,
    reference,
    difference: compareToReference(indicator, figure, reference),
    standing: isOfMesh
      ? computeStanding(indicator, place.zones, place.source, place.row)
      : 'ownZone',
  };
}
