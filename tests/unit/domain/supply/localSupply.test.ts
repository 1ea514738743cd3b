import { describe, expect, it } from 'vitest';
import {
  selectDepartmentSpecialists,
  specialties,
} from '../../../../src/domain/supply/departmentSpecialists.ts';
import { careKinds, computeLocalSupply } from '../../../../src/domain/supply/localSupply.ts';
import { careSupply as careSupplySection } from '../../../../src/i18n/sections/careSupply.ts';
import { bothLanguages } from '../../../fixtures/bothLanguages.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

const careSupply = await bothLanguages(careSupplySection);

const find = (supply: ReturnType<typeof computeLocalSupply>, id: string) =>
  supply.find((care) => care.id === id);

describe('what is listed in a zone', () => {
  const territory = {
    ...handMadeTerritory,
    facts: new Map([...handMadeTerritory.facts, ['ehpad-count', columnOf([1, 0, 2, 0])] as const]),
  };

  it('is the sum over its communes, with the places of homes', () => {
    // GPs 2, 0, 10, 0 and nurses 3, 1, 20, 0 in A, B, C, D; homes 1 and 2 with 60 and 120 places.
    const first = computeLocalSupply(territory, [0, 1]);
    expect(find(first, 'gp')).toMatchObject({ count: 2, places: null, isMain: true, year: 2024 });
    expect(find(first, 'nurse')?.count).toBe(4);
    expect(find(first, 'ehpad')).toMatchObject({ count: 1, places: 60 });
    const whole = computeLocalSupply(territory, [0, 1, 2, 3]);
    expect(find(whole, 'gp')?.count).toBe(12);
    expect(find(whole, 'ehpad')).toMatchObject({ count: 3, places: 180 });
  });

  it('tells none from not known', () => {
    const supply = computeLocalSupply(territory, [1]);
    expect(find(supply, 'gp')?.count).toBe(0);
    expect(find(supply, 'pharmacy')?.count).toBeNaN();
  });

  it('keeps the year of what only the edition of 2019 lists', () => {
    const supply = computeLocalSupply(territory, [2]);
    expect(find(supply, 'homeNursing')).toMatchObject({ count: 1, year: 2019 });
  });
});

describe('the real supply', () => {
  const { territory } = readPublishedData();
  const everywhere = computeLocalSupply(
    territory,
    territory.communes.codes.map((_, row) => row),
  );

  it('has a fact behind each kind, and adds up to the totals of the tables', () => {
    expect(everywhere.filter(({ count }) => !(count > 0))).toEqual([]);
    expect(find(everywhere, 'gp')?.count).toBe(949);
    expect(find(everywhere, 'pharmacy')?.count).toBe(370);
    expect(find(everywhere, 'ehpad')).toMatchObject({ count: 121, places: 10606 });
  });

  it('leaves out no fact of the supply tables', () => {
    const used = new Set<string>(careKinds.map(({ factId }) => factId));
    const counts = [...territory.facts.keys()].filter((id) => /^supply-|-count$/.test(id));
    expect(counts.filter((id) => !used.has(id))).toEqual([]);
  });

  it('counts the private specialists of a department as doctors', () => {
    const meuse = selectDepartmentSpecialists(territory, 2);
    expect(meuse.find(({ specialty }) => specialty === 'psychiatrist')?.count).toBe(4);
    expect(meuse.find(({ specialty }) => specialty === 'ophthalmologist')?.count).toBe(4);
    expect(selectDepartmentSpecialists(handMadeTerritory, 0)).toEqual([]);
  });
});

describe.each(['fr', 'en'] as const)('the names of care in %s', (language) => {
  const words = careSupply[language];

  it('exist for every kind, and for the main ones a form that can be missing', () => {
    const ids = careKinds.map(({ id }) => id).sort();
    expect(Object.keys(words.kinds).sort()).toEqual(ids);
    const main = careKinds.filter((kind) => 'isMain' in kind && kind.isMain).map(({ id }) => id);
    expect(Object.keys(words.missing).sort()).toEqual([...main].sort());
    expect(Object.keys(words.specialties).sort()).toEqual([...specialties].sort());
  });
});
