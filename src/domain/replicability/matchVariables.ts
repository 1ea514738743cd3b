import type { Axis } from '../experiments/experiment.ts';
import { factCategories } from '../territory/factCategories.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { createMatchTable, type MatchTable, type MatchVariable } from './matchTable.ts';
import type { MatchWeights } from './territoryDistance.ts';

/** One variable per idea (METHOD 5.2): two that say the same would count it twice. */
export const matchedIndicators = [
  { id: 'population', scale: 'log' },
  { id: 'share-75-plus', scale: 'linear' },
  { id: 'population-change', scale: 'linear' },
  { id: 'population-density', scale: 'log' },
  { id: 'median-income', scale: 'linear' },
  // The only variable of supply: an APL already holds the supply of the neighbours.
  { id: 'apl-gp', scale: 'linear' },
  { id: 'apl-gp-gap-65', scale: 'linear' },
  { id: 'nearest-emergency-km', scale: 'linear' },
  { id: 'nearest-pharmacy-km', scale: 'linear' },
] as const;

/** People by place in an urban attraction area: no indicator of the registry, for it has no single value. */
const attractionVariable = 'attraction';

export const matchVariableIds = [
  ...matchedIndicators.map(({ id }) => id),
  attractionVariable,
] as const;
export type MatchVariableId = (typeof matchVariableIds)[number];

const equalWeights: Record<MatchVariableId, number> = {
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
export const defaultMatchWeights: Record<Axis | 'any', MatchWeights> = {
  any: equalWeights,
  access: { ...equalWeights, 'apl-gp': 3, 'apl-gp-gap-65': 2, 'nearest-pharmacy-km': 2 },
  chronic: { ...equalWeights, 'share-75-plus': 3, 'nearest-emergency-km': 3 },
  home: { ...equalWeights, 'share-75-plus': 3, 'population-density': 2 },
  prevention: { ...equalWeights, 'median-income': 2, 'population-change': 2 },
};

/** A zone that lies mostly beyond the outer border, or where nobody lives, is neither matched nor a yardstick. */
export const isMatchable = (zones: ZoneSet, row: number): boolean =>
  !isStraddling(zones, row) && (zones.population[row] ?? 0) > 0;

/** The variables of a mesh; `valuesOf` gives the column of an indicator, or `null` while it is awaited. */
export function createTerritoryMatchTable(
  territory: Territory,
  zones: ZoneSet,
  valuesOf: (indicatorId: string) => ArrayLike<number> | null,
): MatchTable {
  const unknown = new Float64Array(zones.codes.length).fill(Number.NaN);
  const variables: MatchVariable[] = matchedIndicators.map(({ id, scale }) => {
    const values = valuesOf(id) ?? unknown;
    return { id, values: scale === 'log' ? Array.from(values, logOf) : values };
  });
  variables.push({ id: attractionVariable, shares: computeAttractionShares(territory, zones) });
  return createMatchTable(variables, zones.codes.length, (row) => isMatchable(zones, row));
}

const logOf = (value: number) => (value > 0 ? Math.log(value) : Number.NaN);

/** By class of attraction area, the share of each zone's inhabitants; `NaN` where nobody lives. */
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
