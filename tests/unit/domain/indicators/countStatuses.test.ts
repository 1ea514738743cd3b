import { expect, it } from 'vitest';
import {
  computeCoveredShare,
  countStatuses,
} from '../../../../src/domain/indicators/countStatuses.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../../src/domain/territory/column.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

it('counts each kind of value and each reason for none', () => {
  const { observed, masked, absent } = valueStatus;
  const column = {
    values: Float64Array.of(1, 0, Number.NaN, Number.NaN),
    status: Uint8Array.of(observed, observed, masked, absent),
  };
  expect(countStatuses(column)).toEqual({
    observed: 2,
    computed: 0,
    estimated: 0,
    substituted: 0,
    masked: 1,
    absent: 1,
    notApplicable: 0,
  });
  // 30 and 10 of 100 people live where there is a value.
  expect(computeCoveredShare(column, [30, 10, 50, 10])).toBeCloseTo(0.4, 12);
});

it('the official APL of 2024 is observed in 1,510 communes and has no meaning in 6', () => {
  const context = readPublishedData();
  const request = { indicatorId: 'apl-gp', mesh: 'commune', year: 2024 } as const;
  const column = indicatorById('apl-gp')?.compute(context, request);
  if (!column) throw new Error('no indicator apl-gp');
  expect(countStatuses(column)).toMatchObject({ observed: 1510, absent: 0, notApplicable: 6 });
  expect(computeCoveredShare(column, context.territory.communes.population)).toBe(1);
});
