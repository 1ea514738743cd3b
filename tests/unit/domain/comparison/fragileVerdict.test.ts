import { describe, expect, it } from 'vitest';
import {
  classifyReadings,
  countFragility,
} from '../../../../src/domain/comparison/fragileVerdict.ts';
import { indicatorById } from '../../../../src/domain/indicators/indicators.ts';
import { readPublishedData } from '../../../fixtures/readPublishedData.ts';

describe('where the verdict is fragile', () => {
  it('hangs on the six measures', () => {
    expect([6, 0, 1, 5, Number.NaN].map(classifyReadings)).toEqual([
      'always',
      'never',
      'between',
      'between',
      null,
    ]);
  });

  it('counts communes and people', () => {
    const counted = countFragility({
      readingsBelow: [6, 0, 3, Number.NaN],
      firstApl: [2, 4, 2.25, Number.NaN],
      lastApl: [2.26, 3.75, 2.75, Number.NaN],
      population: [100, 200, 400, 0],
    });
    expect(counted.readings).toEqual({
      always: { communes: 1, inhabitants: 100 },
      never: { communes: 1, inhabitants: 200 },
      between: { communes: 1, inhabitants: 400 },
    });
    // 2.26 and 2.75 are within a quarter of 2.5; 2 to 2.26 and 2.25 to 2.75 are up, 4 to 3.75 is not down.
    expect(counted.nearThreshold).toEqual({ communes: 2, inhabitants: 500 });
    expect(counted.changes).toEqual({
      up: { communes: 2, inhabitants: 500 },
      stable: { communes: 1, inhabitants: 200 },
      down: { communes: 0, inhabitants: 0 },
    });
  });

  it('is so for 352 communes of the three departments', () => {
    const context = readPublishedData();
    const column = (indicatorId: string, year?: number) =>
      indicatorById(indicatorId)?.compute(context, {
        indicatorId,
        mesh: 'commune',
        ...(year ? { year } : {}),
      }).values ?? [];
    const { readings, nearThreshold, changes } = countFragility({
      readingsBelow: column('apl-readings-below'),
      firstApl: column('apl-gp', 2022),
      lastApl: column('apl-gp', 2024),
      population: context.territory.communes.population,
    });
    expect([readings.always, readings.never, readings.between].map((t) => t.communes)).toEqual([
      507, 651, 352,
    ]);
    expect(nearThreshold.inhabitants).toBe(130_166);
    expect([changes.stable, changes.up, changes.down].map((t) => t.communes)).toEqual([
      1078, 202, 230,
    ]);
  });
});
