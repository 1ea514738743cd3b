/** What the table of the brief shows, where the mesh of the zone allows it. */
export const briefRows = [
  'apl-gp',
  'apl-gp-65',
  'pop-below-threshold',
  'density-gp',
  'count-gp',
  'nearest-gp-km',
  'choice-gp-20',
  'nearest-pharmacy-km',
  'nearest-emergency-km',
  'access-gp',
  'share-75-plus',
  'median-income',
  'population-change',
] as const;
