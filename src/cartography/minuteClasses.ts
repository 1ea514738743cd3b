import { coverageBoundsMinutes } from '../domain/experiments/coverageBounds.ts';

/** Up to each bound, and beyond the last. */
export const minuteClassCount = coverageBoundsMinutes.length + 1;

/**
 * The nearer, the darker: what is covered stands out, and most of the territory is not. The hues are those
 * of our own figures of access; beyond the last bound there is no colour, only paper.
 */
export const minuteColours: readonly string[] = ['#5c3675', '#9a6bb1', '#d3b9dd', '#f1eee7'];

/** −1 where no site is located. */
export function minuteClassOf(minutes: number): number {
  if (Number.isNaN(minutes)) return -1;
  const at = coverageBoundsMinutes.findIndex((bound) => minutes <= bound);
  return at < 0 ? coverageBoundsMinutes.length : at;
}
