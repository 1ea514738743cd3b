/** What is compared unless one chooses: what was measured, computed, listed, and what the need is. */
export const defaultRows: readonly string[] = [
  'apl-gp',
  'apl-gp-65',
  'apl-gp-gap-65',
  'apl-readings-below',
  'share-beyond-20min',
  'access-gp',
  'density-gp',
  'density-nurse',
  'density-pharmacy',
  'nearest-gp-min',
  'nearest-emergency-km',
  'population',
  'share-75-plus',
  'median-income',
];
