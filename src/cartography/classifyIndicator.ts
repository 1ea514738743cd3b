import type { Indicator, IndicatorUnit } from '../domain/indicators/indicator.ts';
import {
  type Classification,
  type ClassificationOptions,
  createClassification,
} from './classification.ts';
import {
  type ColourScale,
  coloursOfClasses,
  isAplToGeneralPractitioners,
  selectColourScale,
} from './colourScale.ts';

/** An indicator's classes and their colours: what map, legend, table and still map all read. */
export interface ColouredClasses {
  classification: Classification;
  scale: ColourScale;
  /** One per class. */
  colours: readonly string[];
  /** `null` where there is no value: hatching. */
  colourOf(value: number): string | null;
}

/**
 * Classes of an indicator from its reference column (the baseline, the whole territory), weighted
 * by inhabitants. `method` overrides the one that suits the indicator.
 */
export function classifyIndicator(
  indicator: Indicator,
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  method?: 'weightedQuintiles' | 'equal',
): ColouredClasses {
  const own = selectClassOptions(indicator);
  const isFixed = own.method === 'policy' || own.method === 'categories';
  const options = method && !isFixed ? { ...own, method } : own;
  const classification = createClassification(values, weights, options);
  const scale = selectColourScale(indicator);
  const colours = coloursOfClasses(scale, classification);
  return {
    classification,
    scale,
    colours,
    colourOf: (value) => colours[classification.classOf(value)] ?? null,
  };
}

/** Policy bounds for the APL to general practitioners, categories where there are some, else quintiles. */
function selectClassOptions(indicator: Indicator): ClassificationOptions {
  if (indicator.categories) {
    return { method: 'categories', categoryCount: indicator.categories.length };
  }
  if (isAplToGeneralPractitioners(indicator)) return { method: 'policy' };
  return {
    method: 'weightedQuintiles',
    hasZeroClass: isZeroMeaningful(indicator),
    // The decimals of an index are those of its base 100, and its column may be in the other unit.
    ...(indicator.exportUnit ? {} : { decimals: indicator.decimals }),
  };
}

const countedUnits: ReadonlySet<IndicatorUnit> = new Set<IndicatorUnit>([
  'physios',
  'dentists',
  'midwives',
  'pharmacies',
  'practitioners',
  'services',
  'gps',
  'gpsWithinMinutes',
  'nurses',
  'readings',
  'placesPer1000',
]);

/** Where zero is "none, according to the source": counts, densities and what is in reach. */
function isZeroMeaningful(indicator: Indicator): boolean {
  return indicator.family === 'supply' || countedUnits.has(indicator.unit);
}
