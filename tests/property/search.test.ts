import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../src/domain/territory/normaliseName.ts';
import { createTerritorySearch } from '../../src/domain/territory/searchTerritory.ts';
import { readTerritory } from '../fixtures/readTerritory.ts';

const territory = readTerritory();
const search = createTerritorySearch(territory);
const { communes } = territory;
const communeRow = fc.integer({ min: 0, max: communes.codes.length - 1 });

/** As on a telephone: no accent, no capital, spaces only. */
const typedPlainly = (name: string): string =>
  name
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’-]/g, ' ');

describe('search over the real territory', () => {
  it('finds every commune first, or among its namesakes, by its name typed plainly', () => {
    const missed = communes.names.filter((name, row) => {
      const first = search(typedPlainly(name), 3).filter(
        (match) => match.mesh === 'commune' && normaliseName(match.name) === normaliseName(name),
      );
      const top = search(typedPlainly(name), 1)[0];
      return top?.mesh !== 'commune' || !first.some(({ code }) => code === communes.codes[row]);
    });
    expect(communes.names).toHaveLength(1516);
    expect(missed).toEqual([]);
  });

  it('finds a commune by its name without any separator, and in capitals', () => {
    fc.assert(
      fc.property(communeRow, (row) => {
        const name = communes.names[row] ?? '';
        for (const typed of [typedPlainly(name).replaceAll(' ', ''), name.toUpperCase()]) {
          expect(search(typed, 3).map(({ code }) => code)).toContain(communes.codes[row]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a commune by any beginning of its name of four letters or more', () => {
    fc.assert(
      fc.property(communeRow, fc.nat(), (row, extra) => {
        const plain = typedPlainly(communes.names[row] ?? '');
        const typed = plain.slice(0, 4 + (extra % plain.length));
        expect(search(typed, 1516).map(({ code }) => code)).toContain(communes.codes[row]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a commune by each of its postal codes, which it gives back', () => {
    fc.assert(
      fc.property(communeRow, (row) => {
        for (const postalCode of communes.postalCodes[row] ?? []) {
          const match = search(postalCode, 1516).find(({ code }) => code === communes.codes[row]);
          expect(match?.postalCode).toBe(postalCode);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('finds every merged commune by its former name, which it gives back', () => {
    communes.formerNames.forEach((names, row) => {
      for (const formerName of names) {
        const match = search(typedPlainly(formerName), 5).find(
          ({ code }) => code === communes.codes[row],
        );
        expect(match, formerName).toBeDefined();
      }
    });
    expect(search('douaumont', 1)[0]?.name).toBe('Douaumont-Vaux');
    expect(search('sexey les bois', 1)[0]).toMatchObject({ formerName: 'Sexey-les-Bois' });
  });

  it('finds every EPCI, living area and department by its own name', () => {
    for (const mesh of ['epci', 'livingArea', 'department'] as const) {
      const zones = territory.zones[mesh];
      zones.names.forEach((name, row) => {
        expect(
          search(typedPlainly(name), 8).map(({ code }) => code),
          name,
        ).toContain(zones.codes[row]);
      });
    }
  });

  it('never fails, whatever is typed, and keeps to the limit', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 12 }), (query, limit) => {
        expect(search(query, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('search, case by case', () => {
  const firstNames = (query: string, count = 1) =>
    search(query, count).map(({ mesh, name }) => `${mesh} ${name}`);

  it('reads "st" as "saint", and as the beginning of other names', () => {
    expect(firstNames('st dizier')).toEqual(['commune Saint-Dizier']);
    expect(firstNames('ste livière')).toEqual(['commune Éclaron-Braucourt-Sainte-Livière']);
    expect(firstNames('ste', 40)).toContain('commune Stenay');
    expect(firstNames('stena')).toEqual(['commune Stenay']);
  });

  it('puts the town before the living area and the EPCI that bear its name', () => {
    expect(firstNames('bar le duc', 3)).toEqual([
      'commune Bar-le-Duc',
      'livingArea Bar-le-Duc',
      'epci CA de Bar-le-Duc - Sud Meuse',
    ]);
    expect(firstNames('chaumont', 1)).toEqual(['commune Chaumont']);
    expect(firstNames('meuse', 1)).toEqual(['department Meuse']);
  });

  it('puts the most populated of a beginning first', () => {
    expect(firstNames('nan', 1)).toEqual(['commune Nancy']);
    expect(firstNames('verd', 1)).toEqual(['commune Verdun']);
  });

  it('ignores apostrophes, typed or not', () => {
    for (const query of ["val d'ornain", 'val d ornain', 'val dornain', 'Val-d’Ornain']) {
      expect(firstNames(query)).toEqual(["commune Val-d'Ornain"]);
    }
  });

  it('finds nothing for nothing', () => {
    expect(search('', 5)).toEqual([]);
    expect(search(' - ', 5)).toEqual([]);
    expect(search('zzzz', 5)).toEqual([]);
  });
});
