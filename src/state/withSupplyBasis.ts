import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import type { SupplyBasis } from '../domain/supply/supplyBasis.ts';

/** The one indicator whose supply can be taken in two ways. */
export const hasSupplyBasis = (indicatorId: string): boolean => indicatorId === 'access-gp';

/** A request as the view means it: one that does not say which supply it counts takes the view's. */
export function withSupplyBasis<R extends Pick<IndicatorRequest, 'indicatorId' | 'supplyBasis'>>(
  request: R,
  supplyBasis: SupplyBasis,
): R {
  const isOpen = hasSupplyBasis(request.indicatorId) && request.supplyBasis === undefined;
  return isOpen ? { ...request, supplyBasis } : request;
}
