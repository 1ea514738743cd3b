import { isAplToGeneralPractitioners } from '../../../cartography/colourScale.ts';
import type { Inequality } from '../../../domain/comparison/inequality.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import type { inequality } from '../../../i18n/sections/inequality.ts';
import type { InequalityZone } from './useInequality.ts';

export type InequalityMessages = (typeof inequality)['fr'];

/** One row of the table. */
export interface InequalityMeasure {
  id: keyof InequalityMessages['measures'];
  /** `indicator`: its own; the last two are in percent. */
  unit: 'indicator' | 'none' | 'percentOfTheil' | 'percentOfInhabitants';
  decimals: number;
  /** `NaN` where it does not apply. */
  amountOf(figures: Inequality): number;
}

export const isInPercent = ({ unit }: InequalityMeasure): boolean =>
  unit === 'percentOfTheil' || unit === 'percentOfInhabitants';

/** Those that mean something for the indicator, in the order of the table. */
export function selectMeasures(
  indicator: Indicator,
  zones: readonly Pick<InequalityZone, 'figures'>[],
): InequalityMeasure[] {
  const own = { unit: 'indicator', decimals: indicator.decimals } as const;
  const index = { unit: 'none', decimals: 3 } as const;
  const ofTheil = { unit: 'percentOfTheil', decimals: 0 } as const;
  const ofInhabitants = { unit: 'percentOfInhabitants', decimals: 1 } as const;
  const measures: InequalityMeasure[] = [
    { id: 'mean', ...own, amountOf: ({ mean }) => mean },
    { id: 'p10', ...own, amountOf: ({ p10 }) => p10 },
    { id: 'p50', ...own, amountOf: ({ p50 }) => p50 },
    { id: 'p90', ...own, amountOf: ({ p90 }) => p90 },
    { id: 'p90ToP10', unit: 'none', decimals: 2, amountOf: ({ p90ToP10 }) => p90ToP10 },
    { id: 'gini', ...index, amountOf: ({ gini }) => gini },
    { id: 'theil', ...index, amountOf: ({ theil }) => theil.total },
    { id: 'between', ...ofTheil, amountOf: ({ theil }) => (100 * theil.between) / theil.total },
    { id: 'within', ...ofTheil, amountOf: ({ theil }) => (100 * theil.within) / theil.total },
  ];
  if (isAplToGeneralPractitioners(indicator)) {
    measures.push({
      id: 'threshold',
      ...ofInhabitants,
      amountOf: ({ shareAtOrBelowThreshold }) => 100 * shareAtOrBelowThreshold,
    });
  }
  if (zones.some(({ figures }) => figures.covered < figures.population)) {
    measures.push({
      id: 'covered',
      ...ofInhabitants,
      amountOf: ({ covered, population }) => (100 * covered) / population,
    });
  }
  return measures;
}
