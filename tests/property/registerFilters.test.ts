import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axes } from '../../src/domain/experiments/experiment.ts';
import {
  countFacetValues,
  filterRegister,
  type RegisterFilters,
  registerFacets,
} from '../../src/domain/experiments/registerFilters.ts';
import { createRegisterSearch } from '../../src/domain/experiments/searchRegister.ts';
import { anyRegisterFilters } from '../fixtures/anyRegisterFilters.ts';
import { readPublishedData } from '../fixtures/readPublishedData.ts';

const published = readPublishedData().experiments ?? [];
const register = fc.subarray([...published]);
const filters: fc.Arbitrary<RegisterFilters> = fc
  .tuple(anyRegisterFilters, fc.subarray([...axes]))
  .map(([others, axis]) => ({ ...others, axis }));

test('a count is what choosing its value alone would keep', () => {
  fc.assert(
    fc.property(register, filters, (records, chosen) => {
      const counts = countFacetValues(records, chosen);
      for (const facet of registerFacets) {
        for (const [value, count] of counts[facet]) {
          const only = { ...chosen, [facet]: [value] } as RegisterFilters;
          expect(filterRegister(records, only)).toHaveLength(count);
        }
      }
    }),
  );
});

test('another value of a facet takes nothing away, another facet adds nothing', () => {
  fc.assert(
    fc.property(
      register,
      filters,
      filters,
      fc.constantFrom(...registerFacets),
      (records, a, b, facet) => {
        const kept = new Set(filterRegister(records, a));
        if (a[facet].length > 0) {
          const wider = { ...a, [facet]: [...a[facet], ...b[facet]] } as RegisterFilters;
          const all = new Set(filterRegister(records, wider));
          expect([...kept].every((record) => all.has(record))).toBe(true);
        }
        const freed = { ...a, [facet]: [] } as RegisterFilters;
        expect(filterRegister(records, freed).length).toBeGreaterThanOrEqual(kept.size);
      },
    ),
  );
});

test('no text stops the search, and each word of a name finds its record', () => {
  const search = createRegisterSearch();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), register, (query, records) => {
      const isFound = search(query) ?? (() => true);
      expect(records.filter(isFound).length).toBeLessThanOrEqual(records.length);
    }),
  );
  for (const record of published) {
    for (const word of record.name.split(' ')) expect(search(word)?.(record) ?? true).toBe(true);
  }
});
