export interface HistogramBin {
  /** Lower end excluded, upper end included, as in the classes; the first bin holds the minimum. */
  lower: number;
  upper: number;
  zones: number;
  population: number;
}

export interface HistogramOptions {
  binCount: number;
  /** The ends of the axis; those of the values when absent. Values beyond count in the end bins. */
  min?: number;
  max?: number;
}

/** Zones and people along the values, in bins of equal width. Missing values are left out. */
export function computeHistogram(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  options: HistogramOptions,
): HistogramBin[] {
  const present = Float64Array.from(values).filter((value) => !Number.isNaN(value));
  if (present.length === 0 || options.binCount < 1) return [];
  const min = options.min ?? present.reduce((a, b) => Math.min(a, b));
  const max = options.max ?? present.reduce((a, b) => Math.max(a, b));
  const width = (max - min) / options.binCount;
  const bins = Array.from({ length: width > 0 ? options.binCount : 1 }, (_, index) => ({
    lower: min + width * index,
    upper: min + width * (index + 1),
    zones: 0,
    population: 0,
  }));
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const index = width > 0 ? Math.ceil((value - min) / width) - 1 : 0;
    const bin = bins[Math.min(bins.length - 1, Math.max(0, index))];
    if (!bin) continue;
    bin.zones += 1;
    bin.population += weights[row] ?? 0;
  }
  return bins;
}
