import { openPlacement, type PlacementProblem } from './placement.ts';
import { lowerBounds } from './placementBounds.ts';

/** So many places, or as few as bring `target` (in the unit of the objective), `most` at most. */
export type PlacementGoal = ({ count: number } | { target: number; most: number }) & {
  /** Whether chosen places are exchanged for better ones; they are unless told otherwise. */
  exchanges?: boolean;
};

export interface BestPlaces {
  /** Rows of the chosen places, in the order they were chosen; one may come twice. */
  places: number[];
  /** What they bring together, in the unit of the objective. */
  value: number;
  /** No choice of as many places as were asked for (or as were found to be enough) brings more than this. */
  upperBound: number;
  /** No choice of fewer places brings the target; without a target, 0. */
  fewest: number;
}

/** How far a search has come, with the best it knows. */
export interface PlacementProgress extends BestPlaces {
  done: number;
  total: number;
}

/** Exchanges go on while they pay, but not for ever: each pass tries every place against every candidate. */
const mostPasses = 4;
/** A gain smaller than this share of the whole is rounding. */
const leastGain = 1e-9;

/** The whole search at once. */
export function findBestPlaces(problem: PlacementProblem, goal: PlacementGoal): BestPlaces {
  const search = searchBestPlaces(problem, goal);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/**
 * Greedy choice, then exchanges of one chosen place for a better one until none pays (Teitz and Bart 1968).
 * Gives way after each place, so that whoever runs it may tell how far it is, or stop.
 */
export function* searchBestPlaces(
  problem: PlacementProblem,
  goal: PlacementGoal,
): Generator<PlacementProgress, BestPlaces> {
  const most = 'count' in goal ? goal.count : goal.most;
  const target = 'target' in goal ? goal.target : Number.POSITIVE_INFINITY;
  const bounds = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  const describe = ({ places, value }: Choice): BestPlaces => ({
    places,
    value,
    upperBound: Math.max(value, bounds['count' in goal ? most : places.length] ?? 0),
    fewest:
      'target' in goal
        ? Math.max(
            0,
            bounds.findIndex((bound) => bound >= target),
          )
        : 0,
  });
  const greedy = chooseGreedily(problem, { most, target, bounds });
  let step = greedy.next();
  for (; !step.done; step = greedy.next()) {
    yield { ...describe(step.value), done: step.value.places.length, total: 2 * most };
  }
  let chosen = step.value;
  if (goal.exchanges === false) return describe(chosen);
  // With a target, one place fewer may do once the others are exchanged.
  for (;;) {
    const fewer = shorten(problem, chosen);
    const from = chosen.value >= target && chosen.places.length > 1 ? fewer : chosen;
    const exchanges = exchange(problem, from);
    let pass = exchanges.next();
    for (; !pass.done; pass = exchanges.next()) {
      const best = pass.value.value >= target || from === chosen ? pass.value : chosen;
      yield { ...describe(best), done: most + pass.value.done * most, total: 2 * most };
    }
    if (from === chosen) return describe(pass.value);
    if (pass.value.value < target) return describe(chosen);
    chosen = pass.value;
  }
}

interface Choice {
  places: number[];
  value: number;
}

const shorten = (problem: PlacementProblem, { places }: Choice): Choice =>
  measureChoice(problem, places.slice(0, -1));

/** What places bring together. */
export function measureChoice(problem: PlacementProblem, places: readonly number[]): Choice {
  const state = openPlacement(problem);
  let value = 0;
  for (const place of places) {
    value += state.gainOf(place);
    state.add(place);
  }
  return { places: [...places], value };
}

interface GreedyOptions {
  most: number;
  target: number;
  /** Lowered: the most that any choice of 0, 1, 2… places can bring. */
  bounds: Float64Array;
}

function* chooseGreedily(
  problem: PlacementProblem,
  { most, target, bounds }: GreedyOptions,
): Generator<Choice, Choice> {
  const state = openPlacement(problem);
  const places: number[] = [];
  let value = 0;
  for (;;) {
    const gains = problem.candidates.map((place) => state.gainOf(place));
    const isLast = places.length === most || value >= target;
    if (!state.openCeilings) {
      lowerBounds(bounds, problem.candidates, [{ reached: value, gains, gainOf: state.gainOf }]);
    } else if (isLast || places.length === 0) {
      lowerBounds(bounds, problem.candidates, state.openCeilings());
    }
    const at = indexOfLargest(gains);
    // Where no single place brings anything, the one that prepares most.
    const prepared = (gains[at] ?? 0) > 0 ? null : (state.openCeilings?.()[0] ?? null);
    const chosen = prepared ? indexOfLargest(prepared.gains) : at;
    const place = problem.candidates[chosen];
    const worth = (prepared?.gains ?? gains)[chosen] ?? 0;
    if (isLast || place === undefined || worth <= 0) return { places, value };
    state.add(place);
    places.push(place);
    value += gains[chosen] ?? 0;
    yield { places: [...places], value };
  }
}

function* exchange(
  problem: PlacementProblem,
  start: Choice,
): Generator<Choice & { done: number }, Choice> {
  let best = start;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let hasImproved = false;
    for (let at = 0; at < best.places.length; at += 1) {
      const better = exchangeOne(problem, best, at);
      hasImproved ||= better !== null;
      best = better ?? best;
      const share = (at + 1) / best.places.length;
      yield { ...best, done: (pass + share) / mostPasses };
    }
    if (!hasImproved) break;
  }
  return best;
}

/** The same places with the one at `at` replaced by the best candidate; `null` when none is better. */
function exchangeOne(problem: PlacementProblem, { places, value }: Choice, at: number) {
  const state = openPlacement(problem);
  let kept = 0;
  places.forEach((place, index) => {
    if (index === at) return;
    kept += state.gainOf(place);
    state.add(place);
  });
  const gains = problem.candidates.map((place) => state.gainOf(place));
  const best = indexOfLargest(gains);
  const place = problem.candidates[best];
  const reached = kept + (gains[best] ?? 0);
  if (place === undefined || reached <= value * (1 + leastGain)) return null;
  return { places: places.with(at, place), value: reached };
}

function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) {
    if ((values[at] as number) > (values[best] as number)) best = at;
  }
  return best;
}
