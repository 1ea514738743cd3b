import { travelMinutes, travelModels } from '../access/travelModel.ts';
import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import type { SupplyKind } from '../territory/territory.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import { aggregationInput, defineIndicator, type ZoneRequest } from './defineIndicator.ts';
import type { Indicator } from './indicator.ts';
import { requireAccess, requireSurroundings } from './surroundingsColumns.ts';

/** Kinds whose nearest place says something; pharmacies have no capacity to share. */
export const nearestKinds = [
  'gp',
  'pharmacy',
  'emergency',
  'maternity',
  'healthHouse',
  'ehpad',
] as const satisfies readonly SupplyKind[];
export type NearestKind = (typeof nearestKinds)[number];

const idParts: Record<NearestKind, string> = {
  gp: 'gp',
  pharmacy: 'pharmacy',
  emergency: 'emergency',
  maternity: 'maternity',
  healthHouse: 'health-house',
  ehpad: 'ehpad',
};

const isDistance = {
  family: 'distance',
  direction: 'lower',
  finestMesh: 'commune',
  needsSurroundings: true,
  needsInhabitants: true,
  aggregation: 'populationWeightedMean',
} as const;

const sourceAndYear = (kind: NearestKind) =>
  kind === 'ehpad'
    ? { sources: ['cnsa-homes-2025', 'population'], years: [2025] }
    : { sources: ['bpe-2024', 'population'], years: [2024] };

const familyOf = (kind: NearestKind) => (kind === 'ehpad' ? 'medicoSocial' : 'distance');

export function createNearestKmIndicator(kind: NearestKind): Indicator {
  return defineIndicator({
    ...isDistance,
    ...sourceAndYear(kind),
    id: `nearest-${idParts[kind]}-km`,
    family: familyOf(kind),
    nature: 'computed',
    unit: 'kmCrowFly',
    decimals: 1,
    computeZones: (zoneRequest) =>
      meanOf(zoneRequest, kind, (distanceKm) => distanceKm, valueStatus.computed),
  });
}

/** An estimate with a range, never "more than 20 minutes": only ANCT's share carries those words. */
export function createNearestMinutesIndicator(kind: NearestKind): Indicator {
  return defineIndicator({
    ...isDistance,
    ...sourceAndYear(kind),
    id: `nearest-${idParts[kind]}-min`,
    family: familyOf(kind),
    nature: 'estimated',
    unit: 'estimatedMinutes',
    decimals: 0,
    hasRange: true,
    computeZones(zoneRequest) {
      const model = travelModels[zoneRequest.request.travelModelId ?? 'central'];
      const surroundings = requireSurroundings(zoneRequest.context);
      const { placeRows } = selectPlaces(zoneRequest, kind);
      const minutes = (distanceKm: number, commune: number) =>
        placeRows[commune] === surroundings.coreRows[commune]
          ? 0
          : travelMinutes(model, distanceKm);
      return meanOf(zoneRequest, kind, minutes, valueStatus.estimated);
    },
  });
}

const selectPlaces = ({ context }: ZoneRequest, kind: NearestKind) =>
  requireAccess(context).selectNearestPlaces(requireSurroundings(context), kind);

function meanOf(
  zoneRequest: ZoneRequest,
  kind: NearestKind,
  convert: (distanceKm: number, commune: number) => number,
  status: number,
) {
  const { distanceKm } = selectPlaces(zoneRequest, kind);
  const column: Column = createColumn(distanceKm.length);
  distanceKm.forEach((km, commune) => {
    if (Number.isNaN(km)) return;
    column.values[commune] = convert(km, commune);
    column.status[commune] = status;
  });
  return populationWeightedMean(aggregationInput(zoneRequest), column);
}
