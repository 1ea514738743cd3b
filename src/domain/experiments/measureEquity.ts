import { type TravelModelId, travelModels } from '../access/travelModel.ts';
import { findZone } from '../territory/findZone.ts';
import { isStraddling } from '../territory/isStraddling.ts';
import type { Territory } from '../territory/territory.ts';
import type { Axis, ExperimentSite } from './experiment.ts';
import { type EstimatedPeople, latestAplFact } from './measureCoverage.ts';
import {
  computeSiteKm,
  type LeftOutCommunes,
  selectCoveringSites,
  selectLeftOutCommunes,
  siteMinutes,
} from './siteCoverage.ts';

/** With fewer located places, a ranking of territories would rank what is public, not what is done. */
export const leastPlacesForRanking = 10;

export interface AxisEquity {
  axis: Axis;
  /** Distinct places where people go, and sectors of mobile units. */
  placeCount: number;
  sectorCount: number;
  /** `null`: nothing of the axis is located, and nobody is known to be left out. */
  found: FoundEquity | null;
}

export interface FoundEquity extends LeftOutCommunes {
  /** By commune. */
  minutes: Record<TravelModelId, Float64Array>;
  leftOutPeople: EstimatedPeople;
  wellServedPeople: EstimatedPeople;
  /** EPCI by share of their people left out, the largest first; `null` with too few located places. */
  ranking: EpciLeftOut[] | null;
}

export interface EpciLeftOut {
  row: number;
  people: number;
  /** 0 to 1, of the inhabitants. */
  share: number;
}

/** For an axis: who lives at or under 2.5 and far from every located site, and who has both. */
export function measureEquity(
  territory: Territory,
  axis: Axis,
  sites: readonly ExperimentSite[],
): AxisEquity {
  const covering = selectCoveringSites(sites);
  const siteKm = computeSiteKm(territory, covering);
  const apl = territory.facts.get(latestAplFact)?.values ?? new Float64Array();
  const minutesBy = (id: TravelModelId) => siteMinutes(travelModels[id], siteKm);
  const minutes = {
    low: minutesBy('low'),
    central: minutesBy('central'),
    high: minutesBy('high'),
  };
  const select = (id: TravelModelId) => selectLeftOutCommunes(apl, minutes[id]);
  const [low, central, high] = [select('low'), select('central'), select('high')];
  const placeCount = new Set(covering.places.map(({ code }) => code)).size;
  const counts = { axis, placeCount, sectorCount: covering.sectors.length };
  if (!low || !central || !high) return { ...counts, found: null };
  const people = (rows: readonly number[]) =>
    rows.reduce((sum, row) => sum + (territory.communes.population[row] ?? 0), 0);
  return {
    ...counts,
    found: {
      ...central,
      minutes,
      // The slow bound leaves more people out, and fewer near.
      leftOutPeople: {
        central: people(central.leftOut),
        fewest: people(low.leftOut),
        most: people(high.leftOut),
      },
      wellServedPeople: {
        central: people(central.wellServed),
        fewest: people(high.wellServed),
        most: people(low.wellServed),
      },
      ranking:
        placeCount + counts.sectorCount < leastPlacesForRanking
          ? null
          : rankEpcis(territory, new Set(central.leftOut)),
    },
  };
}

/**
 * The official APL where a covering site is: of its commune, or the mean of a mobile unit's sector weighted
 * by inhabitants. `NaN` beyond the three departments.
 */
export function selectSiteApl(
  { communes, zones: { epci }, facts }: Territory,
  { role, commune, epci: sector }: ExperimentSite,
): number {
  const apl = facts.get(latestAplFact)?.values ?? new Float64Array();
  if (role !== 'mobile') return apl[findZone(communes, commune ?? '')] ?? Number.NaN;
  let weighted = 0;
  let people = 0;
  for (const row of epci.members[findZone(epci, sector ?? '')] ?? []) {
    const value = apl[row] ?? Number.NaN;
    const inhabitants = communes.population[row] ?? 0;
    if (Number.isNaN(value)) continue;
    weighted += value * inhabitants;
    people += inhabitants;
  }
  return people > 0 ? weighted / people : Number.NaN;
}

/** Those that lie mostly beyond the outer border are not ranked. */
function rankEpcis(
  { communes, zones: { epci } }: Territory,
  leftOut: ReadonlySet<number>,
): EpciLeftOut[] {
  return epci.members
    .flatMap((members, row) => {
      const inhabitants = epci.population[row] ?? 0;
      if (isStraddling(epci, row) || inhabitants === 0) return [];
      const people = Array.from(members)
        .filter((commune) => leftOut.has(commune))
        .reduce((sum, commune) => sum + (communes.population[commune] ?? 0), 0);
      return [{ row, people, share: people / inhabitants }];
    })
    .sort((a, b) => b.share - a.share);
}
