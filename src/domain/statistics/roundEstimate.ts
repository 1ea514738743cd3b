/** An estimate is worth two figures: 2,345 is said 2,300. */
export function roundEstimate(value: number, figures = 2): number {
  if (value === 0 || Number.isNaN(value)) return value;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) + 1 - figures);
  return Math.round(value / step) * step;
}
