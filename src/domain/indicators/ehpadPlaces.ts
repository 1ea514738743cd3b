import { createColumn, valueStatus } from '../territory/column.ts';
import { populationWeightedMean, sumByZone } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator, selectFact } from './defineIndicator.ts';

/**
 * EHPAD places per 1,000 people of 75 and over. The denominator is an estimate: the zone's inhabitants
 * times their modelled share of 75 and over, over the communes where there is one.
 */
export const ehpadPlaces75 = defineIndicator({
  id: 'ehpad-places-75',
  family: 'medicoSocial',
  nature: 'estimated',
  unit: 'placesPer1000',
  direction: 'higher',
  decimals: 0,
  finestMesh: 'epci',
  sources: ['cnsa-homes-2025', 'ages-2021', 'population'],
  years: [2025],
  needsSurroundings: false,
  needsInhabitants: true,
  hasCoverage: true,
  aggregation: 'ratioOfSums',
  computeZones(zoneRequest) {
    const { territory, zones } = zoneRequest;
    const input = aggregationInput(zoneRequest);
    const places = sumByZone(input, selectFact(territory, 'ehpad-places')).column;
    const share = populationWeightedMean(input, selectFact(territory, 'share-75-plus'));
    const column = createColumn(zones.codes.length);
    places.values.forEach((count, row) => {
      const percent = share.column.values[row] ?? Number.NaN;
      const elderly = ((zones.population[row] ?? 0) * percent) / 100;
      if (Number.isNaN(count) || !(elderly > 0)) return;
      column.values[row] = (1000 * count) / elderly;
      column.status[row] = valueStatus.estimated;
    });
    return { column, coverage: share.coverage };
  },
});
