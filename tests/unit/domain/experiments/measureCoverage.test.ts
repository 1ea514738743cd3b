import area from '@turf/area';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysisApi } from '../../../../src/analysis/analysisApi.ts';
import type { ExperimentSite, SiteId } from '../../../../src/domain/experiments/experiment.ts';
import { measureCoverage } from '../../../../src/domain/experiments/measureCoverage.ts';
import { measureEquity, selectSiteApl } from '../../../../src/domain/experiments/measureEquity.ts';
import {
  mostOutlinedPlaces,
  outlineCatchments,
} from '../../../../src/domain/experiments/outlineCatchments.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const siteAt = (commune: string | null, latitude: number, id = 'site'): ExperimentSite => ({
  id: id as SiteId,
  name: 'Lieu',
  department: zoneCode('99'),
  commune: commune === null ? null : zoneCode(commune),
  communeName: null,
  epci: null,
  venue: 'other',
  precision: 'site',
  role: 'patients',
  longitude: 5,
  latitude,
});
const siteInA = siteAt('99001', 48);
const siteInC = siteAt('99003', 48.2);
const all = (people: number) => ({ central: people, fewest: people, most: people });

/** B is 11.12 km from A and C: 17.57 minutes, 14.79 to 20.90; A and C are 31.3 apart, 27.6 to 35.8. */
describe('measureCoverage', () => {
  const { whole, aplClasses, departments, epcis } = measureCoverage(handMadeTerritory, [siteInA]);

  it('counts people between the bounds of the travel model', () => {
    expect(whole.inhabitants).toBe(5500);
    expect(whole.within).toEqual([
      all(1000),
      { central: 1500, fewest: 1000, most: 1500 },
      { central: 1500, fewest: 1500, most: 5500 },
    ]);
    expect(departments).toEqual([whole]);
    expect(epcis[1]?.within[2]).toEqual({ central: 0, fewest: 0, most: 4000 });
  });

  it('counts those of 75 and over where their share is known', () => {
    // 12 % of 1,000 in A, unknown in B, 9 % of 4,000 in C.
    expect(whole.older).toBe(480);
    expect(whole.olderWithin[0]).toEqual(all(120));
    expect(whole.olderWithin[2]).toEqual({ central: 120, fewest: 120, most: 480 });
  });

  it('groups communes by class of APL, bounds in the lower class', () => {
    // B is at 0; A at 2.51 and C at 4 are both in "over 2.5 to 4".
    expect(aplClasses.map(({ inhabitants }) => inhabitants)).toEqual([500, 0, 5000, 0, 0]);
    expect(aplClasses[0]?.within[1]).toEqual({ central: 500, fewest: 0, most: 500 });
  });

  it('takes a place that has no commune of ours', () => {
    const abroad = siteAt(null, 48.05, 'abroad');
    const report = measureCoverage(handMadeTerritory, [abroad, siteInA]);
    expect(report.placeCount).toBe(2);
    // 5.56 km from A and B: 9.78 minutes.
    expect(report.whole.within[0]).toEqual({ central: 1500, fewest: 1000, most: 1500 });
  });

  it('knows nothing without a located site', () => {
    const nothing = measureCoverage(handMadeTerritory, [{ ...siteInA, role: 'clinician' }]);
    expect(nothing.placeCount).toBe(0);
    expect(nothing.whole.within[0]?.central).toBeNaN();
    expect(nothing.curves.central).toEqual([]);
  });

  it('covers more people with more sites, and the same in any order', () => {
    const { territory } = readPublishedData();
    const { communes } = territory;
    const anySite = fc.nat(communes.codes.length - 1).map(
      (row): ExperimentSite => ({
        ...siteInA,
        commune: communes.codes[row] ?? null,
        longitude: communes.longitudes[row] ?? 0,
        latitude: communes.latitudes[row] ?? 0,
      }),
    );
    fc.assert(
      fc.property(fc.array(anySite, { minLength: 1, maxLength: 8 }), anySite, (sites, more) => {
        const before = measureCoverage(territory, sites);
        const after = measureCoverage(territory, [more, ...sites.toReversed()]);
        before.whole.within.forEach(({ fewest, central, most }, at) => {
          expect(fewest).toBeLessThanOrEqual(central);
          expect(central).toBeLessThanOrEqual(most);
          expect(after.whole.within[at]?.central).toBeGreaterThanOrEqual(central);
        });
        const ofDepartments = before.departments.map(({ within }) => within[1]?.central ?? 0);
        const sum = ofDepartments.reduce((total, people) => total + people, 0);
        expect(sum).toBe(before.whole.within[1]?.central);
      }),
      { numRuns: 20 },
    );
  });
});

describe('measureEquity', () => {
  it('tells who is left out, between the bounds of the travel model', () => {
    const { found, placeCount } = measureEquity(handMadeTerritory, 'access', [siteInC]);
    expect(placeCount).toBe(1);
    // B (APL 0) is near by the central model, and left out by the slow one.
    expect(found?.leftOut).toEqual([]);
    expect(found?.leftOutPeople).toEqual({ central: 0, fewest: 0, most: 500 });
    expect(found?.wellServed).toEqual([2]);
    expect(found?.wellServedPeople).toEqual(all(4000));
    expect(found?.ranking).toBeNull();
  });

  it('says nothing of an axis without a located site', () => {
    expect(measureEquity(handMadeTerritory, 'home', []).found).toBeNull();
  });

  it('ranks EPCI once enough places are located, those mostly outside left out', () => {
    const far = Array.from({ length: 10 }, (_, at) => siteAt(null, 60 + at, `far-${at}`));
    const { found } = measureEquity(handMadeTerritory, 'access', far);
    expect(found?.leftOut).toEqual([1]);
    expect(found?.ranking).toEqual([{ row: 0, people: 500, share: 500 / 1500 }]);
    const fewer = measureEquity(handMadeTerritory, 'access', far.slice(1));
    expect(fewer.found?.ranking).toBeNull();
  });
});

it('tells the APL of a place, of a sector, and of neither', () => {
  expect(selectSiteApl(handMadeTerritory, siteInA)).toBe(2.51);
  const mobile: ExperimentSite = { ...siteInA, role: 'mobile', epci: zoneCode('E1') };
  // 1,000 people at 2.51 and 500 at 0.
  expect(selectSiteApl(handMadeTerritory, mobile)).toBeCloseTo(2510 / 1500, 9);
  expect(selectSiteApl(handMadeTerritory, siteAt(null, 49))).toBeNaN();
});

describe('outlineCatchments', () => {
  const { territory, outlines, experiments } = readPublishedData();
  const { communes } = territory;
  const sites = (experiments ?? []).flatMap((experiment) => experiment.sites);

  it('holds the centres of the communes that are counted, and no other', () => {
    const places = sites.filter(({ role }) => role === 'patients');
    const catchments = outlineCatchments(territory, outlines, places);
    expect(catchments.map(({ boundMinutes }) => boundMinutes)).toEqual([10, 20, 30]);
    const { minutes } = measureCoverage(territory, places);
    for (const { boundMinutes, outline } of catchments) {
      const wrong = communes.codes.filter((_, row) => {
        const centre = [communes.longitudes[row] ?? 0, communes.latitudes[row] ?? 0];
        const away = minutes.central[row] ?? 0;
        // The polygon is a thousandth smaller than its circle.
        const isOnEdge = Math.abs(away - boundMinutes) < 0.1;
        return !isOnEdge && booleanPointInPolygon(centre, outline) !== away <= boundMinutes;
      });
      expect(wrong).toEqual([]);
    }
  });

  it('joins the sectors of mobile units, whatever the minutes', () => {
    const mobile = sites.filter(({ role }) => role === 'mobile');
    const catchments = outlineCatchments(territory, outlines, mobile);
    const [nearest, , farthest] = catchments;
    if (!nearest || !farthest) throw new Error('No outline of the sectors');
    expect(area(farthest.outline)).toBe(area(nearest.outline));
    const whole = territory.zones.epci.members
      .filter((_, row) => mobile.some(({ epci }) => epci === territory.zones.epci.codes[row]))
      .flatMap((members) => Array.from(members, (row) => outlines[row]));
    const sum = whole.reduce((total, outline) => total + (outline ? area(outline) : 0), 0);
    expect(area(nearest.outline) / sum).toBeCloseTo(1, 4);
  });

  it('gives none of too many places', () => {
    const many = Array.from({ length: mostOutlinedPlaces + 1 }, (_, at) =>
      siteAt(null, 48 + at / 1000, `place-${at}`),
    );
    expect(outlineCatchments(territory, outlines, many)).toEqual([]);
    expect(outlineCatchments(territory, outlines, [])).toEqual([]);
  });
});

it('the worker gives what the domain computes', async () => {
  const { territory, outlines, experiments } = readPublishedData();
  const api = createAnalysisApi();
  api.setTerritory(territory);
  api.setOutlines(outlines);
  const sites = (experiments ?? []).flatMap((experiment) => experiment.sites);
  expect(await api.measureCoverage(sites)).toEqual(measureCoverage(territory, sites));
  const [access, home] = await api.measureEquity([
    { axis: 'access', sites },
    { axis: 'home', sites: [] },
  ]);
  expect(access).toEqual(measureEquity(territory, 'access', sites));
  expect(home?.found).toBeNull();
  expect(await api.outlineCatchments(sites)).toHaveLength(3);
});
