import type { Axis } from '../experiments/experiment.ts';
import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import { factCategories } from '../territory/factCategories.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { createMatchTable, type MatchTable, type MatchVariable } from './matchTable.ts';
import {
  type MatchVariableId,
  matchVariableIds,
  type VariableWeights,
} from './matchVariableIds.ts';
import type { NeighbourEpci } from './neighbourEpci.ts';

/** The others are computed by the registry as they are: these two spread over powers of ten. */
const logVariables: ReadonlySet<MatchVariableId> = new Set(['population', 'population-density']);

export type MatchedIndicatorId = Exclude<MatchVariableId, 'attraction'>;

/** The variables that are indicators of the registry. */
export const matchedIndicatorIds = matchVariableIds.filter(
  (id): id is MatchedIndicatorId => id !== 'attraction',
);

const equalWeights: VariableWeights = {
  population: 1,
  'share-75-plus': 1,
  'population-change': 1,
  'population-density': 1,
  'median-income': 1,
  'apl-gp': 1,
  'apl-gp-gap-65': 1,
  'nearest-emergency-km': 1,
  'nearest-pharmacy-km': 1,
  attraction: 1,
};

/**
 * What weighs more for an axis, an assumption of ours that anyone may change: access looks at the supply
 * and at how far the nearest is; chronic disease at age and the distance to an emergency department;
 * life at home at age and how scattered people live; prevention at income.
 */
export const defaultMatchWeights: Record<Axis | 'any', VariableWeights> = {
  any: equalWeights,
  access: { ...equalWeights, 'apl-gp': 3, 'apl-gp-gap-65': 2, 'nearest-pharmacy-km': 2 },
  chronic: { ...equalWeights, 'share-75-plus': 3, 'nearest-emergency-km': 3 },
  home: { ...equalWeights, 'share-75-plus': 3, 'population-density': 2 },
  prevention: { ...equalWeights, 'median-income': 2, 'population-change': 2 },
};

/** A zone that lies mostly beyond the outer border, or where nobody lives, is neither matched nor a yardstick. */
export const isMatchable = (zones: ZoneSet, row: number): boolean =>
  !isStraddling(zones, row) && (zones.population[row] ?? 0) > 0;

/** The figures that zones are matched on, as they are shown; zones of a mesh, then EPCI of the neighbourhood. */
export interface MatchValues {
  size: number;
  figures: ReadonlyMap<MatchedIndicatorId, Column>;
  /** By class of attraction area, the share (0 to 1) of each zone's inhabitants; `NaN` where nobody lives. */
  attraction: readonly Float64Array[];
}

/** `columnOf` gives the column of an indicator for the zones; what the neighbourhood lacks is absent. */
export function collectMatchValues(
  territory: Territory,
  zones: ZoneSet,
  columnOf: (indicatorId: MatchedIndicatorId) => Column,
  around: NeighbourEpci | null = null,
): MatchValues {
  const inside = zones.codes.length;
  const size = inside + (around?.codes.length ?? 0);
  const figures = matchedIndicatorIds.map((id): [MatchedIndicatorId, Column] => {
    const column = createColumn(size);
    const own = columnOf(id);
    const beyond = id === 'median-income' ? undefined : around?.figures.get(id);
    column.values.set(own.values);
    column.status.set(own.status);
    beyond?.forEach((value, at) => {
      column.values[inside + at] = value;
      if (!Number.isNaN(value)) column.status[inside + at] = valueStatus.computed;
    });
    return [id, column];
  });
  const attraction = computeAttractionShares(territory, zones).map((shares, category) => {
    const column = new Float64Array(size).fill(Number.NaN);
    column.set(shares);
    if (around) column.set(around.attraction[category] ?? [], inside);
    return column;
  });
  return { size, figures: new Map(figures), attraction };
}

/** Median and deviation are those of the whole zones: groups and the neighbourhood move no scale. */
export function createTerritoryMatchTable(
  { size, figures, attraction }: MatchValues,
  isYardstick: (row: number) => boolean,
): MatchTable {
  const variables: MatchVariable[] = [...figures].map(([id, { values }]) => ({
    id,
    values: logVariables.has(id) ? values.map(logOf) : values,
  }));
  return createMatchTable(
    [...variables, { id: 'attraction', shares: attraction }],
    size,
    isYardstick,
  );
}

const logOf = (value: number) => (value > 0 ? Math.log(value) : Number.NaN);

function computeAttractionShares({ communes, facts }: Territory, zones: ZoneSet): Float64Array[] {
  const categories = factCategories['aav-category'];
  const categoryOf = facts.get('aav-category')?.values ?? new Float64Array();
  const shares = categories.map(() => new Float64Array(zones.codes.length).fill(Number.NaN));
  zones.members.forEach((members, zone) => {
    const people = categories.map(() => 0);
    let total = 0;
    for (const row of members) {
      const category = categoryOf[row] ?? Number.NaN;
      if (Number.isNaN(category)) continue;
      people[category] = (people[category] ?? 0) + (communes.population[row] ?? 0);
      total += communes.population[row] ?? 0;
    }
    if (total === 0) return;
    shares.forEach((column, category) => {
      column[zone] = (people[category] ?? 0) / total;
    });
  });
  return shares;
}
