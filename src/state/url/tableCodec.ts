import { indicatorById } from '../../domain/indicators/indicators.ts';
import { type TableSort, tableOwnColumns } from '../sharedView.ts';

/** What an address says in French of the table's own columns, in their order. */
const ownColumnWords = ['nom', 'valeur', 'rang', 'departement'] as const;
const noColumn = 'aucune';

/** The added indicators: `population.count-gp`. */
export function encodeTableColumns(ids: readonly string[]): string {
  return ids.length === 0 ? noColumn : ids.join('.');
}

export function decodeTableColumns(text: string): string[] | undefined {
  if (text === noColumn) return [];
  const ids = [...new Set(text.split('.'))];
  return ids.every((id) => indicatorById(id)) ? ids : undefined;
}

/** `valeur`, and `-valeur` from the largest to the smallest. */
export function encodeTableSort({ column, direction }: TableSort): string {
  const own = tableOwnColumns.findIndex((known) => known === column);
  return (direction === 'descending' ? '-' : '') + (ownColumnWords[own] ?? column);
}

export function decodeTableSort(text: string): TableSort | undefined {
  const direction = text.startsWith('-') ? 'descending' : 'ascending';
  const word = direction === 'descending' ? text.slice(1) : text;
  const own = tableOwnColumns[ownColumnWords.findIndex((known) => known === word)];
  const column = own ?? indicatorById(word)?.id;
  return column === undefined ? undefined : { column, direction };
}
