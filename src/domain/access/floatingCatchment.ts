import type { DistanceDecay } from './distanceDecay.ts';
import type { TravelMatrix } from './travelMatrix.ts';

export interface FloatingCatchmentInput {
  /** Supply at each column of the matrix, in any unit. */
  supply: ArrayLike<number>;
  /** People at each row. */
  demand: ArrayLike<number>;
  travel: TravelMatrix;
  decay: DistanceDecay;
}

/**
 * Enhanced two-step floating catchment (Luo and Qi 2009; the form of the DREES APL, IRDES DT 70
 * §2.2), in supply units per person, one value per row:
 * 1. each place j shares its supply among the people in reach: R_j = S_j / Σ_i P_i w(t_ij)
 * 2. each row i adds up what it can reach: A_i = Σ_j R_j w(t_ij)
 * so that Σ_i P_i A_i is the supply of all places whose catchment holds somebody. A place whose
 * catchment holds nobody serves nobody; a row without a place in reach has 0, inhabited or not.
 */
export function computeFloatingCatchment(input: FloatingCatchmentInput): Float64Array {
  checkCatchmentInput(input);
  const { supply, demand, travel, decay } = input;
  const { offsets, indexes, minutes } = travel.byColumn;
  const access = new Float64Array(travel.rowCount);
  let weights = new Float64Array(0);
  for (let column = 0; column < travel.columnCount; column += 1) {
    const placeSupply = supply[column] ?? 0;
    if (placeSupply === 0) continue;
    const start = offsets[column] ?? 0;
    const length = (offsets[column + 1] ?? 0) - start;
    if (weights.length < length) weights = new Float64Array(length * 2);
    let weightedDemand = 0;
    for (let at = 0; at < length; at += 1) {
      const weight = decay(minutes[start + at] ?? 0);
      weights[at] = weight;
      weightedDemand += weight * (demand[indexes[start + at] ?? 0] ?? 0);
    }
    if (weightedDemand === 0) continue;
    const supplyPerPerson = placeSupply / weightedDemand;
    for (let at = 0; at < length; at += 1) {
      const row = indexes[start + at] ?? 0;
      access[row] = (access[row] ?? 0) + supplyPerPerson * (weights[at] ?? 0);
    }
  }
  return access;
}

/** The sizes agree, and nothing is negative or missing: a missing count must not pass for a zero. */
export function checkCatchmentInput({ supply, demand, travel }: FloatingCatchmentInput): void {
  checkAmounts('supply', supply, travel.columnCount, 'columns');
  checkAmounts('demand', demand, travel.rowCount, 'rows');
}

function checkAmounts(
  name: string,
  amounts: ArrayLike<number>,
  expected: number,
  lines: 'rows' | 'columns',
): void {
  if (amounts.length !== expected) {
    throw new RangeError(
      `${name} has ${amounts.length} values; expected ${expected}, one per ${lines.slice(0, -1)} of the travel matrix`,
    );
  }
  for (let i = 0; i < amounts.length; i += 1) {
    const amount = amounts[i];
    if (!(amount !== undefined && amount >= 0 && amount < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${name}[${i}] is ${amount}; expected a finite number, 0 or more`);
    }
  }
}
