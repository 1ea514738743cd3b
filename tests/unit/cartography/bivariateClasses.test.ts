import { describe, expect, it } from 'vitest';
import { createBivariateClasses } from '../../../src/cartography/bivariateClasses.ts';
import { mapColours } from '../../../src/cartography/colourScale.ts';
import type { Indicator } from '../../../src/domain/indicators/indicator.ts';
import { indicatorById } from '../../../src/domain/indicators/indicators.ts';
import { colourDifference, lightnessOf, type Vision } from './colourVision.ts';

function indicator(id: string): Indicator {
  const found = indicatorById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const income = indicator('median-income');
const apl = indicator('apl-gp');
const { NaN: none } = Number;

describe('createBivariateClasses', () => {
  // Nine zones of one person and a tenth of a hundred people that has no APL: it moves no tercile.
  const incomes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 5];
  const apls = [1, 2, 3, 4, 5, 6, 2.5, 2.51, 4.01, none];
  const classes = createBivariateClasses(
    { indicator: income, values: incomes },
    { indicator: apl, values: apls },
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 100],
  );

  it('cuts by the policy for the APL, by a third of the people each for others', () => {
    expect(classes.first.method).toBe('terciles');
    expect(classes.first.bounds).toEqual([30, 60]);
    expect(classes.second.method).toBe('policy');
    expect(classes.second.bounds).toEqual([2.5, 4]);
  });

  it('is closed on the right, and has no class where either value is missing', () => {
    expect(classes.classOf(30, 2.5)).toBe(0);
    expect(classes.classOf(31, 2.5)).toBe(3);
    expect(classes.classOf(60, 2.51)).toBe(4);
    expect(classes.classOf(61, 4.01)).toBe(8);
    expect(classes.classOf(none, 3)).toBe(-1);
    expect(classes.classOf(30, none)).toBe(-1);
  });

  it('is darkest where both say more need, palest where neither does', () => {
    const lightness = classes.colours.map(lightnessOf);
    // Little income, little access: the lowest level of both.
    expect(Math.min(...lightness)).toBe(lightness[0]);
    expect(Math.max(...lightness)).toBe(lightness[8]);
    const older = createBivariateClasses(
      { indicator: indicator('nearest-emergency-km'), values: incomes },
      { indicator: apl, values: apls },
      incomes,
    );
    // Far from emergency care, little access: the highest level of one, the lowest of the other.
    const others = older.colours.map(lightnessOf);
    expect(Math.min(...others)).toBe(others[6]);
  });

  it.each<Vision>(['normal', 'protanopia', 'deuteranopia', 'tritanopia'])(
    'keeps any two of the nine apart in %s, and from zero',
    (vision) => {
      expect(new Set(classes.colours).size).toBe(9);
      for (const [i, first] of classes.colours.entries()) {
        for (const second of classes.colours.slice(i + 1)) {
          expect(colourDifference(first, second, vision)).toBeGreaterThan(20);
        }
      }
      expect(colourDifference(mapColours.missingGround, '#4f3225', vision)).toBeGreaterThan(20);
    },
  );
});
