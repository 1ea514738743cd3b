import { type TravelModelId, travelModels } from '../access/travelModel.ts';
import { aplClassBounds } from '../indicators/aplThreshold.ts';
import type { Territory } from '../territory/territory.ts';
import { coverageBoundsMinutes } from './coverageBounds.ts';
import type { ExperimentSite } from './experiment.ts';
import {
  computeCoverageCurve,
  computeSiteKm,
  countCoveredPeople,
  selectCoveringSites,
  siteMinutes,
} from './siteCoverage.ts';

/** What the central travel model says, between what its slow and its fast bound say. */
export interface EstimatedPeople {
  central: number;
  fewest: number;
  most: number;
}

/** The people of a group of communes, and those of them within each of `coverageBoundsMinutes`. */
export interface CoveredGroup {
  inhabitants: number;
  within: EstimatedPeople[];
  /** Of 75 and over: the share of 2021, mostly modelled, of the inhabitants of 2023. */
  older: number;
  olderWithin: EstimatedPeople[];
}

export interface CoverageCurvePoint {
  minutes: number;
  people: number;
}

/** What a set of sites covers; every count is `NaN` where nothing is located. */
export interface CoverageReport {
  /** Distinct places where people go, and sectors of mobile units. */
  placeCount: number;
  sectorCount: number;
  /** By commune. */
  minutes: Record<TravelModelId, Float64Array>;
  whole: CoveredGroup;
  /** Aligned with the zones of their mesh, on their part inside the three departments. */
  departments: CoveredGroup[];
  epcis: CoveredGroup[];
  /** By class of the official APL, the lowest first: see `aplClassBounds`. */
  aplClasses: CoveredGroup[];
  curves: Record<TravelModelId, CoverageCurvePoint[]>;
}

export function measureCoverage(
  territory: Territory,
  sites: readonly ExperimentSite[],
): CoverageReport {
  const { communes, zones } = territory;
  const covering = selectCoveringSites(sites);
  const siteKm = computeSiteKm(territory, covering);
  const minutes = eachModel((id) => siteMinutes(travelModels[id], siteKm));
  const older = computeOlderPeople(territory);
  const measure = (rows: Iterable<number>): CoveredGroup => {
    const own = [...rows];
    const people = countWithRange(minutes, communes.population, own);
    const old = countWithRange(minutes, older, own);
    return {
      inhabitants: people.total,
      within: people.within,
      older: old.total,
      olderWithin: old.within,
    };
  };
  return {
    placeCount: new Set(covering.places.map(({ code }) => code)).size,
    sectorCount: covering.sectors.length,
    minutes,
    whole: measure(communes.codes.keys()),
    departments: zones.department.members.map(measure),
    epcis: zones.epci.members.map(measure),
    aplClasses: groupByAplClass(territory).map(measure),
    curves: eachModel((id) => computeCoverageCurve(minutes[id], communes.population)),
  };
}

function eachModel<T>(make: (id: TravelModelId) => T): Record<TravelModelId, T> {
  return { low: make('low'), central: make('central'), high: make('high') };
}

/** People of 75 and over by commune; none is counted where their share is unknown. */
function computeOlderPeople({ communes, facts }: Territory): Float64Array {
  const share = facts.get('share-75-plus')?.values;
  return communes.population.map((people, row) => (people * (share?.[row] || 0)) / 100);
}

function countWithRange(
  minutes: CoverageReport['minutes'],
  people: ArrayLike<number>,
  rows: readonly number[],
): { total: number; within: EstimatedPeople[] } {
  const count = (id: TravelModelId) =>
    countCoveredPeople(minutes[id], people, rows, coverageBoundsMinutes);
  const central = count('central');
  // Fewer minutes by kilometre reach further.
  const [most, fewest] = [count('low').within, count('high').within];
  return {
    total: central.inhabitants,
    within: central.within.map((within, at) => ({
      central: within,
      fewest: fewest[at] ?? Number.NaN,
      most: most[at] ?? Number.NaN,
    })),
  };
}

/** Rows of communes by class of the latest APL; those without one, where nobody lives, are in none. */
function groupByAplClass({ facts }: Territory): number[][] {
  const groups: number[][] = [...aplClassBounds, Number.POSITIVE_INFINITY].map(() => []);
  facts.get(latestAplFact)?.values.forEach((apl, row) => {
    if (Number.isNaN(apl)) return;
    const at = aplClassBounds.findIndex((bound) => apl <= bound);
    groups.at(at)?.push(row);
  });
  return groups;
}

/** The official APL to GPs, of all ages; and of those of 65 or younger, always said beside it. */
export const latestAplFact = 'apl-gp-2024';
export const latestApl65Fact = 'apl-gp-65-2024';
