/**
 * What a site's surroundings are told by, in this order: each is an indicator of the registry. The place in
 * an attraction area comes beside them, for it has no order.
 */
export const contextIndicators = [
  'population-density',
  'share-75-plus',
  'apl-gp',
  'median-income',
  'nearest-emergency-km',
] as const;
export type ContextIndicatorId = (typeof contextIndicators)[number];

export const isContextIndicator = (id: string | null): id is ContextIndicatorId =>
  contextIndicators.some((each) => each === id);
