import type { DistanceDecay } from '../access/distanceDecay.ts';
import type { TravelMatrix } from '../access/travelMatrix.ts';

/**
 * What one unit of supply at each place gives to each commune of the territory: the floating catchment
 * is linear in supply, so a change of supply changes access by a sum over this table (CSR by place).
 */
export interface ReachTable {
  placeCount: number;
  communeCount: number;
  offsets: Uint32Array;
  /** Row of a commune of the territory. */
  communes: Uint32Array;
  /** Access per person given by one unit of supply: w(t) / Σ P w(t). */
  gains: Float64Array;
  minutes: Float64Array;
}

export interface ReachTableInput {
  travel: TravelMatrix;
  /** People at each row of the matrix. */
  demand: ArrayLike<number>;
  decay: DistanceDecay;
  /** Row in the matrix of each commune of the territory. */
  coreRows: ArrayLike<number>;
}

/** A place whose catchment holds nobody gives nothing to anyone, as in `computeFloatingCatchment`. */
export function createReachTable({ travel, demand, decay, coreRows }: ReachTableInput): ReachTable {
  const { offsets, indexes, minutes } = travel.byColumn;
  const communeOfRow = new Int32Array(travel.rowCount).fill(-1);
  for (let commune = 0; commune < coreRows.length; commune += 1) {
    communeOfRow[coreRows[commune] ?? 0] = commune;
  }
  const table: ReachTable = {
    placeCount: travel.columnCount,
    communeCount: coreRows.length,
    offsets: new Uint32Array(travel.columnCount + 1),
    communes: new Uint32Array(indexes.length),
    gains: new Float64Array(indexes.length),
    minutes: new Float64Array(indexes.length),
  };
  let size = 0;
  for (let place = 0; place < travel.columnCount; place += 1) {
    const start = offsets[place] ?? 0;
    const end = offsets[place + 1] ?? 0;
    let weightedDemand = 0;
    for (let at = start; at < end; at += 1) {
      weightedDemand += decay(minutes[at] ?? 0) * (demand[indexes[at] ?? 0] ?? 0);
    }
    for (let at = start; at < end && weightedDemand > 0; at += 1) {
      const commune = communeOfRow[indexes[at] ?? 0] ?? -1;
      const weight = decay(minutes[at] ?? 0);
      if (commune < 0 || weight === 0) continue;
      table.communes[size] = commune;
      table.gains[size] = weight / weightedDemand;
      table.minutes[size] = minutes[at] ?? 0;
      size += 1;
    }
    table.offsets[place + 1] = size;
  }
  return {
    ...table,
    communes: table.communes.slice(0, size),
    gains: table.gains.slice(0, size),
    minutes: table.minutes.slice(0, size),
  };
}

/** Adds to `access`, in place, what `amount` units of supply at a place give each commune. */
export function addSupply(
  { offsets, communes, gains }: ReachTable,
  access: Float64Array,
  place: number,
  amount: number,
): void {
  const end = offsets[place + 1] ?? 0;
  for (let at = offsets[place] ?? 0; at < end; at += 1) {
    const commune = communes[at] as number;
    access[commune] = (access[commune] as number) + amount * (gains[at] as number);
  }
}

/** Σ over the communes a place reaches of what `gain` says of one. */
export function sumReached(
  { offsets, communes, gains, minutes }: ReachTable,
  place: number,
  gain: (commune: number, given: number, away: number) => number,
): number {
  let sum = 0;
  const end = offsets[place + 1] ?? 0;
  for (let at = offsets[place] ?? 0; at < end; at += 1) {
    sum += gain(communes[at] as number, gains[at] as number, minutes[at] as number);
  }
  return sum;
}

/** What changes of supply (amounts by place) add to the access of each commune, per person. */
export function computeAccessChange(
  table: ReachTable,
  amounts: Iterable<readonly [place: number, amount: number]>,
): Float64Array {
  const change = new Float64Array(table.communeCount);
  for (const [place, amount] of amounts) addSupply(table, change, place, amount);
  return change;
}
