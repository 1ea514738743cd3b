import { describe, expect, it } from 'vitest';
import {
  countFacetValues,
  filterRegister,
  noFilters,
  sortFacetValues,
} from '../../../../src/domain/experiments/registerFilters.ts';
import { zoneCode } from '../../../../src/domain/territory/zone.ts';
import { createRecord, createSite } from '../../../fixtures/handMadeRegister.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const meuse = createSite('m', { venue: 'pharmacy' });
const marne = createSite('h', { department: zoneCode('52'), venue: 'home' });

/** Three records: one in two departments, one in Meuse, one nowhere. */
const register = [
  createRecord('both', { axis: 'access', start: '2020', end: '2022-03', sites: [meuse, marne] }),
  createRecord('meuse', { axis: 'home', start: '2021-05', status: 'running', sites: [meuse] }),
  createRecord('nowhere', { axis: 'home', kind: 'training', status: 'running' }),
];
const idsOf = (filters: Partial<typeof noFilters>) =>
  filterRegister(register, { ...noFilters, ...filters }).map(({ id }) => id);

describe('filters of the register', () => {
  it('keep everything when nothing is chosen', () => {
    expect(idsOf({})).toEqual(['both', 'meuse', 'nowhere']);
  });

  it('keep what has any of the values of a facet', () => {
    expect(idsOf({ department: [zoneCode('52')] })).toEqual(['both']);
    expect(idsOf({ department: [zoneCode('52'), zoneCode('55')] })).toEqual(['both', 'meuse']);
    expect(idsOf({ venue: ['unknown'] })).toEqual(['nowhere']);
  });

  it('keep what answers every facet', () => {
    expect(idsOf({ axis: ['home'], department: [zoneCode('55')] })).toEqual(['meuse']);
    expect(idsOf({ axis: ['access'], status: ['running'] })).toEqual([]);
  });

  it('take each year from the documented start to the documented end, the start alone without an end', () => {
    expect(idsOf({ period: ['2021'] })).toEqual(['both', 'meuse']);
    expect(idsOf({ period: ['2022'] })).toEqual(['both']);
    expect(idsOf({ period: ['2023'] })).toEqual([]);
    expect(idsOf({ period: ['unknown'] })).toEqual(['nowhere']);
  });

  it('take only the two ends of a period that cannot be', () => {
    const odd = [
      createRecord('backwards', { start: '2024', end: '2021' }),
      createRecord('endless', { start: '1900', end: '9999' }),
    ];
    const { period } = countFacetValues(odd, noFilters);
    expect([...period.keys()].sort()).toEqual(['1900', '2021', '2024', '9999']);
  });

  it('keep the order of facets in what is chosen, and what is not documented last', () => {
    expect(sortFacetValues('department', ['unknown', '55', '52'])).toEqual(['52', '55', 'unknown']);
    expect(sortFacetValues('status', ['unknown', 'running'])).toEqual(['running', 'unknown']);
    expect(sortFacetValues('venue', ['unknown', 'home', 'pharmacy'])).toEqual([
      'pharmacy',
      'home',
      'unknown',
    ]);
  });
});

describe('counts of the register', () => {
  it('say what each value would keep, the other facets as they are', () => {
    const counts = countFacetValues(register, { ...noFilters, axis: ['home'] });
    // Of the axes themselves the choice does not count: 1 + 2.
    expect(Object.fromEntries(counts.axis)).toEqual({ access: 1, home: 2 });
    // Of the two of `home`, one has a site, in Meuse; nothing of it remains in Haute-Marne.
    expect(Object.fromEntries(counts.department)).toEqual({ '52': 0, '55': 1, unknown: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ teleconsultation: 1, training: 1 });
  });

  it('follow what was searched for', () => {
    const counts = countFacetValues(register, noFilters, ({ id }) => id === 'both');
    expect(Object.fromEntries(counts.axis)).toEqual({ access: 1, home: 0 });
  });

  it('of the published register: 12, 2, 5 and 4 by axis, of 23', () => {
    const published = readPublishedData().experiments ?? [];
    const { axis } = countFacetValues(published, noFilters);
    expect(published).toHaveLength(23);
    expect(Object.fromEntries(axis)).toEqual({ access: 12, chronic: 2, home: 5, prevention: 4 });
  });
});
