import type { StateCreator } from 'zustand/vanilla';
import type { AccessExplanation, ExplainRequest, GroupRequest } from '../analysis/analysisApi.ts';
import type { IndicatorResult } from '../analysis/indicatorResult.ts';
import type { IndicatorRequest } from '../domain/indicators/indicator.ts';
import { indicatorById } from '../domain/indicators/indicators.ts';
import type { Column } from '../domain/territory/column.ts';
import type { AtlasState } from './atlasStore.ts';
import { withSupplyBasis } from './withSupplyBasis.ts';

/** Results by the key of their request: one that comes late lands under its own key and disturbs nothing. */
export interface ResultsSlice {
  results: ReadonlyMap<string, IndicatorResult>;
  /** What a commune reaches, by `explanationKey`. */
  explanations: ReadonlyMap<string, AccessExplanation>;
  addExplanation(key: string, explanation: AccessExplanation): void;
  addResults(results: ReadonlyMap<string, IndicatorResult>): void;
  /** Forgets what was computed from fewer data than there are now. */
  clearResults(keep: (key: string) => boolean): void;
  /** What went wrong with the worker last, once said. */
  workerEvent: 'restarted' | 'failed' | null;
  dismissWorkerEvent(): void;
}

export const createResultsSlice: StateCreator<AtlasState, [], [], ResultsSlice> = (set) => ({
  results: new Map(),
  explanations: new Map(),
  addExplanation: (key, explanation) =>
    set((state) => ({ explanations: new Map([...state.explanations, [key, explanation]]) })),
  addResults: (added) => set((state) => ({ results: new Map([...state.results, ...added]) })),
  clearResults: (keep) =>
    set((state) => ({ results: new Map([...state.results].filter(([key]) => keep(key))) })),
  workerEvent: null,
  dismissWorkerEvent: () => set({ workerEvent: null }),
});

/** The column a screen shows: the access indices are shown base 100. */
export const shownColumn = ({ column, base100 }: IndicatorResult): Column => base100 ?? column;

/** Requests that mean the same have the same key: the latest year is written out. */
export function requestKey({ mesh, ...request }: IndicatorRequest): string {
  return `${mesh}|${groupRequestKey(request)}`;
}

export function groupRequestKey(request: GroupRequest): string {
  const { indicatorId, travelModelId = 'central', decayId = 'step' } = request;
  const { supplyBasis = 'headcount' } = request;
  const year = request.year ?? indicatorById(indicatorId)?.years.at(-1) ?? '';
  return [indicatorId, year, travelModelId, decayId, supplyBasis].join('|');
}

/** What is known of a request as the view means it; `null` until it has come. */
export function selectResult(
  { results, view }: Pick<AtlasState, 'results' | 'view'>,
  request: IndicatorRequest,
): IndicatorResult | null {
  return results.get(requestKey(withSupplyBasis(request, view.supplyBasis))) ?? null;
}

export const explanationKey = ({ profession, communeRow, supplyBasis }: ExplainRequest): string =>
  `${profession}|${communeRow}|${supplyBasis ?? 'headcount'}`;
