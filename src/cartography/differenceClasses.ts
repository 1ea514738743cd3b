import { aplTolerance } from '../domain/indicators/aplThreshold.ts';
import type { Indicator } from '../domain/indicators/indicator.ts';
import { weightedQuantile } from '../domain/statistics/weighted.ts';
import {
  type ColourScale,
  isAplToGeneralPractitioners,
  selectDifferenceScale,
} from './colourScale.ts';

/** A difference between places, or between two years of one place. */
export type DifferenceKind = 'difference' | 'change';

/**
 * Five classes around zero: far below, below, about the same, above, far above. They are symmetric, and
 * each holds the bound that is nearer to zero: ± 0.25 is still "stable".
 */
export interface DifferenceClasses {
  kind: DifferenceKind;
  /** Half the width of the middle class, and where the two far classes start. */
  inner: number;
  outer: number;
  scale: ColourScale;
  /** From far below to far above; where less is better, the better end has the same colour all the same. */
  colours: readonly string[];
  /** −1 where there is no value. */
  classOf(difference: number): number;
}

/**
 * Classes of an indicator's differences. For the APL to GPs they are fixed: what a year may move without
 * meaning anything (0.25) and 1. For others they are round figures from the baseline: a third of the
 * inhabitants within the middle class, four fifths within the next. `deviations` are those of the finest
 * mesh in the latest year, whatever is shown, so that a colour keeps its meaning.
 */
export function createDifferenceClasses(
  indicator: Indicator,
  kind: DifferenceKind,
  deviations: ArrayLike<number>,
  weights: ArrayLike<number>,
): DifferenceClasses {
  const [inner, outer] = isAplToGeneralPractitioners(indicator)
    ? aplBounds[kind]
    : roundBounds(indicator, deviations, weights);
  return boundDifferenceClasses(indicator, kind, inner, outer);
}

/** The same five classes, between bounds that are given: nothing that is shown moves them. */
export function boundDifferenceClasses(
  indicator: Indicator,
  kind: DifferenceKind,
  inner: number,
  outer: number,
): DifferenceClasses {
  const scale = selectDifferenceScale(indicator);
  const colours =
    indicator.direction === 'lower' ? [...scale.fiveColours].reverse() : [...scale.fiveColours];
  return {
    kind,
    inner,
    outer,
    scale,
    colours,
    classOf(difference) {
      if (Number.isNaN(difference)) return -1;
      const size = Math.abs(difference);
      const steps = (size > inner + rounding ? 1 : 0) + (size > outer + rounding ? 1 : 0);
      return 2 + Math.sign(difference) * steps;
    },
  };
}

/** Differences of two-decimal figures may come out a rounding aside. */
const rounding = 1e-9;

const aplBounds: Readonly<Record<DifferenceKind, readonly [number, number]>> = {
  difference: [aplTolerance, 1],
  change: [aplTolerance, 0.75],
};

function roundBounds(
  { decimals }: Indicator,
  deviations: ArrayLike<number>,
  weights: ArrayLike<number>,
): [number, number] {
  const sizes = Float64Array.from(deviations, Math.abs);
  const least = 10 ** -decimals;
  const inner = Math.max(least, roundFigure(weightedQuantile(sizes, weights, 1 / 3)) || least);
  const outer = roundFigure(weightedQuantile(sizes, weights, 0.8)) || 0;
  return [inner, outer > inner ? outer : 2 * inner];
}

/** The nearest of 1, 2 or 5 times a power of ten; 0 of 0. */
function roundFigure(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].reduce((best, candidate) =>
    Math.abs(candidate - value / power) < Math.abs(best - value / power) ? candidate : best,
  );
  // Powers below 1 are not exact: 3 × 0.1 is not 0.3.
  return Number((digit * power).toPrecision(6));
}
