import { aplThreshold, hasAplThreshold, wellServedApl } from '../indicators/aplThreshold.ts';
import { weightedQuantile } from '../statistics/weighted.ts';
import type { ContextIndicatorId } from './contextIndicators.ts';

/** From hamlet to town, densities differ by orders of magnitude. */
export const isLogarithmic = (id: ContextIndicatorId): boolean => id === 'population-density';

/** Two bounds that make three bands: those of policy for the APL, else thirds of the communes. */
export function selectBands(indicatorId: string, values: ArrayLike<number>): [number, number] {
  if (hasAplThreshold(indicatorId)) return [aplThreshold, wellServedApl];
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  const each = known.map(() => 1);
  return [weightedQuantile(known, each, 1 / 3), weightedQuantile(known, each, 2 / 3)];
}

/** 0, 1 or 2; the upper bound of a band is in it. −1 where there is no value. */
export function bandOf([first, second]: readonly [number, number], value: number): number {
  if (Number.isNaN(value)) return -1;
  return value <= first ? 0 : value <= second ? 1 : 2;
}

/** One of the nine regions of a plane of two indicators. */
export interface ContextRegion {
  /** Bands, 0 to 2. */
  x: number;
  y: number;
  communes: number;
  people: number;
  /** Documented and located sites in its communes; none says nothing of those that nobody documents. */
  sites: number;
}

interface ContextPlane {
  x: { values: ArrayLike<number>; bands: readonly [number, number] };
  y: { values: ArrayLike<number>; bands: readonly [number, number] };
  population: ArrayLike<number>;
  /** Row of the commune of each site; several sites may share one. */
  siteRows: readonly number[];
}

/** Communes, people and sites by region; a commune without one of the two values is in none. */
export function countRegions({ x, y, population, siteRows }: ContextPlane): ContextRegion[] {
  const regions = Array.from(
    { length: 9 },
    (_, at): ContextRegion => ({
      x: at % 3,
      y: Math.floor(at / 3),
      communes: 0,
      people: 0,
      sites: 0,
    }),
  );
  const regionOf = (row: number) => {
    const across = bandOf(x.bands, x.values[row] ?? Number.NaN);
    const up = bandOf(y.bands, y.values[row] ?? Number.NaN);
    return across < 0 || up < 0 ? undefined : regions[up * 3 + across];
  };
  for (let row = 0; row < population.length; row += 1) {
    const region = regionOf(row);
    if (!region) continue;
    region.communes += 1;
    region.people += population[row] ?? 0;
  }
  for (const row of siteRows) {
    const region = regionOf(row);
    if (region) region.sites += 1;
  }
  return regions;
}
