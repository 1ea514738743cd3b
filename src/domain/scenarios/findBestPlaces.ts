import { isSubmodular, openPlacement, type PlacementProblem } from './placement.ts';

export interface BestPlaces {
  /** Rows of the chosen places, in the order they were chosen; one may come twice. */
  places: number[];
  /** What they bring together, in the unit of the objective. */
  value: number;
  /**
   * No choice of as many places brings more than this; `null` where the objective allows no such bound.
   * For a monotone submodular objective, what is reached plus the n largest gains left (Nemhauser, Wolsey
   * and Fisher 1978), at the best step of the greedy choice.
   */
  upperBound: number | null;
  /** Whether the search was stopped before it was done. */
  isCut: boolean;
}

export interface FindBestPlacesOptions {
  count: number;
  /** Told after each place chosen or exchanged; the search stops when it answers false. */
  onProgress?: (done: number, total: number) => boolean;
}

/** Exchanges go on while they pay, but not for ever: each pass tries every place against every candidate. */
const mostPasses = 4;
/** A gain smaller than this share of the whole is rounding. */
const leastGain = 1e-9;

/** Greedy choice, then exchanges of one chosen place for a better one until none pays (Teitz and Bart 1968). */
export function findBestPlaces(
  problem: PlacementProblem,
  { count, onProgress = () => true }: FindBestPlacesOptions,
): BestPlaces {
  const total = count * (mostPasses + 1);
  const greedy = chooseGreedily(problem, count, (done) => onProgress(done, total));
  let { places, value } = greedy;
  let isCut = greedy.isCut;
  let done = count;
  for (let pass = 0; pass < mostPasses && !isCut; pass += 1) {
    let hasImproved = false;
    for (let at = 0; at < places.length && !isCut; at += 1) {
      const better = exchangeOne(problem, places, at, value);
      if (better) {
        ({ places, value } = better);
        hasImproved = true;
      }
      done += 1;
      isCut = !onProgress(done, total);
    }
    if (!hasImproved) break;
  }
  return { places, value, upperBound: greedy.upperBound, isCut };
}

function chooseGreedily(
  problem: PlacementProblem,
  count: number,
  goOn: (done: number) => boolean,
): BestPlaces {
  const state = openPlacement(problem);
  const places: number[] = [];
  let value = 0;
  let upperBound = Number.POSITIVE_INFINITY;
  let isCut = false;
  while (places.length < count && !isCut) {
    const gains = problem.candidates.map((place) => state.gainOf(place));
    upperBound = Math.min(upperBound, value + sumLargest(gains, count));
    const at = indexOfLargest(gains);
    const gain = gains[at] ?? 0;
    const place = problem.candidates[at];
    if (place === undefined || gain <= 0) break;
    state.add(place);
    places.push(place);
    value += gain;
    isCut = !goOn(places.length);
  }
  return {
    places,
    value,
    upperBound: isSubmodular[problem.objective] ? Math.max(value, upperBound) : null,
    isCut,
  };
}

/** The same places with the one at `at` replaced by the best candidate; `null` when none is better. */
function exchangeOne(
  problem: PlacementProblem,
  places: readonly number[],
  at: number,
  value: number,
): { places: number[]; value: number } | null {
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

function indexOfLargest(values: readonly number[]): number {
  let best = 0;
  values.forEach((value, at) => {
    if (value > (values[best] ?? 0)) best = at;
  });
  return best;
}

function sumLargest(values: readonly number[], count: number): number {
  const sorted = [...values].sort((a, b) => b - a).slice(0, count);
  return sorted.reduce((sum, value) => sum + value, 0);
}
