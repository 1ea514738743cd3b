import { useMemo } from 'react';
import type { ContextIndicatorId } from '../../../domain/experiments/contextIndicators.ts';
import {
  type ContextRegion,
  countRegions,
  isLogarithmic,
  selectBands,
} from '../../../domain/experiments/contextRegions.ts';
import type { Territory } from '../../../domain/territory/territory.ts';
import type { ContextColumns } from '../../../state/useContextColumns.ts';
import type { LocatedSite } from './useLocatedSites.ts';

export interface PlaneAxis {
  id: ContextIndicatorId;
  values: Float64Array;
  /** Whether it is plotted by orders of magnitude. */
  isLog: boolean;
  /** Two bounds, three bands. */
  bands: [number, number];
}

/** Two indicators, their nine regions, and the sites that have both values. */
export interface ContextPlane {
  across: PlaneAxis;
  up: PlaneAxis;
  regions: ContextRegion[];
  placed: LocatedSite[];
}

export function useContextPlane(
  territory: Territory,
  columns: ContextColumns,
  sites: readonly LocatedSite[],
  across: ContextIndicatorId,
  up: ContextIndicatorId,
): ContextPlane {
  return useMemo(() => {
    const axisOf = (id: ContextIndicatorId): PlaneAxis => {
      const { values } = columns[id];
      return { id, values, isLog: isLogarithmic(id), bands: selectBands(id, values) };
    };
    const [x, y] = [axisOf(across), axisOf(up)];
    const isPlaced = ({ row }: LocatedSite) =>
      !Number.isNaN((x.values[row] ?? Number.NaN) + (y.values[row] ?? Number.NaN));
    const placed = sites.filter(isPlaced);
    const regions = countRegions({
      x,
      y,
      population: territory.communes.population,
      siteRows: placed.map(({ row }) => row),
    });
    return { across: x, up: y, regions, placed };
  }, [territory, columns, sites, across, up]);
}
