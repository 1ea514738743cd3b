import { leastStrongPercent } from '../domain/replicability/isWeakLikeness.ts';
import { colourScales } from './colourScale.ts';

/** Shares of pairs, from the least alike to the most: a class holds its lower bound. The last two are not weak. */
export const similarityBounds = [0.25, 0.5, leastStrongPercent / 100, 0.9] as const;

export const similarityColours: readonly string[] =
  colourScales.find(({ id }) => id === 'similarity')?.fiveColours ?? [];

/** −1 where nothing is compared. */
export function classOfSimilarity(similarity: number): number {
  if (Number.isNaN(similarity)) return -1;
  return similarityBounds.filter((bound) => similarity >= bound).length;
}
