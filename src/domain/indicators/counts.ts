import type { FactId } from '../territory/territory.ts';
import { sumByZone } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator, selectFact } from './defineIndicator.ts';
import type { Indicator, IndicatorFamily, IndicatorUnit } from './indicator.ts';

/** How many are listed there; zero is truly none, according to the source. */
function createCountIndicator(
  id: string,
  {
    factId,
    unit,
    source,
    year,
    family,
  }: {
    factId: FactId;
    unit: IndicatorUnit;
    source: string;
    year: number;
    family: IndicatorFamily;
  },
): Indicator {
  return defineIndicator({
    id,
    family,
    nature: 'official',
    unit,
    direction: 'higher',
    decimals: 0,
    finestMesh: 'commune',
    sources: [source],
    years: [year],
    needsSurroundings: false,
    needsInhabitants: false,
    hasCoverage: true,
    aggregation: 'sum',
    computeZones: (zoneRequest) =>
      sumByZone(aggregationInput(zoneRequest), selectFact(zoneRequest.territory, factId)),
  });
}

const listedIn2024 = { source: 'bpe-2024', year: 2024, family: 'supply' } as const;
/** What BPE 2024's copy lacks: never compared with 2024 across the change of codes. */
const listedIn2019 = { source: 'bpe-2019', year: 2019, family: 'medicoSocial' } as const;
const homesOf2025 = { source: 'cnsa-homes-2025', year: 2025, family: 'medicoSocial' } as const;

export const countIndicators: readonly Indicator[] = [
  createCountIndicator('count-gp', counted('supply-gp', 'gps')),
  createCountIndicator('count-nurse', counted('supply-nurse', 'nurses')),
  createCountIndicator('count-physio', counted('supply-physio', 'physios')),
  createCountIndicator('count-dentist', counted('supply-dentist', 'dentists')),
  createCountIndicator('count-midwife', counted('supply-midwife', 'midwives')),
  createCountIndicator('count-pharmacy', counted('supply-pharmacy', 'pharmacies')),
  createCountIndicator('count-laboratory', counted('supply-laboratory', 'services')),
];

function counted(factId: FactId, unit: IndicatorUnit) {
  return { ...listedIn2024, factId, unit };
}

export const medicoSocialCounts: readonly Indicator[] = [
  createCountIndicator('count-speech-therapist', {
    ...listedIn2019,
    factId: 'supply-speech-therapist-2019',
    unit: 'practitioners',
  }),
  createCountIndicator('count-home-nursing', {
    ...listedIn2019,
    factId: 'supply-home-nursing-2019',
    unit: 'services',
  }),
  createCountIndicator('count-home-help', {
    ...listedIn2019,
    factId: 'supply-home-help-2019',
    unit: 'services',
  }),
  createCountIndicator('count-autonomy-home', {
    ...homesOf2025,
    factId: 'autonomy-home-count',
    unit: 'services',
  }),
  createCountIndicator('count-france-services', {
    source: 'france-services-2025',
    year: 2025,
    family: 'medicoSocial',
    factId: 'france-services',
    unit: 'services',
  }),
];
