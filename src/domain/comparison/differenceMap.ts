import type { Indicator } from '../indicators/indicator.ts';
import { type Column, createColumn, valueStatus } from '../territory/column.ts';
import type { NoReference } from './compareToReference.ts';
import { isSum } from './zoneFigure.ts';

/** Why an indicator has no map of differences to a reference, if so; see `NoReference`. */
export function whyNoDifference(
  indicator: Indicator,
): Extract<NoReference, 'category' | 'sum' | 'publishedOnly'> | null {
  if (indicator.categories) return 'category';
  if (isSum(indicator)) return 'sum';
  return indicator.aggregation === 'publishedOnly' ? 'publishedOnly' : null;
}

/** Whether an indicator has two years to hold against each other. */
export const hasYears = ({ years, categories }: Indicator): boolean =>
  years.length > 1 && categories === undefined;

/** Value by value, `column` − `reference`; where either has none there is no difference, with its reason. */
export function subtractColumns(column: Column, reference: Column): Column {
  const difference = createColumn(column.values.length);
  column.values.forEach((value, row) => {
    const other = reference.values[row] ?? Number.NaN;
    const lacking = Number.isNaN(value) ? column : Number.isNaN(other) ? reference : null;
    difference.values[row] = value - other;
    difference.status[row] = lacking
      ? (lacking.status[row] ?? valueStatus.absent)
      : mixedStatus(column.status[row], reference.status[row]);
  });
  return difference;
}

/** A difference is computed, unless a model is behind one side of it. */
const mixedStatus = (...statuses: (number | undefined)[]): number =>
  statuses.includes(valueStatus.estimated) ? valueStatus.estimated : valueStatus.computed;
