import type { TerritoryRow } from './selectTerritoryRows.ts';

export type SortDirection = 'ascending' | 'descending';

/**
 * Rows by a value of their zone, those without one last in both directions; equal values keep the order
 * of `rows`, which is that of names.
 */
export function sortRowsByValue(
  rows: readonly TerritoryRow[],
  values: ArrayLike<number>,
  direction: SortDirection,
): TerritoryRow[] {
  const valueAt = ({ zoneRow }: TerritoryRow) => values[zoneRow] ?? Number.NaN;
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [first, second] = [valueAt(a), valueAt(b)];
    if (Number.isNaN(first) || Number.isNaN(second)) {
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    }
    return sign * (first - second);
  });
}

const byText = new Intl.Collator('fr');

/** Rows by a text; equal texts keep the order of `rows`. */
export function sortRowsByText(
  rows: readonly TerritoryRow[],
  textOf: (row: TerritoryRow) => string,
  direction: SortDirection,
): TerritoryRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * byText.compare(textOf(a), textOf(b)));
}
