import { computeWholeTerritory } from '../domain/indicators/computeWholeTerritory.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { Territory } from '../domain/territory/territory.ts';
import { computeIndicatorResult, type IndicatorResult } from './indicatorResult.ts';

/** The figures that the first view's own files hold: reading them takes less than a message to the worker. */
const readFromTerritory: ReadonlySet<string> = new Set(['apl-gp', 'apl-gp-65', 'population']);

/** The result of a request, or `null` where it takes the worker and what follows the first view. */
export function computeAtOnce(
  territory: Territory,
  request: IndicatorRequest,
): IndicatorResult | null {
  const indicator = indicatorById(request.indicatorId);
  if (!indicator || !readFromTerritory.has(indicator.id)) return null;
  const context = { territory, surroundings: null, outlines: [], experiments: null, access: null };
  return computeIndicatorResult(indicator, context, request, computeWholeTerritory);
}
