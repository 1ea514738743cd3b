import { indicatorById } from './indicators.ts';

/** The years of the official access to GPs, oldest first. */
export const aplYears: readonly number[] = indicatorById('apl-gp')?.years ?? [];

/** The official access to GPs as it is told over the years: both series, the age limit always said. */
export const aplHistory = [
  { id: 'apl-gp', ageLimit: 'all' },
  { id: 'apl-gp-65', ageLimit: 'upTo65' },
] as const;

export interface AplSeries {
  ageLimit: (typeof aplHistory)[number]['ageLimit'];
  /** One per year; `NaN` where it is not known. */
  values: readonly number[];
}
