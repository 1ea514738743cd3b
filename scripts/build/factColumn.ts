import { type ValueStatusName, valueStatus } from '../../src/domain/territory/column.ts';

export interface Value {
  value: number;
  status: ValueStatusName;
}

/** A column as published: null where there is no value; one status digit a value unless all are observed. */
export interface FactColumn {
  values: (number | null)[];
  status?: string;
}

/** A figure that is there is observed; one that is not has the reason given. */
export function observedOr(reason: ValueStatusName, value: number): Value {
  return Number.isNaN(value) ? { value, status: reason } : { value, status: 'observed' };
}

export function createFactColumn(values: readonly Value[]): FactColumn {
  const column: FactColumn = {
    values: values.map(({ value }) => (Number.isNaN(value) ? null : value)),
  };
  const status = values.map((item) => valueStatus[item.status]).join('');
  return /^0*$/.test(status) ? column : { ...column, status };
}
