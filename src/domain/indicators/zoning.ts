import { factCategories } from '../territory/factCategories.ts';
import type { Territory, ZoneSet } from '../territory/territory.ts';
import { populationWeightedMean } from '../territory/zoneAggregation.ts';
import {
  aggregationInput,
  createInapplicable,
  defineIndicator,
  selectFact,
} from './defineIndicator.ts';
import type { Indicator } from './indicator.ts';

type ZoningId = 'zoning-gp' | 'zoning-nurse';

/**
 * Decisions of the ARS, never inferred from an APL. The doctors' zoning of the tables predates 2026 and
 * an order of 2026 has replaced it: only the order in force is authoritative. A commune has a category; a group of communes has people in each (`computeZoningShares`).
 */
export function createZoningIndicator(
  id: ZoningId,
  { years }: { years: readonly number[] },
): Indicator {
  return defineIndicator({
    id,
    family: 'official',
    nature: 'official',
    unit: 'category',
    direction: 'neutral',
    decimals: 0,
    finestMesh: 'commune',
    sources: ['ars-zoning'],
    years,
    needsSurroundings: false,
    needsInhabitants: false,
    categories: factCategories[id],
    aggregation: 'populationByClass',
    computeZones({ territory, zones, request }) {
      if (request.mesh !== 'commune') return { column: createInapplicable(zones) };
      return populationWeightedMean(
        aggregationInput({ territory, zones }),
        selectFact(territory, id),
      );
    },
  });
}

/** Its order has no known year. */
export const ofGpZoning = { years: [] };
export const ofNurseZoning = { years: [2024] };

export interface ZoningShare {
  category: string;
  inhabitants: number;
  /** Of the zone's inhabitants, 0 to 1. */
  share: number;
}

/** Inhabitants of a zone in each category, in the categories' order; those without one are in none. */
export function computeZoningShares(
  territory: Territory,
  zones: ZoneSet,
  zoneRow: number,
  id: ZoningId,
): ZoningShare[] {
  const categories: readonly string[] = factCategories[id];
  const { values } = selectFact(territory, id);
  const { population } = territory.communes;
  const inhabitants = categories.map(() => 0);
  let total = 0;
  for (const row of zones.members[zoneRow] ?? []) {
    const people = population[row] ?? 0;
    const category = values[row] ?? Number.NaN;
    total += people;
    if (!Number.isNaN(category)) inhabitants[category] = (inhabitants[category] ?? 0) + people;
  }
  return categories.map((category, i) => {
    const people = inhabitants[i] ?? 0;
    return { category, inhabitants: people, share: total > 0 ? people / total : 0 };
  });
}
