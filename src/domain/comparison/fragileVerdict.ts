import { type AplTrend, classifyAplChange, isNearThreshold } from '../indicators/aplThreshold.ts';

/** Of three years times two age limits of the doctors. */
const officialReadings = 6;

/** Whether the six official measures agree that a zone is at or under the threshold. */
export type ReadingVerdict = 'always' | 'never' | 'between';

/** `null` where the measures are missing. */
export function classifyReadings(readingsBelow: number): ReadingVerdict | null {
  if (Number.isNaN(readingsBelow)) return null;
  if (readingsBelow === officialReadings) return 'always';
  return readingsBelow === 0 ? 'never' : 'between';
}

/** How many communes, and how many people live in them. */
export interface Tally {
  communes: number;
  inhabitants: number;
}

export interface Fragility {
  readings: Record<ReadingVerdict, Tally>;
  /** Between 2.25 and 2.75 in the last year: may change sides. */
  nearThreshold: Tally;
  /** From the first year to the last. */
  changes: Record<AplTrend, Tally>;
}

/** By commune: in how many of the six measures it is under the threshold, and its APL in two years. */
export interface FragilityInput {
  readingsBelow: ArrayLike<number>;
  firstApl: ArrayLike<number>;
  lastApl: ArrayLike<number>;
  population: ArrayLike<number>;
}

/** Where "under 2.5" hangs on the year or the age limit chosen; communes without a measure are left out. */
export function countFragility(input: FragilityInput): Fragility {
  const { readingsBelow, firstApl, lastApl, population } = input;
  const fragility: Fragility = {
    readings: { always: noTally(), never: noTally(), between: noTally() },
    nearThreshold: noTally(),
    changes: { stable: noTally(), up: noTally(), down: noTally() },
  };
  for (let row = 0; row < population.length; row += 1) {
    const add = (tally: Tally) => {
      tally.communes += 1;
      tally.inhabitants += population[row] ?? 0;
    };
    const verdict = classifyReadings(readingsBelow[row] ?? Number.NaN);
    if (verdict) add(fragility.readings[verdict]);
    const [first, last] = [firstApl[row] ?? Number.NaN, lastApl[row] ?? Number.NaN];
    if (isNearThreshold(last)) add(fragility.nearThreshold);
    if (!Number.isNaN(last - first)) add(fragility.changes[classifyAplChange(first, last)]);
  }
  return fragility;
}

const noTally = (): Tally => ({ communes: 0, inhabitants: 0 });
