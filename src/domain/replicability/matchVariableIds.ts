/** One variable per idea (METHOD 5.2): two that say the same would count it twice. In the order they are shown. */
export const matchVariableIds = [
  'population',
  'share-75-plus',
  'population-change',
  'population-density',
  'median-income',
  // The only variable of supply: an APL already holds the supply of the neighbours.
  'apl-gp',
  'apl-gp-gap-65',
  'nearest-emergency-km',
  'nearest-pharmacy-km',
  // People by place in an urban attraction area: no indicator of the registry, for it has no single value.
  'attraction',
] as const;
export type MatchVariableId = (typeof matchVariableIds)[number];

/** What each variable weighs, from 0 to 10; 0 drops it. */
export type VariableWeights = Readonly<Record<MatchVariableId, number>>;
