import { supplyFactIds } from '../supply/supplyFacts.ts';
import { createColumn, valueStatus } from '../territory/column.ts';
import type { SupplyKind } from '../territory/territory.ts';
import { ratioOfSums, sumByZone } from '../territory/zoneAggregation.ts';
import {
  aggregationInput,
  defineIndicator,
  selectFact,
  type ZoneRequest,
} from './defineIndicator.ts';
import type { Indicator, IndicatorUnit } from './indicator.ts';

const perInhabitants = 100_000;

/**
 * Practitioners or pharmacies per 100,000 inhabitants. EPCI and coarser only: 87 % of communes have no
 * GP, where a density is a count in disguise.
 */
export function createDensityIndicator(
  kind: Extract<SupplyKind, 'gp' | 'nurse' | 'physio' | 'dentist' | 'midwife' | 'pharmacy'>,
  unit: IndicatorUnit,
): Indicator {
  const factId = supplyFactIds[kind];
  return defineIndicator({
    id: `density-${kind}`,
    family: 'supply',
    nature: 'computed',
    unit,
    direction: 'higher',
    decimals: 1,
    finestMesh: 'epci',
    sources: ['bpe-2024', 'population'],
    years: [2024],
    needsSurroundings: false,
    needsInhabitants: true,
    aggregation: 'ratioOfSums',
    computeZones(zoneRequest) {
      const { territory } = zoneRequest;
      return ratioOfSums(
        aggregationInput(zoneRequest),
        selectFact(territory, factId),
        inhabitantsColumn(zoneRequest),
        perInhabitants,
      );
    },
    rateParts: (zoneRequest) => ({
      kind: 'rate',
      per: perInhabitants,
      count: sumByZone(aggregationInput(zoneRequest), selectFact(zoneRequest.territory, factId))
        .column.values,
      population: zoneRequest.zones.population.slice(),
    }),
  });
}

function inhabitantsColumn({ territory }: ZoneRequest) {
  const column = createColumn(territory.communes.codes.length);
  column.values.set(territory.communes.population);
  column.status.fill(valueStatus.observed);
  return column;
}
