/**
 * A column holds one value per zone, aligned with the zones of a mesh (sorted by code).
 * `NaN` means there is no value; `0` means truly none. The status says which kind of value it is,
 * or why there is none: a missing value is never drawn, summed or ranked as a zero.
 */
export interface Column {
  values: Float64Array;
  /** One of `valueStatus` per value. */
  status: Uint8Array;
}

export const valueStatus = {
  /** Published or counted as it stands. */
  observed: 0,
  /** Computed by the atlas from observed values. */
  computed: 1,
  /** Rests on a model (estimated ages, estimated minutes). */
  estimated: 2,
  /** The value of a coarser mesh, standing in for a masked one. */
  substituted: 3,
  /** Exists but withheld by its producer: small numbers. */
  masked: 4,
  /** Not in the data. */
  absent: 5,
  /** Has no meaning here: no inhabitants, or a mesh finer than the indicator allows. */
  notApplicable: 6,
} as const;

export type ValueStatusName = keyof typeof valueStatus;

const statusNames = Object.keys(valueStatus) as ValueStatusName[];

export function statusName(status: number | undefined): ValueStatusName {
  return statusNames[status ?? valueStatus.absent] ?? 'absent';
}

/** A column of `length` absent values, to be filled. */
export function createColumn(length: number): Column {
  return {
    values: new Float64Array(length).fill(Number.NaN),
    status: new Uint8Array(length).fill(valueStatus.absent),
  };
}

/** The values of one column, then those of another. */
export const joinColumns = (one: Column, other: Column): Column => ({
  values: Float64Array.from([...one.values, ...other.values]),
  status: Uint8Array.from([...one.status, ...other.status]),
});
