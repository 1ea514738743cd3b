/**
 * A monotone submodular function that is nowhere under the objective (or one of several of which the highest
 * is not), at the places chosen so far.
 */
export interface Ceiling {
  reached: number;
  /** What each candidate would add, in their order. */
  gains: ArrayLike<number>;
  /** What a place would add, so many times over. */
  gainOf(place: number, times: number): number;
}

/**
 * No n places bring more than what is reached plus the n largest gains left (Nemhauser, Wolsey and Fisher
 * 1978). A place may be chosen again: its second gain, which is no larger than its first, is one of those left.
 * `bounds[n]` is lowered to the highest of the ceilings.
 */
export function lowerBounds(
  bounds: Float64Array,
  candidates: readonly number[],
  ceilings: readonly Ceiling[],
): void {
  const highest = new Float64Array(bounds.length).fill(Number.NEGATIVE_INFINITY);
  for (const ceiling of ceilings) {
    let height = ceiling.reached;
    const largest = listLargestGains(ceiling, candidates, bounds.length - 1);
    for (let count = 0; count < bounds.length; count += 1) {
      highest[count] = Math.max(highest[count] as number, height);
      height += largest[count] ?? 0;
    }
  }
  highest.forEach((height, count) => {
    bounds[count] = Math.min(bounds[count] as number, height);
  });
}

/** The largest gains of `count` choices, from the largest; a place chosen again gives its next gain. */
function listLargestGains(
  { gains, gainOf }: Ceiling,
  candidates: readonly number[],
  count: number,
): number[] {
  const order = [...candidates.keys()].sort((a, b) => (gains[b] as number) - (gains[a] as number));
  // No more than `count` candidates can be among the largest.
  const left = order.slice(0, count).map((at) => ({
    place: candidates[at] as number,
    times: 1,
    gained: 0,
    next: gains[at] as number,
  }));
  const largest: number[] = [];
  while (largest.length < count && left.length > 0) {
    const best = left.reduce((most, one) => (one.next > most.next ? one : most));
    largest.push(best.next);
    best.gained += best.next;
    best.times += 1;
    best.next = gainOf(best.place, best.times) - best.gained;
  }
  return largest;
}
