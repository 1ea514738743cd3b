/**
 * Percent of pairs that two territories have to be closer than for their likeness not to be called weak. A choice
 * of ours: no publication gives one. A quarter of the pairs are as alike as that without being looked for.
 */
export const leastStrongPercent = 75;

/** Judged in whole percent, as it is said. */
export const isWeakLikeness = (similarity: number): boolean =>
  Math.round(100 * similarity) < leastStrongPercent;
