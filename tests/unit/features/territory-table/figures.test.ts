import { describe, expect, test } from 'vitest';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import type { ZoneSet } from '../../../../src/domain/territory/territory.ts';
import {
  describeFigure,
  type FigureColumn,
} from '../../../../src/features/territory-table/figureColumn.ts';
import { createFormats } from '../../../../src/i18n/formats.ts';
import { indicators } from '../../../../src/i18n/sections/indicators.ts';
import { territoryTable } from '../../../../src/i18n/sections/territoryTable.ts';
import { columnOf, handMadeTerritory } from '../../../fixtures/handMadeTerritory.ts';

const words = { names: indicators.fr, text: territoryTable.fr, formats: createFormats('fr') };
const { commune, epci, department } = handMadeTerritory.zones;

type Result = NonNullable<FigureColumn['result']>;

function figure(id: string, result: Partial<Result> | null, row: number, zones: ZoneSet = commune) {
  const indicator = indicatorById(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const whole = result && { column: columnOf([]), whole: Number.NaN, ...result };
  return describeFigure(words, { indicator, year: null, result: whole }, zones, row);
}

test('a figure is written with its decimals, an index base 100, minutes as a range', () => {
  expect(figure('apl-gp', { column: columnOf([2.514]) }, 0)).toEqual({
    text: '2,51',
    isMissing: false,
    mark: '',
    mention: undefined,
  });
  const index = { column: columnOf([3.1], [1]), base100: columnOf([87.4], [1]) };
  expect(figure('access-gp', index, 0).text).toBe('87');
  const range = { lower: Float64Array.of(8), upper: Float64Array.of(12) };
  const minutes = { column: columnOf([10], [valueStatus.estimated]), range };
  expect(figure('nearest-gp-min', minutes, 0)).toMatchObject({ text: '8\u00a0à 12', mark: '' });
});

test('a category is written in words', () => {
  const { text } = figure('zoning-gp', { column: columnOf([0]) }, 0);
  expect(text).toBe('ZIP – zone d’intervention prioritaire');
});

test('a true zero is a figure', () => {
  expect(figure('apl-gp', { column: columnOf([0]) }, 0)).toMatchObject({
    text: '0,00',
    isMissing: false,
  });
});

describe('what is missing says why', () => {
  const { masked, absent, notApplicable } = valueStatus;
  const missing = (id: string, status: number, row: number, zones?: ZoneSet) => {
    const nothing = Array.from({ length: 4 }, () => null);
    const column = columnOf(nothing, [status, status, status, status]);
    return figure(id, { column }, row, zones);
  };

  test.each([
    ['masked', 'share-75-plus', masked, 0, commune, 'masqué', /effectif trop petit/],
    ['absent', 'median-income', absent, 0, epci, 'n.d.', /donnée non disponible/],
    ['uninhabited', 'apl-gp', notApplicable, 3, commune, 'sans objet', /aucun habitant/],
    ['too fine', 'density-gp', notApplicable, 0, commune, 'sans objet', /territoire plus large/],
    ['too coarse', 'zoning-gp', notApplicable, 0, department, 'sans objet', /que par commune/],
  ])('%s', (_, id, status, row, zones, text, mention) => {
    const shown = missing(id, status, row, zones);
    expect(shown).toMatchObject({ text, isMissing: true });
    expect(shown.mention).toMatch(mention);
  });

  test('awaited', () => {
    expect(figure('apl-gp', null, 0)).toMatchObject({
      isMissing: true,
      mention: words.text.pending,
    });
  });
});

describe('a mark says what the heading does not', () => {
  test('an estimate among official figures, not in a column that is all estimates', () => {
    const column = columnOf([12], [valueStatus.estimated]);
    expect(figure('population-change', { column }, 0).mark).toBe('≈');
    expect(figure('share-75-plus', { column }, 0).mark).toBe('');
  });

  test('a value that stands in for another', () => {
    const column = columnOf([20_000], [valueStatus.substituted]);
    const shown = figure('median-income', { column }, 0, epci);
    expect(shown.mark).toBe('*');
    expect(shown.mention).toMatch(/Valeur de l’intercommunalité/);
  });

  test('data on under 90 % of the inhabitants', () => {
    const column = columnOf([3, 3]);
    const coverage = Float64Array.of(0.89, 0.9);
    expect(figure('apl-gp', { column, coverage }, 0, epci)).toMatchObject({
      mark: '*',
      mention: expect.stringContaining('89\u202f%'),
    });
    expect(figure('apl-gp', { column, coverage }, 1, epci).mark).toBe('');
  });
});
