import type { Profession } from '../supply/supplyFacts.ts';
import { type Column, valueStatus } from '../territory/column.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator } from './defineIndicator.ts';
import type { ExportUnit, Indicator } from './indicator.ts';
import { requireAccess, requireSurroundings, selectCoreColumn } from './surroundingsColumns.ts';

/**
 * Our own index, "accessibilité calculée": never called APL, never held against 2.5. GPs in
 * consultations a year per inhabitant; other professions in practitioners per 100,000 inhabitants,
 * with the GPs' decay, which is an assumption of ours and is shown as such.
 */
export function createAccessIndicator(profession: Profession, exportUnit: ExportUnit): Indicator {
  return defineIndicator({
    id: `access-${profession}`,
    family: 'access',
    nature: 'computed',
    unit: 'index',
    exportUnit,
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
      const { context, request } = zoneRequest;
      const surroundings = requireSurroundings(context);
      const access = requireAccess(context).computeProfessionAccess(
        surroundings,
        profession,
        request,
      );
      const isEstimate = profession === 'gp' && request.supplyBasis === 'implied';
      const status = isEstimate ? valueStatus.estimated : valueStatus.computed;
      return populationWeightedMean(
        aggregationInput(zoneRequest),
        selectCoreColumn(surroundings, access, status),
      );
    },
  });
}

/**
 * The index of the screen: 100 is the `mean` of the three departments, weighted by inhabitants. It is the
 * baseline's, so that neither a scenario nor a group of communes moves its own yardstick.
 */
export function toBase100({ values, status }: Column, mean: number): Column {
  return { values: values.map((value) => (value / mean) * 100), status: status.slice() };
}
