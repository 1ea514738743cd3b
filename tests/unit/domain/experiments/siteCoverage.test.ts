import distance from '@turf/distance';
import { describe, expect, it } from 'vitest';
import { travelMinutes, travelModels } from '../../../../src/domain/access/travelModel.ts';
import type { ExperimentSite } from '../../../../src/domain/experiments/experiment.ts';
import {
  computeCoverageCurve,
  computeSiteKm,
  countCoveredPeople,
  selectCoveringSites,
  selectLeftOutCommunes,
  siteMinutes,
} from '../../../../src/domain/experiments/siteCoverage.ts';
import { findZone } from '../../../../src/domain/territory/findZone.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const { territory, experiments } = readPublishedData();
const { communes, zones } = territory;
const sites = (experiments ?? []).flatMap(({ sites: own }) => own);
const model = travelModels.central;
const everyone = [...communes.codes.keys()];
const minutesTo = (some: readonly ExperimentSite[]) =>
  siteMinutes(model, computeSiteKm(territory, selectCoveringSites(some)));

describe('what the sites cover', () => {
  it('counts the three places where people go and the two sectors, and nothing else', () => {
    const { places, sectors } = selectCoveringSites(sites);
    expect(places.map(({ code }) => code).sort()).toEqual(['55132', '55144', '55351']);
    expect(sectors).toHaveLength(2);
  });

  it('equals brute force over every commune and site', () => {
    const minutes = minutesTo(sites);
    const sectors = new Set(sites.flatMap(({ role, epci }) => (role === 'mobile' ? epci : [])));
    everyone.forEach((row) => {
      const epci = zones.epci.codes[zones.epci.members.findIndex((own) => own.includes(row))];
      const centre = [communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0];
      const toSites = sites
        .filter(({ role }) => role === 'patients')
        .map(({ commune, longitude, latitude }) =>
          commune === communes.codes[row]
            ? 0
            : travelMinutes(model, distance(centre, [longitude ?? 0, latitude ?? 0])),
        );
      const expected = epci && sectors.has(epci) ? 0 : Math.min(...toSites);
      expect(minutes[row]).toBeCloseTo(expected, 9);
    });
  });

  it('counts people once, whatever the overlap', () => {
    const first = sites.find(({ role }) => role === 'patients');
    if (!first) throw new Error('The register has no place where people go');
    const once = minutesTo([first]);
    const twice = minutesTo([first, { ...first }]);
    expect(twice).toEqual(once);
    const { inhabitants, within } = countCoveredPeople(
      once,
      communes.population,
      everyone,
      [10, 20, 30],
    );
    expect(inhabitants).toBe(1_080_857);
    expect(within[0]).toBeGreaterThan(0);
    expect(within[1]).toBeGreaterThan(within[0] ?? 0);
    expect(within[2]).toBeGreaterThan(within[1] ?? 0);
    const curve = computeCoverageCurve(once, communes.population);
    expect(curve.at(-1)?.people).toBe(inhabitants);
    const atTwenty = curve.filter(({ minutes }) => minutes <= 20).at(-1);
    expect(atTwenty?.people).toBe(within[1]);
  });

  it('knows nothing without a located site', () => {
    const located = sites.filter(({ role }) => role === 'area');
    const minutes = minutesTo(located);
    expect(minutes.every(Number.isNaN)).toBe(true);
    expect(countCoveredPeople(minutes, communes.population, everyone, [20]).within[0]).toBeNaN();
    expect(selectLeftOutCommunes([1, 3], minutes.slice(0, 2))).toBeNull();
  });

  it('of sectors alone, nothing is near beyond them', () => {
    const mobile = sites.filter(({ role }) => role === 'mobile');
    const minutes = minutesTo(mobile);
    const inside = new Set(
      mobile.flatMap(({ epci }) => [
        ...(zones.epci.members[findZone(zones.epci, epci ?? '')] ?? []),
      ]),
    );
    everyone.forEach((row) => {
      expect(minutes[row]).toBe(inside.has(row) ? 0 : Number.POSITIVE_INFINITY);
    });
  });

  it('tells who is left out from who is well served', () => {
    const apl = [2.5, 2.5, 2.6, 2.6, Number.NaN];
    const minutes = [20, 20.1, 20, 20.1, 0];
    expect(selectLeftOutCommunes(apl, minutes)).toEqual({ leftOut: [1], wellServed: [2] });
  });
});
