import type { FloatingCatchmentInput } from '../access/floatingCatchment.ts';

/**
 * The floating catchment as a matrix: with travel and demand given, access is linear in supply. One
 * column per place of practice, its rows one after another (CSC); what a row gains by one unit there.
 */
export interface AccessMatrix {
  rowCount: number;
  /** Where each column starts in `rows` and `gains`; one more than there are columns. */
  offsets: Uint32Array;
  rows: Uint32Array;
  /** Access of the row per unit of supply: w_ij / Σ_k P_k w_kj. */
  gains: Float64Array;
}

/** The columns of `places` (columns of the travel matrix), in their order; `unit` scales all gains. */
export function buildAccessMatrix(
  { demand, travel, decay }: Omit<FloatingCatchmentInput, 'supply'>,
  places: readonly number[],
  unit = 1,
): AccessMatrix {
  const { byColumn } = travel;
  const offsets = new Uint32Array(places.length + 1);
  const rows: number[] = [];
  const gains: number[] = [];
  places.forEach((place, column) => {
    const start = gains.length;
    let weightedDemand = 0;
    const end = byColumn.offsets[place + 1] ?? 0;
    for (let at = byColumn.offsets[place] ?? 0; at < end; at += 1) {
      const weight = decay(byColumn.minutes[at] ?? 0);
      if (weight === 0) continue;
      const row = byColumn.indexes[at] ?? 0;
      weightedDemand += weight * (demand[row] ?? 0);
      rows.push(row);
      gains.push(weight);
    }
    // A catchment that holds nobody serves nobody, as in `computeFloatingCatchment`.
    const scale = weightedDemand === 0 ? 0 : unit / weightedDemand;
    for (let at = start; at < gains.length; at += 1) gains[at] = (gains[at] ?? 0) * scale;
    offsets[column + 1] = gains.length;
  });
  return {
    rowCount: travel.rowCount,
    offsets,
    rows: Uint32Array.from(rows),
    gains: Float64Array.from(gains),
  };
}

/** Access of every row: the floating catchment of this supply, one amount per column. */
export function computeAccess(matrix: AccessMatrix, supply: ArrayLike<number>): Float64Array {
  const { rowCount, offsets, rows, gains } = matrix;
  const access = new Float64Array(rowCount);
  for (let column = 0; column + 1 < offsets.length; column += 1) {
    const amount = supply[column] ?? 0;
    const end = offsets[column + 1] ?? 0;
    for (let at = offsets[column] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      access[row] = (access[row] ?? 0) + amount * (gains[at] ?? 0);
    }
  }
  return access;
}
