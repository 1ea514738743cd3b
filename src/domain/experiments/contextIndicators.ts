/**
 * What a site's surroundings are told by, in this order: each is an indicator of the registry. The place in
 * an attraction area comes beside them, for it has no order.
 */
export const contextIndicators = [
  { id: 'population-density', scale: 'log' },
  { id: 'share-75-plus', scale: 'linear' },
  { id: 'apl-gp', scale: 'linear' },
  { id: 'median-income', scale: 'linear' },
  { id: 'nearest-emergency-km', scale: 'linear' },
] as const;
export type ContextIndicatorId = (typeof contextIndicators)[number]['id'];

export const isContextIndicator = (id: string | null): id is ContextIndicatorId =>
  contextIndicators.some((each) => each.id === id);
