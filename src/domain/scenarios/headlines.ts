import type { DecayId } from '../access/distanceDecay.ts';
import type { TravelModelId } from '../access/travelModel.ts';
import type { AplState, ScenarioEffect } from './describeEffect.ts';
import type { TravelSettings } from './selectReachTable.ts';

/** What is said of a scenario first, in the order it is said. */
export const headlineIds = [
  'shortfall',
  'below',
  'near',
  'above',
  'worstDecile',
  'p10',
  'p90',
  'ratio',
  'gainers',
  'losers',
  'crossingUp',
  'crossingDown',
] as const;
export type HeadlineId = (typeof headlineIds)[number];

/** `before` is 0 of what only a change has: people who gain or lose, communes that cross. */
export interface Headline {
  before: number;
  after: number;
}

/** What a change is at least, to be said: a hundredth of a consultation. */
const unchangedStep = 3;

export function selectHeadlines(effect: ScenarioEffect): Record<HeadlineId, Headline> {
  const { before, after, peopleByChange, crossings } = effect;
  const both = (read: (state: AplState) => number): Headline => ({
    before: read(before),
    after: read(after),
  });
  const only = (value: number): Headline => ({ before: 0, after: value });
  const sum = (people: Float64Array) => people.reduce((total, count) => total + count, 0);
  return {
    shortfall: both(({ shortfall }) => shortfall),
    below: both(({ people }) => people.below),
    near: both(({ people }) => people.near),
    above: both(({ people }) => people.above),
    worstDecile: both(({ worstDecileMean }) => worstDecileMean),
    p10: both(({ p10 }) => p10),
    p90: both(({ p90 }) => p90),
    ratio: both(({ p10, p90 }) => p90 / p10),
    gainers: only(sum(peopleByChange.subarray(unchangedStep + 1))),
    losers: only(sum(peopleByChange.subarray(0, unchangedStep))),
    crossingUp: only(crossings.up.length),
    crossingDown: only(crossings.down.length),
  };
}

const travelModelIds: readonly TravelModelId[] = ['central', 'low', 'high'];
const decayIds: readonly DecayId[] = ['step', 'linear', 'exponential', 'gaussian'];

/** Every way of travelling that the atlas knows; the first is the one that the figures are given for. */
export const sensitivitySettings: readonly TravelSettings[] = travelModelIds.flatMap(
  (travelModelId) => decayIds.map((decayId) => ({ travelModelId, decayId })),
);

/** The smallest and the largest difference over all settings. */
export interface Band {
  low: number;
  high: number;
}

export function selectBands(effects: readonly ScenarioEffect[]): Record<HeadlineId, Band> {
  const all = effects.map(selectHeadlines);
  const bandOf = (id: HeadlineId): Band => {
    const differences = all.map((headlines) => headlines[id].after - headlines[id].before);
    return { low: Math.min(...differences), high: Math.max(...differences) };
  };
  return Object.fromEntries(headlineIds.map((id) => [id, bandOf(id)])) as Record<HeadlineId, Band>;
}
