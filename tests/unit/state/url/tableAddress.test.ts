import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicators } from '../../../../src/domain/indicators/indicators.ts';
import { defaultView, tableOwnColumns } from '../../../../src/state/sharedView.ts';
import { decodeView, encodeView } from '../../../../src/state/url/viewCodec.ts';

test('the table as it opens needs one word, the map none', () => {
  expect(encodeView(defaultView)).toBe('');
  expect(encodeView({ ...defaultView, display: 'table' })).toBe('vue=tableau');
});

test('an address says display, columns and order in French words', () => {
  const { view, problems } = decodeView('?vue=tableau&colonnes=count-gp.population&tri=-valeur');
  expect(problems).toEqual([]);
  expect(view).toMatchObject({
    display: 'table',
    tableColumns: ['count-gp', 'population'],
    tableSort: { column: 'value', direction: 'descending' },
  });
});

test('no added column is said too', () => {
  const view = { ...defaultView, tableColumns: [] };
  expect(encodeView(view)).toBe('colonnes=aucune');
  expect(decodeView('colonnes=aucune').view).toEqual(view);
});

test('what is not understood is the table as it opens, and is reported', () => {
  const { view, problems } = decodeView('vue=liste&colonnes=population.no-such&tri=taille');
  expect(view).toEqual(defaultView);
  expect(problems.map(({ key }) => key)).toEqual(['vue', 'colonnes', 'tri']);
});

test('every table read back is the one written', () => {
  const ids = indicators.map(({ id }) => id);
  const table = fc.record({
    display: fc.constantFrom('map' as const, 'table' as const),
    tableColumns: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 }),
    tableSort: fc.record({
      column: fc.constantFrom(...tableOwnColumns, ...ids),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  });
  fc.assert(
    fc.property(table, (part) => {
      const view = { ...defaultView, ...part };
      expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
    }),
  );
});
