/**
 * "Sous le seuil": an APL to GPs of at most 2.5 consultations a year (INSEE's wording; DREES 2017 wrote
 * "less than 2.5"). It belongs to the official APL alone.
 */
export const aplThreshold = 2.5;

/** Above it, a territory is said to be well served. */
export const wellServedApl = 4;

/** Upper bounds of the classes of the official APL to GPs, the same every year; the last class has none. */
export const aplClassBounds: readonly number[] = [1.5, aplThreshold, wellServedApl, 5.5];

/** Of GPs, whatever the age limit: the other professions have thresholds of their own. */
export const hasAplThreshold = (indicatorId: string): boolean =>
  indicatorId === 'apl-gp' || indicatorId === 'apl-gp-65';

/** Half the band around the threshold, and what a year may move without meaning anything. */
export const aplTolerance = 0.25;

/** Means and differences of two-decimal figures may come out a rounding aside. */
const rounding = 1e-9;

/** A mean of communes all at 2.5 may come out a rounding above. */
export const isAtOrBelowThreshold = (apl: number): boolean => apl <= aplThreshold + rounding;

/** From 2.25 to 2.75: may change sides from one year to the next. */
export const isNearThreshold = (apl: number): boolean =>
  Math.abs(apl - aplThreshold) <= aplTolerance + rounding;

export type AplTrend = 'stable' | 'up' | 'down';

/** What may be said between two years: the median yearly change is 0.12, nine in ten stay under 0.40. */
export function classifyAplChange(before: number, after: number): AplTrend {
  if (Math.abs(after - before) <= aplTolerance + rounding) return 'stable';
  return after > before ? 'up' : 'down';
}
