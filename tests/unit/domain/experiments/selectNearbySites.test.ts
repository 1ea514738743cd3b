import { describe, expect, it } from 'vitest';
import type { Experiment, ExperimentSite } from '../../../../src/domain/experiments/experiment.ts';
import {
  selectAreaExperiments,
  selectNearbySites,
} from '../../../../src/domain/experiments/selectNearbySites.ts';
import { selectOverlappingZones } from '../../../../src/domain/territory/selectOverlappingZones.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const { communes, zones } = handMadeTerritory;

const site = (part: Partial<ExperimentSite>): ExperimentSite => ({
  id: 's' as ExperimentSite['id'],
  name: 'Site',
  department: zoneCode('99'),
  commune: null,
  communeName: null,
  epci: null,
  venue: 'other',
  precision: 'commune',
  role: 'patients',
  longitude: null,
  latitude: null,
  ...part,
});
const inD = { commune: zoneCode('99004'), longitude: 5, latitude: 48.3 };

const experiment = (id: string, sites: ExperimentSite[]): Experiment => ({
  id,
  name: id,
  axis: 'access',
  kind: 'teleconsultation',
  summary: '',
  partners: [],
  start: null,
  end: null,
  status: 'unknown',
  sites,
  figures: [],
  sources: [],
  programmeLink: 'explicit',
  note: null,
  evidence: 'mention',
  axisBasis: 'source',
  parentId: null,
  results: 'nonePublished',
});

const extentOf = (memberRows: number[], epcis: string[]) => ({
  memberRows,
  epcis: new Set(epcis.map(zoneCode)),
  departments: new Set([zoneCode('99')]),
});

describe('sites around a zone', () => {
  it('are inside at no distance, around within the radius, else left out', () => {
    const register = [experiment('x', [site(inD)])];
    // A is three tenths of a degree (33.4 km) from D, B two (22.2), C one (11.1).
    const reachOf = (row: number, radiusKm: number) =>
      selectNearbySites(register, communes, extentOf([row], ['E1']), radiusKm).map(
        ({ reach, distanceKm }) => [reach, Math.round(distanceKm)],
      );
    expect(reachOf(3, 20)).toEqual([['inside', 0]]);
    expect(reachOf(2, 20)).toEqual([['around', 11]]);
    expect(reachOf(1, 20)).toEqual([]);
    expect(reachOf(1, 25)).toEqual([['around', 22]]);
  });

  it('reach the whole sector of a mobile unit, however far, and of no other role', () => {
    const mobile = site({ ...inD, role: 'mobile', epci: zoneCode('E2') });
    const fixed = site({ ...inD, role: 'patients', epci: zoneCode('E2') });
    const register = [experiment('fixed', [fixed]), experiment('mobile', [mobile])];
    const nearby = selectNearbySites(register, communes, extentOf([0], ['E2']), 20);
    expect(nearby.map(({ experiment: { id }, reach }) => [id, reach])).toEqual([
      ['mobile', 'sector'],
    ]);
    expect(selectNearbySites(register, communes, extentOf([0], ['E1']), 20)).toEqual([]);
  });

  it('come with those of the zone first', () => {
    const inC = { commune: zoneCode('99003'), longitude: 5, latitude: 48.2 };
    const register = [experiment('c', [site(inC)]), experiment('d', [site(inD)])];
    const order = selectNearbySites(register, communes, extentOf([3], []), 20);
    expect(order.map(({ experiment: { id } }) => id)).toEqual(['d', 'c']);
  });
});

describe('experiments known by area only', () => {
  const epciOnly = experiment('epci', [site({ precision: 'epci', epci: zoneCode('E1') })]);
  const department = experiment('department', [site({ precision: 'department' })]);
  const elsewhere = experiment('elsewhere', [
    site({ precision: 'department', department: zoneCode('98') }),
  ]);
  const located = experiment('located', [site(inD)]);
  const register = [epciOnly, department, elsewhere, located];

  it('are those of the zone’s EPCI and department, never the located ones', () => {
    const found = selectAreaExperiments(register, extentOf([0], ['E1']));
    expect(found.map(({ id }) => id)).toEqual(['epci', 'department']);
    expect(selectAreaExperiments(register, extentOf([3], ['E2'])).map(({ id }) => id)).toEqual([
      'department',
    ]);
  });

  it('are found for every department of the real register', () => {
    const { experiments, territory } = readPublishedData();
    for (const code of territory.zones.department.codes) {
      const extent = { memberRows: [], epcis: new Set<never>(), departments: new Set([code]) };
      expect(selectAreaExperiments(experiments ?? [], extent).length).toBeGreaterThan(0);
    }
  });
});

describe('zones that overlap others', () => {
  it('share at least one commune', () => {
    expect(selectOverlappingZones(zones.epci, [0])).toEqual([0]);
    expect(selectOverlappingZones(zones.epci, [1, 2])).toEqual([0, 1]);
    expect(selectOverlappingZones(zones.epci, [])).toEqual([]);
  });
});
