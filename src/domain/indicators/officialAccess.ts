import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import type { FactId, Territory } from '../territory/territory.ts';
import {
  populationWeightedMean,
  ratioOfSums,
  type ZoneAggregate,
} from '../territory/zoneAggregation.ts';
import { isAtOrBelowThreshold } from './aplThreshold.ts';
import {
  aggregationInput,
  defineIndicator,
  selectFact,
  type ZoneRequest,
} from './defineIndicator.ts';
import type { Indicator, IndicatorUnit } from './indicator.ts';

const gpYears = [2022, 2023, 2024] as const;

const isOfficialApl = {
  family: 'official',
  nature: 'official',
  sources: ['drees-apl', 'population'],
  needsSurroundings: false,
  needsInhabitants: true,
  hasCoverage: true,
} as const;

/**
 * The published APL. Above the commune: the mean of its communes weighted by total population 2023
 * (INSEE's way; DREES's note advises standardised population, 3.745 against 3.751 for France 2023).
 */
export function createAplIndicator(
  id: 'apl-gp' | 'apl-gp-65' | 'apl-nurse' | 'apl-physio' | 'apl-dentist' | 'apl-midwife',
  { unit, years, decimals }: { unit: IndicatorUnit; years: readonly number[]; decimals: number },
): Indicator {
  return defineIndicator({
    ...isOfficialApl,
    id,
    unit,
    years,
    decimals,
    direction: 'higher',
    finestMesh: 'commune',
    aggregation: 'populationWeightedMean',
    computeZones: (zoneRequest) => meanApl(zoneRequest, `${id}-${zoneRequest.year}`),
  });
}

export const ofConsultations = {
  unit: 'consultations',
  years: gpYears,
  decimals: 2,
} as const;
export const ofFullTimes = { unit: 'fte', years: [2022, 2023], decimals: 1 } as const;
export const ofFullTimesForWomen = { ...ofFullTimes, unit: 'fteWomen' } as const;

/** What would be lost if the GPs over 65 stopped: (all ages − 65 or younger) / all ages. */
export const aplGpGap65 = defineIndicator({
  ...isOfficialApl,
  // From official figures, by the atlas.
  nature: 'computed',
  id: 'apl-gp-gap-65',
  unit: 'percentApl',
  years: gpYears,
  decimals: 0,
  direction: 'lower',
  finestMesh: 'commune',
  aggregation: 'ratioOfSums',
  computeZones(zoneRequest) {
    const { territory, year } = zoneRequest;
    const all = selectFact(territory, `apl-gp-${year}`);
    const younger = selectFact(territory, `apl-gp-65-${year}`);
    const { population } = territory.communes;
    const whole = mapColumn(all, (apl, row) => apl * (population[row] ?? 0));
    // The two series are rounded apart: a difference just below 0 is none.
    const older = mapColumn(all, (apl, row) => {
      const left = younger.values[row] ?? Number.NaN;
      return Math.max(0, apl - left) * (population[row] ?? 0);
    });
    return ratioOfSums(aggregationInput(zoneRequest), older, whole, 100);
  },
});

/** In how many of six official measures (3 years × 2 age limits) the zone is at or under the threshold. */
export const aplReadingsBelow = defineIndicator({
  ...isOfficialApl,
  // From official figures, by the atlas.
  nature: 'computed',
  id: 'apl-readings-below',
  unit: 'readings',
  years: [2024],
  decimals: 0,
  direction: 'lower',
  finestMesh: 'commune',
  // Each reading of a group is its own weighted mean; the readings are then counted.
  aggregation: 'populationWeightedMean',
  computeZones(zoneRequest) {
    const readings = gpYears.flatMap((year) => [
      meanApl(zoneRequest, `apl-gp-${year}`),
      meanApl(zoneRequest, `apl-gp-65-${year}`),
    ]);
    const column = createColumn(zoneRequest.zones.codes.length);
    const coverage = new Float64Array(column.values.length).fill(1);
    column.values.forEach((_, zone) => {
      let below = 0;
      let missing: number | undefined;
      for (const reading of readings) {
        const apl = reading.column.values[zone] ?? Number.NaN;
        if (Number.isNaN(apl)) missing = reading.column.status[zone];
        else if (isAtOrBelowThreshold(apl)) below += 1;
        coverage[zone] = Math.min(coverage[zone] ?? 1, reading.coverage[zone] ?? 0);
      }
      column.values[zone] = missing === undefined ? below : Number.NaN;
      column.status[zone] = missing ?? valueStatus.computed;
    });
    return { column, coverage };
  },
});

/** Share of the inhabitants whose commune is at or under the threshold; of a commune it is all or none. */
export function createBelowThresholdIndicator(
  id: 'pop-below-threshold' | 'pop-below-threshold-65',
  aplId: 'apl-gp' | 'apl-gp-65',
): Indicator {
  return defineIndicator({
    ...isOfficialApl,
    nature: 'computed',
    id,
    unit: 'percentPopulation',
    years: gpYears,
    decimals: 1,
    direction: 'lower',
    finestMesh: 'epci',
    aggregation: 'ratioOfSums',
    computeZones(zoneRequest) {
      const { territory, year } = zoneRequest;
      const apl = selectFact(territory, `${aplId}-${year}`);
      const { population } = territory.communes;
      const people = mapColumn(apl, (_, row) => population[row] ?? 0);
      const below = mapColumn(apl, (value, row) =>
        isAtOrBelowThreshold(value) ? (population[row] ?? 0) : 0,
      );
      return ratioOfSums(aggregationInput(zoneRequest), below, people, 100);
    },
  });
}

/** Beyond 20 minutes by road of at least one of five services: GP, nurse, physio, dentist, pharmacy (ANCT). */
export const shareBeyond20min = defineIndicator({
  ...isOfficialApl,
  id: 'share-beyond-20min',
  sources: ['anct-services-2023', 'population'],
  unit: 'percentPopulation',
  years: [2023],
  decimals: 1,
  direction: 'lower',
  finestMesh: 'commune',
  aggregation: 'populationWeightedMean',
  computeZones: (zoneRequest) => meanApl(zoneRequest, 'share-beyond-20min'),
});

function meanApl(zoneRequest: ZoneRequest, factId: FactId): ZoneAggregate {
  return populationWeightedMean(
    aggregationInput(zoneRequest),
    selectFact(zoneRequest.territory, factId),
  );
}

/** Missing stays missing, with its reason. */
function mapColumn(column: Column, change: (value: number, row: number) => number): Column {
  return {
    values: column.values.map((value, row) =>
      Number.isNaN(value) ? Number.NaN : change(value, row),
    ),
    status: column.status,
  };
}

/** Inhabitants at or under the threshold in the whole territory, and the communes they live in. */
export function countBelowThreshold(
  territory: Territory,
  aplId: 'apl-gp' | 'apl-gp-65',
  year: number,
): { communes: number; inhabitants: number } {
  const { values } = selectFact(territory, `${aplId}-${year}`);
  let communes = 0;
  let inhabitants = 0;
  values.forEach((apl, row) => {
    if (!isAtOrBelowThreshold(apl)) return;
    communes += 1;
    inhabitants += territory.communes.population[row] ?? 0;
  });
  return { communes, inhabitants };
}
