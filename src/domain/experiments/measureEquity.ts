import { type TravelModelId, travelModels } from '../access/travelModel.ts';
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
  /** By commune, by the central travel model. */
  minutes: Float64Array;
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
  const select = (id: TravelModelId) =>
    selectLeftOutCommunes(apl, siteMinutes(travelModels[id], siteKm));
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
      minutes: siteMinutes(travelModels.central, siteKm),
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
