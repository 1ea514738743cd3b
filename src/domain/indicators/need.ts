import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import {
  aggregationInput,
  createInapplicable,
  defineIndicator,
  selectFact,
} from './defineIndicator.ts';

const ofNeed = {
  family: 'need',
  direction: 'neutral',
  finestMesh: 'commune',
  needsSurroundings: false,
  needsInhabitants: true,
} as const;

/** Below this a commune's modelled age share is noise. */
const leastInhabitantsForShares = 500;

/**
 * Estimated by a model in 96 % of communes. A commune under 500 inhabitants is masked rather than "not
 * applicable": there is an estimate, too unsure to be shown. Groups still rest on all their communes.
 */
export const share75Plus = defineIndicator({
  ...ofNeed,
  id: 'share-75-plus',
  nature: 'estimated',
  unit: 'percentPopulation',
  decimals: 1,
  sources: ['ages-2021', 'population'],
  years: [2021],
  hasCoverage: true,
  aggregation: 'populationWeightedMean',
  computeZones(zoneRequest) {
    const { territory, zones, request } = zoneRequest;
    const { column, coverage } = populationWeightedMean(
      aggregationInput(zoneRequest),
      selectFact(territory, 'share-75-plus'),
    );
    if (request.mesh === 'commune') {
      zones.population.forEach((inhabitants, row) => {
        if (inhabitants >= leastInhabitantsForShares) return;
        column.values[row] = Number.NaN;
        column.status[row] = valueStatus.masked;
      });
    }
    return { column, coverage };
  },
  rateParts(zoneRequest) {
    const { column, coverage } = populationWeightedMean(
      aggregationInput(zoneRequest),
      selectFact(zoneRequest.territory, 'share-75-plus'),
    );
    const population = zoneRequest.zones.population.map(
      (people, row) => people * (coverage[row] ?? 0),
    );
    const count = population.map((people, row) => (people * (column.values[row] ?? 0)) / 100);
    return { kind: 'proportion', per: 100, count, population };
  },
});

/**
 * INSEE's own medians by mesh, never averaged: none for living areas. That of an EPCI mostly outside
 * the three departments describes other people, and is left out.
 */
export const medianIncome = defineIndicator({
  ...ofNeed,
  id: 'median-income',
  nature: 'official',
  unit: 'euros',
  decimals: 0,
  finestMesh: 'epci',
  sources: ['filosofi-2019'],
  years: [2019],
  aggregation: 'publishedOnly',
  computeZones({ territory, zones }) {
    const column = selectPublished(territory, zones, 'median-income');
    zones.codes.forEach((_, row) => {
      if (!isStraddling(zones, row)) return;
      column.values[row] = Number.NaN;
      column.status[row] = valueStatus.absent;
    });
    return { column };
  },
});

/** Fewer households than this, and a share moves with a handful of claimants. */
const leastHouseholdsForRsa = 800;

/**
 * Never summed: the shares of small communes are masked, so no group's is known. A published zero
 * mostly means "fewer than five claimants".
 */
export const rsaShare = defineIndicator({
  ...ofNeed,
  id: 'rsa-share',
  nature: 'official',
  unit: 'percentHouseholds',
  decimals: 1,
  sources: ['cnaf-rsa-2024', 'filosofi-2019'],
  years: [2024],
  aggregation: 'publishedOnly',
  computeZones(zoneRequest) {
    const { territory, zones, request } = zoneRequest;
    if (request.mesh !== 'commune') return { column: createInapplicable(zones) };
    const { column } = populationWeightedMean(
      aggregationInput(zoneRequest),
      selectFact(territory, 'rsa-share'),
    );
    const households = selectFact(territory, 'fiscal-households-2019').values;
    zones.members.forEach(([commune], row) => {
      const count = households[commune ?? -1] ?? Number.NaN;
      if (count >= leastHouseholdsForRsa && !Number.isNaN(column.values[row] ?? Number.NaN)) return;
      column.values[row] = Number.NaN;
      column.status[row] = valueStatus.masked;
    });
    return { column };
  },
});

/** The table counts women in employment only, and so do the weights of its means. */
export const carCommuting = defineIndicator({
  ...ofNeed,
  id: 'car-commuting',
  nature: 'official',
  unit: 'percentEmployedWomen',
  decimals: 0,
  sources: ['insee-commuting-2022'],
  years: [2022],
  hasCoverage: true,
  aggregation: 'populationWeightedMean',
  computeZones: (zoneRequest) =>
    populationWeightedMean(
      aggregationInput(zoneRequest),
      selectFact(zoneRequest.territory, 'car-commuting-women'),
      selectFact(zoneRequest.territory, 'women-employed').values.map((women) => women || 0),
    ),
});

const mortalityYears = Array.from({ length: 14 }, (_, i) => 2010 + i);

/** Known by department only: for tables, not for a map of three colours. */
export const mortalityStandardised = defineIndicator({
  ...ofNeed,
  id: 'mortality-standardised',
  nature: 'official',
  unit: 'deathsPer100k',
  decimals: 0,
  finestMesh: 'department',
  sources: ['mortality'],
  years: mortalityYears,
  aggregation: 'publishedOnly',
  computeZones: ({ territory, zones, year }) => ({
    column: selectPublished(territory, zones, `mortality-standardised-${year}`),
  }),
});

/** A copy of what is published for the mesh itself; all absent where nothing is. */
function selectPublished(territory: Territory, zones: ZoneSet, id: string): Column {
  const { mesh } = zones;
  const published = mesh === 'commune' ? undefined : territory.zoneFacts[mesh].get(id);
  if (!published) return createColumn(zones.codes.length);
  return { values: published.values.slice(), status: published.status.slice() };
}
