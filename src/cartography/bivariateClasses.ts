import type { Indicator } from '../domain/indicators/indicator.ts';
import { needSign } from '../domain/priorities/needSign.ts';
import { weightedQuantile } from '../domain/statistics/weighted.ts';
import { isAplToGeneralPractitioners } from './colourScale.ts';

/** How one of the two indicators is cut in three: by the policy's thresholds, or a third of the people each. */
export interface BivariateAxis {
  indicator: Indicator;
  method: 'policy' | 'terciles';
  /** Upper bounds of the low and the middle level. */
  bounds: readonly [number, number];
  /** 0 low, 1 middle, 2 high; −1 where there is no value. */
  levelOf(value: number): number;
}

/** Two indicators in 3 × 3 classes; class = 3 × level of the first + level of the second. */
export interface BivariateClasses {
  first: BivariateAxis;
  second: BivariateAxis;
  /** By class. */
  colours: readonly string[];
  /** −1 where either has no value. */
  classOf(first: number, second: number): number;
}

export const bivariateLevels = [0, 1, 2] as const;

/** "Sous le seuil", and well served (METHOD 1.4). */
const aplBounds = [2.5, 4] as const;

/**
 * Orange for need by the first indicator, blue by the second, from least to most: their mixture where both
 * are. Any two differ by more than 25 in CIELAB for every kind of colour vision.
 */
const coloursByNeed = [
  ['#f0ece4', '#9eaad9', '#516cce'],
  ['#edaa84', '#9c7b7d', '#504e77'],
  ['#ea6d29', '#9a4e27', '#4f3225'],
] as const;

/** Values by zone, of the latest year of a mesh; weights are inhabitants. */
export function createBivariateClasses(
  first: { indicator: Indicator; values: ArrayLike<number> },
  second: { indicator: Indicator; values: ArrayLike<number> },
  weights: ArrayLike<number>,
): BivariateClasses {
  // Terciles of those who have both: otherwise a third of the people would not be a third of the map's.
  const isKnown = (row: number) =>
    !Number.isNaN((first.values[row] ?? NaN) + (second.values[row] ?? NaN));
  const kept = Float64Array.from(weights, (weight, row) => (isKnown(row) ? weight : 0));
  const axes = [first, second].map(({ indicator, values }) => createAxis(indicator, values, kept));
  const [firstAxis, secondAxis] = axes as [BivariateAxis, BivariateAxis];
  return {
    first: firstAxis,
    second: secondAxis,
    colours: bivariateLevels.flatMap((a) =>
      bivariateLevels.map(
        (b) => coloursByNeed[needLevel(first.indicator, a)][needLevel(second.indicator, b)],
      ),
    ),
    classOf(a, b) {
      const [level, other] = [firstAxis.levelOf(a), secondAxis.levelOf(b)];
      return level < 0 || other < 0 ? -1 : 3 * level + other;
    },
  };
}

/** Where less is more need, the lowest level is the most; where neither is, the highest is the darkest. */
function needLevel(indicator: Indicator, level: 0 | 1 | 2): 0 | 1 | 2 {
  return needSign(indicator) < 0 ? ((2 - level) as 0 | 1 | 2) : level;
}

function createAxis(
  indicator: Indicator,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
): BivariateAxis {
  const isPolicy = isAplToGeneralPractitioners(indicator);
  // Classed as they read, except by the policy's thresholds; see `createClassification`.
  const asShown = (value: number) => (isPolicy ? value : Number(value.toFixed(indicator.decimals)));
  const tercile = (share: number) => asShown(weightedQuantile(values, weights, share));
  const bounds = isPolicy ? aplBounds : ([tercile(1 / 3), tercile(2 / 3)] as const);
  return {
    indicator,
    method: isPolicy ? 'policy' : 'terciles',
    bounds,
    levelOf(value) {
      if (Number.isNaN(value)) return -1;
      return bounds.filter((bound) => asShown(value) > bound).length;
    },
  };
}
