import { area } from '@turf/area';
import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import { ratioOfSums, sumByZone } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator, selectFact } from './defineIndicator.ts';
import type { ComputeContext } from './indicator.ts';

const ofInhabitants = {
  family: 'need',
  direction: 'neutral',
  finestMesh: 'commune',
  sources: ['population'],
  needsSurroundings: false,
} as const;

export const population = defineIndicator({
  ...ofInhabitants,
  id: 'population',
  nature: 'official',
  unit: 'inhabitants',
  decimals: 0,
  years: [2010, 2015, 2020, 2021, 2022, 2023],
  needsInhabitants: false,
  aggregation: 'sum',
  computeZones: (zoneRequest) =>
    sumByZone(
      aggregationInput(zoneRequest),
      selectFact(zoneRequest.territory, `population-${zoneRequest.year}`),
    ),
});

const changeFrom = 2015;
const changeTo = 2023;

/** Mean yearly change: the rate that, compounded over eight years, leads from one count to the other. */
export const populationChange = defineIndicator({
  ...ofInhabitants,
  id: 'population-change',
  nature: 'computed',
  unit: 'percentPerYear',
  decimals: 2,
  years: [changeTo],
  needsInhabitants: true,
  aggregation: 'ratioOfSums',
  computeZones(zoneRequest) {
    const { column } = ratioOfSums(
      aggregationInput(zoneRequest),
      selectFact(zoneRequest.territory, `population-${changeTo}`),
      selectFact(zoneRequest.territory, `population-${changeFrom}`),
    );
    const yearly = (ratio: number) => 100 * (ratio ** (1 / (changeTo - changeFrom)) - 1);
    return { column: { values: column.values.map(yearly), status: column.status } };
  },
});

const areasByOutlines = new WeakMap<ComputeContext['outlines'], Float64Array>();

/** Area of each commune's outline, measured by Turf on the sphere. */
function selectAreasKm2(outlines: ComputeContext['outlines']): Float64Array {
  let areas = areasByOutlines.get(outlines);
  if (!areas) {
    areas = Float64Array.from(outlines, (outline) => area(outline) / 1e6);
    areasByOutlines.set(outlines, areas);
  }
  return areas;
}

export const populationDensity = defineIndicator({
  ...ofInhabitants,
  id: 'population-density',
  nature: 'computed',
  unit: 'inhabitantsPerKm2',
  decimals: 1,
  sources: ['population', 'boundaries'],
  years: [2023],
  needsOutlines: true,
  needsInhabitants: false,
  aggregation: 'ratioOfSums',
  computeZones(zoneRequest) {
    const { context, territory } = zoneRequest;
    const areas: Column = createColumn(territory.communes.codes.length);
    if (context.outlines.length > 0) {
      if (context.outlines.length !== areas.values.length) {
        throw new RangeError(
          `There are ${context.outlines.length} outlines; expected ${areas.values.length}, one per commune`,
        );
      }
      areas.values.set(selectAreasKm2(context.outlines));
      areas.status.fill(valueStatus.computed);
    }
    return ratioOfSums(
      aggregationInput(zoneRequest),
      selectFact(territory, 'population-2023'),
      areas,
    );
  },
});
