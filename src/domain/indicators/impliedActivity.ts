import { valueStatus } from '../territory/column.ts';
import { sumByZone } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import { requireSurroundings, selectCoreColumn } from './surroundingsColumns.ts';

/**
 * "Activité implicite": the yearly consultations that, practised where GPs are listed, would best give
 * back the official APL under our travel model. An estimate fitted to the APL, not a count of acts.
 */
export const impliedActivityGp = defineIndicator({
  id: 'implied-activity-gp',
  family: 'supply',
  nature: 'estimated',
  unit: 'consultationsPerYear',
  direction: 'higher',
  decimals: 0,
  finestMesh: 'commune',
  sources: ['drees-apl', 'bpe-2024', 'population'],
  // The official values it is fitted to are of 2023 and 2024.
  years: [2024],
  needsSurroundings: true,
  needsInhabitants: false,
  aggregation: 'sum',
  computeZones(zoneRequest) {
    const surroundings = requireSurroundings(zoneRequest.context);
    const { impliedActivity } = surroundings.calibration;
    return sumByZone(
      aggregationInput(zoneRequest),
      selectCoreColumn(surroundings, impliedActivity.values, valueStatus.estimated),
    );
  },
});
