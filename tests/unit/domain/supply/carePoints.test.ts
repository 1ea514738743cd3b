import { describe, expect, it } from 'vitest';
import { careLayers } from '../../../../src/domain/supply/careLayer.ts';
import type { CareSites } from '../../../../src/domain/supply/careSite.ts';
import {
  countCareInside,
  selectCareInside,
} from '../../../../src/domain/supply/countCareInside.ts';
import { selectCarePoints } from '../../../../src/domain/supply/selectCarePoints.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { handMadeSurroundings, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

const at = { longitude: 5.01, latitude: 48.01 };
const careSites: CareSites = {
  homes: [
    {
      id: '1',
      name: 'Home',
      kind: 'ehpad',
      ownership: 'public',
      places: 80,
      commune: zoneCode('99001'),
      ...at,
    },
    {
      id: '2',
      name: 'Unit',
      kind: 'longStayUnit',
      ownership: 'public',
      places: null,
      commune: zoneCode('99001'),
      ...at,
    },
    {
      id: '3',
      name: 'Home of N',
      kind: 'ehpad',
      ownership: 'unknown',
      places: null,
      commune: zoneCode('99900'),
      ...at,
    },
  ],
  hospitals: [
    { id: '4', name: 'Hospital', ownership: 'private', commune: zoneCode('99003'), ...at },
  ],
  hospitalsAbroad: [
    { id: '5', name: 'Klinik', town: 'Trier', country: 'DE', emergency: 'unknown', ...at },
  ],
};

describe('points of care', () => {
  it('are the communes where there is some, the neighbours included', () => {
    const gps = selectCarePoints('gp', handMadeSurroundings, null);
    expect(gps.map(({ communeName, count }) => [communeName, count])).toEqual([
      ['A', 2],
      ['C', 10],
      ['N', 5],
    ]);
    expect(countCareInside(gps, handMadeTerritory)).toBe(12);
  });

  it('are homes with their places, unknown staying unknown, other kinds of homes left out', () => {
    const homes = selectCarePoints('ehpad', handMadeSurroundings, careSites);
    expect(homes.map(({ name, communeName, places }) => [name, communeName, places])).toEqual([
      ['Home', 'A', 80],
      ['Home of N', 'N', Number.NaN],
    ]);
    expect(selectCareInside(homes, handMadeTerritory).map(({ name }) => name)).toEqual(['Home']);
  });

  it('name hospitals, abroad by town and country', () => {
    const [hospital] = selectCarePoints('hospital', handMadeSurroundings, careSites);
    expect(hospital).toMatchObject({ name: 'Hospital', communeName: 'C', ownership: 'private' });
    const [abroad] = selectCarePoints('hospitalAbroad', null, careSites);
    expect(abroad).toMatchObject({ name: 'Klinik', communeName: 'Trier (DE)', commune: null });
  });

  it('are none while their file has not come', () => {
    expect(careLayers.flatMap((layer) => selectCarePoints(layer, null, null))).toEqual([]);
  });
});
