/** How much a trip of so many minutes counts: 1 next door, 0 where nobody goes. */
export type DistanceDecay = (minutes: number) => number;

/**
 * The steps of the official GP APL since its 2015–16 rebuild: 1 under 10 minutes, 2/3 under 15, 1/3
 * under 20, nothing from 20 on. DREES prints neither; they were recovered from published values
 * around isolated practices, where they fit 10, 15 and 20 minutes.
 */
export const aplSteps: readonly (readonly [upToMinutes: number, weight: number])[] = [
  [10, 1],
  [15, 2 / 3],
  [20, 1 / 3],
];

/** Weights by steps, each up to its bound, the bound itself excluded; 0 from the last bound on. */
export function stepDecay(
  steps: readonly (readonly [upToMinutes: number, weight: number])[] = aplSteps,
): DistanceDecay {
  steps.forEach(([upToMinutes], i) => {
    const previous = i === 0 ? 0 : (steps[i - 1]?.[0] ?? 0);
    if (!(upToMinutes > previous)) {
      throw new RangeError(
        `Step ${i} ends at ${upToMinutes} minutes; expected more than ${previous}`,
      );
    }
  });
  const bounds = Float64Array.from(steps, ([upToMinutes]) => upToMinutes);
  const weights = Float64Array.from(steps, ([, weight]) => weight);
  return (minutes) => {
    for (let i = 0; i < bounds.length; i += 1) {
      if (minutes < (bounds[i] ?? 0)) return weights[i] ?? 0;
    }
    return 0;
  };
}

/** Falls evenly from 1 at the door to 0 at the cutoff. */
export function linearDecay({
  cutoffMinutes = 22,
}: {
  cutoffMinutes?: number;
} = {}): DistanceDecay {
  checkCutoff(cutoffMinutes);
  return (minutes) => (minutes < cutoffMinutes ? 1 - minutes / cutoffMinutes : 0);
}

/** exp(−rate · t), nothing from the cutoff on. Tested by IRDES (DT 70, 2016) with 0.12 and 30 minutes. */
export function exponentialDecay({
  rate = 0.12,
  cutoffMinutes = 30,
}: {
  rate?: number;
  cutoffMinutes?: number;
} = {}): DistanceDecay {
  checkCutoff(cutoffMinutes);
  return (minutes) => (minutes < cutoffMinutes ? Math.exp(-rate * minutes) : 0);
}

/** exp(−t² / scale), nothing from the cutoff on. Tested by IRDES (DT 70, 2016) with 180 and 30 minutes. */
export function gaussianDecay({
  scale = 180,
  cutoffMinutes = 30,
}: {
  scale?: number;
  cutoffMinutes?: number;
} = {}): DistanceDecay {
  checkCutoff(cutoffMinutes);
  if (!(scale > 0)) throw new RangeError(`Scale is ${scale}; expected more than 0`);
  return (minutes) => (minutes < cutoffMinutes ? Math.exp((-minutes * minutes) / scale) : 0);
}

function checkCutoff(cutoffMinutes: number): void {
  if (!(cutoffMinutes > 0)) {
    throw new RangeError(`Cutoff is ${cutoffMinutes} minutes; expected more than 0`);
  }
}

export type DecayId = 'step' | 'linear' | 'exponential' | 'gaussian';

/** The decays offered on screen, with their default parameters. */
export const decays: Record<DecayId, DistanceDecay> = {
  step: stepDecay(),
  linear: linearDecay(),
  exponential: exponentialDecay(),
  gaussian: gaussianDecay(),
};
