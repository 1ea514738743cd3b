import { normaliseName, plainWords } from '../../domain/territory/normaliseName.ts';
import type { TerritoryRow } from './selectTerritoryRows.ts';

/**
 * The rows that hold every word of the query: a part of a name or a department, without accents, or the
 * beginning of a code ("55" is Meuse, not every code with 55 in it).
 */
export function filterRows(rows: readonly TerritoryRow[], query: string): readonly TerritoryRow[] {
  const words = plainWords(query);
  if (words.length === 0) return rows;
  return rows.filter(({ searched }) => words.every((word) => isHeld(searched, word)));
}

/** "st" is "saint", and may also be the beginning of "Stenay". */
function isHeld(searched: string, word: string): boolean {
  if (/^\d/.test(word)) return searched.includes(` ${word}`);
  return searched.includes(word) || searched.includes(normaliseName(word));
}
