import { describe, expect, it } from 'vitest';
import { createZonePaint, type ShownIndicator } from '../../../src/app/useShownIndicator.ts';
import { classifyIndicator } from '../../../src/cartography/classifyIndicator.ts';
import type { Indicator } from '../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../src/domain/indicators/indicators.ts';
import { valueStatus } from '../../../src/domain/territory/column.ts';
import {
  columnOf,
  handMadePopulation,
  handMadeTerritory,
} from '../../fixtures/handMadeTerritory.ts';

const indicator = indicatorById('apl-gp') as Indicator;
const zones = handMadeTerritory.zones.commune;

/** APL 1.2 (first class), 2.5 (second, closed on the right), none known, and nobody to have one. */
const column = columnOf(
  [1.2, 2.5, null, null],
  [valueStatus.observed, valueStatus.observed, valueStatus.absent, valueStatus.notApplicable],
);
const classes = classifyIndicator(indicator, column.values, handMadePopulation);
const shown: ShownIndicator = {
  indicator,
  mesh: 'commune',
  year: 2024,
  zones,
  result: { column, whole: 2 },
  classes,
};

describe('the paint of the zones', () => {
  it('is the colour of their class, hatching for none, another for what has no meaning', () => {
    const paint = createZonePaint(shown, null);
    expect(paint?.codes).toEqual(zones.codes);
    expect(paint?.fills).toEqual([classes.colours[0], classes.colours[1], null, 'notApplicable']);
    expect(paint?.dimmed).toEqual([false, false, false, false]);
  });

  it('dims all but the class being looked at, what has no value included', () => {
    expect(createZonePaint(shown, 1)?.dimmed).toEqual([true, false, true, true]);
  });

  it('shows an index base 100 rather than its export unit', () => {
    const result = { column: columnOf([9, 9, 9, 9]), base100: column, whole: 100 };
    expect(createZonePaint({ ...shown, result }, null)?.fills).toEqual(
      createZonePaint(shown, null)?.fills,
    );
  });

  it('waits for its classes, its zones and its figures', () => {
    for (const part of ['classes', 'zones', 'result'] as const) {
      expect(createZonePaint({ ...shown, [part]: null }, null)).toBeNull();
    }
  });
});
