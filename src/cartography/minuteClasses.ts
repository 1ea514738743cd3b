import { coverageBoundsMinutes } from '../domain/experiments/coverageBounds.ts';
import { coloursOfClasses, selectColourScale } from './colourScale.ts';

/** Up to each bound, and beyond the last. */
export const minuteClassCount = coverageBoundsMinutes.length + 1;

/** Minutes to a site are ours: the scale of our distances. */
export const minuteColours: readonly string[] = coloursOfClasses(
  selectColourScale({ id: '', family: 'distance', nature: 'estimated', direction: 'lower' }),
  { classCount: minuteClassCount, hasZeroClass: false },
);

/** −1 where no site is located. */
export function minuteClassOf(minutes: number): number {
  if (Number.isNaN(minutes)) return -1;
  const at = coverageBoundsMinutes.findIndex((bound) => minutes <= bound);
  return at < 0 ? coverageBoundsMinutes.length : at;
}
