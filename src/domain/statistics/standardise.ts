import { medianOf } from './median.ts';

/** Beyond this many deviations a zone is as far as can be: one odd figure does not decide alone. */
export const mostDeviations = 3;

/** Whether a standardised value stands for one at least as far: it is not what was measured. */
export const isCapped = (z: number): boolean => Math.abs(z) >= mostDeviations;

/**
 * z = (x − median) / (1.4826 · MAD), clipped to ±3 (METHOD 5). Median and deviation are those of the
 * zones that may be matched or ranked, so that a straddling zone moves no scale. Where more than half of
 * the values are equal the MAD is 0 and the mean absolute deviation takes its place (× 1.2533, its ratio
 * to the standard deviation of a normal law); a constant is 0 everywhere and tells nothing apart.
 */
export function standardise(
  values: ArrayLike<number>,
  isCounted: (row: number) => boolean = () => true,
): Float64Array {
  const known = Array.from(values).filter((value, row) => !Number.isNaN(value) && isCounted(row));
  const centre = medianOf(known);
  const deviations = known.map((value) => Math.abs(value - centre));
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  const scale = 1.4826 * medianOf(deviations) || 1.2533 * mean;
  return Float64Array.from(values, (value) => {
    if (Number.isNaN(value)) return Number.NaN;
    const z = scale > 0 ? (value - centre) / scale : 0;
    return Math.min(mostDeviations, Math.max(-mostDeviations, z));
  });
}
