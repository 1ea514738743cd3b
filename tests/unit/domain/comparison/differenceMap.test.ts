import { describe, expect, it } from 'vitest';
import {
  hasYears,
  subtractColumns,
  whyNoDifference,
} from '../../../../src/domain/comparison/differenceMap.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import { columnOf } from '../../../fixtures/handMadeTerritory.ts';

const { observed, computed, estimated, masked, absent } = valueStatus;

describe('subtractColumns', () => {
  it('subtracts value by value, and says why there is no difference', () => {
    const column = columnOf([3, null, 5, 2], [observed, masked, observed, estimated]);
    const reference = columnOf([1, 2, null, 4]);
    const { values, status } = subtractColumns(column, reference);
    expect([...values]).toEqual([2, Number.NaN, Number.NaN, -2]);
    expect([...status]).toEqual([computed, masked, absent, estimated]);
  });
});

describe('which indicators have a map of differences', () => {
  it.each([
    ['apl-gp', null, true],
    ['nearest-gp-km', null, false],
    ['zoning-gp', 'category', false],
    ['count-gp', 'sum', false],
    ['median-income', 'publishedOnly', false],
    ['apl-nurse', null, true],
  ])('%s: %s, years %s', (id, reason, years) => {
    const indicator = indicatorById(id);
    expect(indicator && whyNoDifference(indicator)).toBe(reason);
    expect(indicator && hasYears(indicator)).toBe(years);
  });
});
