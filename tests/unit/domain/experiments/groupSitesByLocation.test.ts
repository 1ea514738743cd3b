import { expect, it } from 'vitest';
import { groupSitesByLocation } from '../../../../src/domain/experiments/groupSitesByLocation.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

it('puts every record of the register on the map, beside it, or among those without any place', () => {
  const register = readPublishedData().experiments ?? [];
  const { located, areas, without } = groupSitesByLocation(register);
  // 14 documented sites have a commune; the areas are departments or EPCI.
  expect(located).toHaveLength(14);
  expect(located.every(({ site }) => site.commune !== null && site.role !== 'area')).toBe(true);
  expect(areas.flatMap(({ sites }) => sites).every(({ commune }) => commune === null)).toBe(true);
  const listed = new Set(
    [...located.map(({ record }) => record), ...areas.map(({ record }) => record), ...without].map(
      ({ id }) => id,
    ),
  );
  expect(listed.size).toBe(register.length);
  const sites = register.flatMap((record) => record.sites);
  expect(located.length + areas.flatMap((area) => area.sites).length).toBe(sites.length);
});
