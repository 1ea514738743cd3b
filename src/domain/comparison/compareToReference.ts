import type { Indicator } from '../indicators/indicator.ts';
import { isSum, type ZoneFigure } from './zoneFigure.ts';

/** What may be said of a zone beside its reference; `unclear` where the interval holds the reference. */
export type Verdict = 'above' | 'below' | 'unclear' | 'noInterval';

/** Why a zone's figure stands beside no reference. */
export type NoReference =
  /** The zone has no value. */
  | 'noValue'
  /** A category is no quantity. */
  | 'category'
  /** A sum is not held against that of a larger group. */
  | 'sum'
  /** Published by mesh, and never made up for a group of communes (medians, mortality). */
  | 'publishedOnly'
  /** The zone is all that its reference would be made of. */
  | 'noCommune'
  /** The reference has no value. */
  | 'noReferenceValue';

export interface Difference {
  reference: ZoneFigure;
  /** Zone minus reference, in the unit of the value. */
  absolute: number;
  /** Of the reference, 0.1 for ten percent more; `NaN` where a ratio says nothing. */
  relative: number;
  verdict: Verdict;
}

/** A zone's figure beside that of its reference (`null`: it has no commune), or why there is nothing to say. */
export function compareToReference(
  indicator: Indicator,
  figure: ZoneFigure,
  reference: ZoneFigure | null,
): Difference | NoReference {
  if (indicator.categories) return 'category';
  if (Number.isNaN(figure.value)) return 'noValue';
  if (isSum(indicator)) return 'sum';
  if (indicator.aggregation === 'publishedOnly') return 'publishedOnly';
  if (reference === null) return 'noCommune';
  if (Number.isNaN(reference.value)) return 'noReferenceValue';
  const absolute = figure.value - reference.value;
  return {
    reference,
    absolute,
    relative: hasRatio(indicator, reference.value) ? absolute / reference.value : Number.NaN,
    verdict: decideVerdict(figure, reference.value),
  };
}

/** From the interval alone: a point value outside it decides nothing. */
export function decideVerdict({ interval }: Pick<ZoneFigure, 'interval'>, reference: number) {
  if (interval === null) return 'noInterval';
  if (interval.lower > reference) return 'above';
  return interval.upper < reference ? 'below' : 'unclear';
}

/** A yearly change may be 0 or less: a percentage of it means nothing. */
const hasRatio = ({ unit }: Indicator, reference: number) =>
  reference > 0 && unit !== 'percentPerYear';
