import type { IndicatorUnit } from '../indicators/indicator.ts';
import type { Specialty } from '../supply/departmentSpecialists.ts';
import type { CareId } from '../supply/localSupply.ts';

/** What a column says, and so where its words are: its own, or those of what the screens call by a name. */
export type ColumnMeaning =
  | { kind: 'own'; id: string }
  | { kind: 'indicator'; id: string }
  /** How many there are of a kind of care, or the places they have. */
  | { kind: 'care' | 'carePlaces'; id: CareId }
  /** Private specialists of a department. */
  | { kind: 'specialty'; id: Specialty };

/** Units of columns that no indicator has. */
export const columnOnlyUnits = [
  'address',
  'boolean',
  'bytes',
  'code',
  'consultationsPerYear',
  'count',
  'date',
  'degrees',
  'households',
  'mixed',
  'outline',
  'rank',
  'text',
  'women',
] as const;
export type ColumnUnit = IndicatorUnit | (typeof columnOnlyUnits)[number];

/** One column of a published file: what the dictionary says of it, on screen and beside exports. */
export interface DataColumn {
  file: string;
  /** In the file, `[]` for each item of a list: `communes.apl-gp-2024`, `homes[].places`. */
  path: string;
  meaning: ColumnMeaning;
  unit: ColumnUnit;
  /** The year of its values; `null`: that of its sources, as they give it. */
  year: number | null;
  /** Ids of the manifest's sources; none where the atlas itself writes it. */
  sources: readonly string[];
}

/** A column before its file is known. */
export type ColumnOfFile = Omit<DataColumn, 'file'>;

type Extra = Partial<Pick<ColumnOfFile, 'year' | 'sources'>>;

export const inFile = (
  file: string,
  sources: readonly string[],
  columns: readonly (Omit<ColumnOfFile, 'year' | 'sources'> & Extra)[],
): DataColumn[] => columns.map((column) => ({ year: null, sources, ...column, file }));

export const own = (path: string, id: string, unit: ColumnUnit, extra: Extra = {}) => ({
  path,
  meaning: { kind: 'own' as const, id },
  unit,
  ...extra,
});

/** The columns of a record that stands in another: `sources[]` in front of each path. */
export const under = <Column extends { path: string }>(
  prefix: string,
  columns: readonly Column[],
): Column[] => columns.map((column) => ({ ...column, path: `${prefix}.${column.path}` }));
