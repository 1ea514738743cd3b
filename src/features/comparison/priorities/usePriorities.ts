import { useDeferredValue, useMemo, useState } from 'react';
import { partColour } from '../../../cartography/partColours.ts';
import type { FigureSource } from '../../../domain/comparison/zoneFigure.ts';
import type { Indicator } from '../../../domain/indicators/indicator.ts';
import { indicatorById } from '../../../domain/indicators/indicators.ts';
import { computeNeedScores } from '../../../domain/priorities/needScores.ts';
import { needSign } from '../../../domain/priorities/needSign.ts';
import {
  defaultPriorityWeights,
  isPriorityIndicator,
} from '../../../domain/priorities/priorityIndicators.ts';
import { rankByNeed, type ZonePriority } from '../../../domain/priorities/rankByNeed.ts';
import {
  computeRankingStability,
  type Stability,
} from '../../../domain/priorities/rankingStability.ts';
import type { Territory, ZoneSet } from '../../../domain/territory/territory.ts';
import type { Mesh } from '../../../domain/territory/zone.ts';
import { useAtlas } from '../../../state/atlasStore.ts';
import type { IndicatorWeight } from '../../../state/sharedView.ts';
import { useResults } from '../../../state/useResults.ts';

/** One indicator of the priority, on the mesh in view. */
export interface PriorityVariable {
  indicator: Indicator;
  weight: number;
  sign: 1 | -1;
  colour: string;
}

export interface Priorities {
  zones: ZoneSet;
  /** To say where a zone is: names alone are not known to all. */
  departments: ZoneSet;
  variables: readonly PriorityVariable[];
  /** Chosen, and of no use on this mesh. */
  ignored: readonly Indicator[];
  /** Aligned with the variables; `null` while one is awaited. */
  results: readonly FigureSource[] | null;
  /** Need by variable and row, see `computeNeedScores`. */
  scores: readonly Float64Array[];
  ranking: readonly ZonePriority[];
  /** What becomes of each row's place when the weights vary; a moment behind while a slider moves. */
  stability: ReadonlyMap<number, Stability>;
}

export const usePriorityWeights = (): readonly IndicatorWeight[] =>
  useAtlas((state) => state.view.priorityWeights) ?? defaultPriorityWeights;

export function usePriorities(territory: Territory, mesh: Mesh): Priorities {
  const zones = territory.zones[mesh];
  const weights = usePriorityWeights();
  const variables = useMemo(() => selectVariables(weights, zones), [weights, zones]);
  const found = useResults(
    variables.map(({ indicator }) => ({ indicatorId: indicator.id, mesh: zones.mesh })),
  );
  const results = useSameList(found.flatMap((result) => result ?? []));
  const isKnown = results.length === variables.length;
  // Weights do not change the scores: a slider only weighs them anew.
  const signs = variables.map(({ sign }) => sign).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the variables, only the signs matter
  const scores = useMemo(
    () =>
      isKnown
        ? results.map((result, at) => computeNeedScores(zones, result, variables[at]?.sign ?? 1))
        : [],
    [zones, results, isKnown, signs],
  );
  const weighed = useMemo(
    () => scores.map((own, at) => ({ scores: own, weight: variables[at]?.weight ?? 0 })),
    [scores, variables],
  );
  const ranking = useMemo(() => rankByNeed(weighed), [weighed]);
  const settled = useDeferredValue(weighed);
  const stability = useMemo(() => computeRankingStability(settled), [settled]);
  const ignored = selectIgnored(weights, zones);
  return {
    zones,
    departments: territory.zones.department,
    variables,
    ignored,
    results: isKnown ? results : null,
    scores,
    ranking,
    stability,
  };
}

/** The same list as long as its items are the same. */
function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  const isSame = kept.length === list.length && kept.every((item, at) => item === list[at]);
  if (!isSame) keep(list);
  return isSame ? kept : list;
}

function selectVariables(
  weights: readonly IndicatorWeight[],
  { mesh }: ZoneSet,
): PriorityVariable[] {
  return weights.flatMap(({ indicatorId, weight }, at) => {
    const indicator = indicatorById(indicatorId);
    const sign = indicator && isPriorityIndicator(indicator, mesh) ? needSign(indicator) : 0;
    return indicator && sign !== 0 ? [{ indicator, weight, sign, colour: partColour(at) }] : [];
  });
}

function selectIgnored(weights: readonly IndicatorWeight[], { mesh }: ZoneSet): Indicator[] {
  return weights.flatMap(({ indicatorId }) => {
    const indicator = indicatorById(indicatorId);
    return indicator && !isPriorityIndicator(indicator, mesh) ? [indicator] : [];
  });
}
