import type { ScenarioEffect } from './describeEffect.ts';
import { type Band, type HeadlineId, headlineIds, selectHeadlines } from './headlines.ts';

/** One headline of two scenarios, and the second minus the first over all ways of travelling. */
export interface PairHeadline {
  before: number;
  first: number;
  second: number;
  difference: number;
  band: Band;
}

/** Two scenarios by way of travelling, in the same order; the first way is the one figures are given for. */
export function comparePair(
  first: readonly ScenarioEffect[],
  second: readonly ScenarioEffect[],
): Record<HeadlineId, PairHeadline> {
  const pairs = first.flatMap((effect, at) => {
    const other = second[at];
    return other ? [{ first: selectHeadlines(effect), second: selectHeadlines(other) }] : [];
  });
  const [central] = pairs;
  if (!central || first.length !== second.length) {
    throw new RangeError(
      `There are ${first.length} and ${second.length} effects; expected as many, one at least`,
    );
  }
  const compare = (id: HeadlineId): PairHeadline => {
    const differences = pairs.map((pair) => pair.second[id].after - pair.first[id].after);
    return {
      before: central.first[id].before,
      first: central.first[id].after,
      second: central.second[id].after,
      difference: differences[0] ?? Number.NaN,
      band: { low: Math.min(...differences), high: Math.max(...differences) },
    };
  };
  return Object.fromEntries(headlineIds.map((id) => [id, compare(id)])) as Record<
    HeadlineId,
    PairHeadline
  >;
}
