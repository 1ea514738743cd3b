import { describe, expect, it } from 'vitest';
import { listLegendClasses } from '../../../src/cartography/listLegendClasses.ts';
import { createColumn, valueStatus } from '../../../src/domain/territory/column.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { explore } from '../../../src/i18n/sections/explore.ts';
import { handMadeTerritory } from '../../fixtures/handMadeTerritory.ts';

const said = { text: explore.fr.legend, formats: createFormats('fr') };
const labels = ['bas', 'haut'];
const colours = ['#111111', '#eeeeee'];
const classOf = (value: number) => (Number.isNaN(value) ? -1 : Number(value >= 10));

/** Two EPCI, of so many people. */
const listOf = (values: number[], population: number[]) => {
  const { epci } = handMadeTerritory.zones;
  const zones = { ...epci, population: Float64Array.from(population) };
  const column = createColumn(values.length);
  column.status.fill(valueStatus.computed);
  column.values.set(values);
  return {
    column,
    zones,
    list: () => listLegendClasses(said, { labels, colours, classOf, column, zones }),
  };
};

describe('the rows of a legend', () => {
  it('give each class its share of the people who have a figure', () => {
    const { items, missing, isEmpty } = listOf([3, 12], [1500, 4500]).list();
    expect(items.map(({ label, colour, count }) => [label, colour, count])).toEqual([
      ['bas', '#111111', '25\u202f%'],
      ['haut', '#eeeeee', '75\u202f%'],
    ]);
    expect(items[0]?.detail).toMatch(/1\s500\shabitants/);
    expect([missing, isEmpty]).toEqual([[], false]);
  });

  it('never say 0 % of a few people', () => {
    const { items } = listOf([3, 12], [10, 99_990]).list();
    expect(items.map(({ count }) => count)).toEqual(['<\u00a01\u202f%', '100\u202f%']);
    expect(listOf([12, 12], [10, 10]).list().items[0]?.count).toBe('0\u202f%');
  });

  it('tell apart what is missing and what has no meaning', () => {
    const { column, list } = listOf([Number.NaN, Number.NaN], [1500, 4500]);
    column.status[0] = valueStatus.absent;
    column.status[1] = valueStatus.notApplicable;
    const { missing, isEmpty } = list();
    expect(missing.map(({ count }) => count)).toEqual(['1', '1']);
    expect(missing[0]?.line).not.toBe(missing[1]?.line);
    expect(isEmpty).toBe(true);
  });
});
