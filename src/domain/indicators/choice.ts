import { valueStatus } from '../territory/column.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import type { Indicator } from './indicator.ts';
import {
  requireAccess,
  requireSupply,
  requireSurroundings,
  selectCoreColumn,
} from './surroundingsColumns.ts';

/** GPs at less than so many estimated minutes, whoever shares them: a choice, not a capacity. */
export function createChoiceIndicator(limitMinutes: 10 | 15 | 20 | 30): Indicator {
  return defineIndicator({
    id: `choice-gp-${limitMinutes}`,
    family: 'distance',
    nature: 'estimated',
    unit: 'gpsWithinMinutes',
    direction: 'higher',
    decimals: 0,
    finestMesh: 'commune',
    sources: ['bpe-2024', 'population'],
    years: [2024],
    needsSurroundings: true,
    needsInhabitants: true,
    hasRange: true,
    aggregation: 'populationWeightedMean',
    computeZones(zoneRequest) {
      const { context } = zoneRequest;
      const surroundings = requireSurroundings(context);
      const { countWithinMinutes, selectTravelMatrix } = requireAccess(context);
      const { travelModelId = 'central' } = zoneRequest.request;
      const counts = countWithinMinutes(
        selectTravelMatrix(surroundings.places, travelModelId),
        requireSupply(surroundings, 'gp'),
        limitMinutes,
      );
      return populationWeightedMean(
        aggregationInput(zoneRequest),
        selectCoreColumn(surroundings, counts, valueStatus.estimated),
      );
    },
  });
}
