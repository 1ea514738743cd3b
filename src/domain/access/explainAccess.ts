import { checkCatchmentInput, type FloatingCatchmentInput } from './floatingCatchment.ts';

/** What one place gives to one row's accessibility. */
export interface AccessContribution {
  /** Column of the place in the travel matrix. */
  column: number;
  minutes: number;
  weight: number;
  supply: number;
  /** People who share the place, each counted by the weight of their own trip. */
  weightedDemand: number;
  /** Supply units per person of the row; the contributions add up to its accessibility. */
  contribution: number;
}

/** The places a row reaches and what each contributes to its value, the largest first. */
export function explainAccess(input: FloatingCatchmentInput, row: number): AccessContribution[] {
  checkCatchmentInput(input);
  const { supply, demand, travel, decay } = input;
  if (!Number.isInteger(row) || row < 0 || row >= travel.rowCount) {
    throw new RangeError(`Row is ${row}; expected 0 to ${travel.rowCount - 1}`);
  }
  const { offsets, indexes, minutes } = travel.byRow;
  const contributions: AccessContribution[] = [];
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const column = indexes[at] ?? 0;
    const placeSupply = supply[column] ?? 0;
    const weight = decay(minutes[at] ?? 0);
    if (placeSupply === 0 || weight === 0) continue;
    const weightedDemand = computeWeightedDemand({ demand, travel, decay }, column);
    if (weightedDemand === 0) continue;
    contributions.push({
      column,
      minutes: minutes[at] ?? 0,
      weight,
      supply: placeSupply,
      weightedDemand,
      contribution: (placeSupply / weightedDemand) * weight,
    });
  }
  return contributions.sort((a, b) => b.contribution - a.contribution || a.column - b.column);
}

function computeWeightedDemand(
  { demand, travel, decay }: Omit<FloatingCatchmentInput, 'supply'>,
  column: number,
): number {
  const { offsets, indexes, minutes } = travel.byColumn;
  let weightedDemand = 0;
  const end = offsets[column + 1] ?? 0;
  for (let at = offsets[column] ?? 0; at < end; at += 1) {
    weightedDemand += decay(minutes[at] ?? 0) * (demand[indexes[at] ?? 0] ?? 0);
  }
  return weightedDemand;
}
