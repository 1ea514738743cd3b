import { factCategories } from '../../src/domain/territory/factCategories.ts';
import type { CoreCommunes } from './buildTerritory.ts';
import { createFactColumn, type FactColumn, observedOr, type Value } from './factColumn.ts';
import type { Row, SourceTables } from './sourceTables.ts';

type Columns = Record<string, FactColumn>;

/** Values of one column of a table, aligned with the communes. */
export type ReadValue = (row: Row | undefined, id: string, communeRow: number) => Value;

function buildColumns(
  tables: SourceTables,
  core: CoreCommunes,
  name: string,
  ids: readonly string[],
  readValue: ReadValue,
): Columns {
  const rows = tables.byCode(name);
  const known = new Set(core.codes);
  for (const code of rows.keys()) {
    if (!known.has(code)) tables.fail(`${name}: ${code} is no commune of the territory`);
  }
  return Object.fromEntries(
    ids.map((id) => [
      id,
      createFactColumn(core.codes.map((code, row) => readValue(rows.get(code), id, row))),
    ]),
  );
}

const idsOf = (tables: SourceTables, name: string, prefix: string) =>
  Object.keys(tables.rows(name)[0] ?? {}).filter((column) => column.startsWith(prefix));

/** A number as it stands; where there is none, it is absent, or has no meaning without inhabitants. */
function plainValue(tables: SourceTables, core: CoreCommunes, name: string): ReadValue {
  return (row, id, communeRow) => {
    const value = row ? tables.number(name, row, id) : Number.NaN;
    return observedOr(core.population[communeRow] === 0 ? 'notApplicable' : 'absent', value);
  };
}

/** The index of a category in its list. */
function categoryValue(tables: SourceTables, name: string): ReadValue {
  const lists: Record<string, readonly string[]> = factCategories;
  return (row, id) => {
    const text = row ? tables.cell(name, row, id) : '';
    if (text === '') return { value: Number.NaN, status: 'absent' };
    const index = (lists[id] ?? []).indexOf(text);
    if (index < 0) tables.fail(`${name}, ${row?.code}, ${id}: unknown category "${text}"`);
    return { value: index, status: 'observed' };
  };
}

const categoriesOf = (...ids: (keyof typeof factCategories)[]) =>
  Object.fromEntries(ids.map((id) => [id, factCategories[id]]));

const isGpApl = (id: string) => id.startsWith('apl-gp');

/** The APL of nurses, physiotherapists, dentists and midwives, which the first view does not wait for. */
export function buildProfessionAplFacts(tables: SourceTables, core: CoreCommunes) {
  const name = 'apl.csv';
  const ids = idsOf(tables, name, 'apl-').filter((id) => !isGpApl(id));
  return { communes: buildColumns(tables, core, name, ids, plainValue(tables, core, name)) };
}

/** Official measures of the first view. */
export function buildOfficialFacts(tables: SourceTables, core: CoreCommunes) {
  const plain = (name: string, ids: string[]) =>
    buildColumns(tables, core, name, ids, plainValue(tables, core, name));
  const zonings = ['zoning-gp', 'zoning-nurse'] as const;
  return {
    categories: categoriesOf(...zonings),
    communes: {
      ...plain('apl.csv', idsOf(tables, 'apl.csv', 'apl-').filter(isGpApl)),
      ...plain('mobility.csv', ['share-beyond-20min']),
      ...buildColumns(tables, core, 'zoning.csv', zonings, categoryValue(tables, 'zoning.csv')),
    },
  };
}

/** The population of 2023 is in the territory itself. */
export function buildPopulationFacts(tables: SourceTables, core: CoreCommunes) {
  const name = 'population.csv';
  const ids = idsOf(tables, name, 'population-').filter((id) => id !== 'population-2023');
  return { communes: buildColumns(tables, core, name, ids, plainValue(tables, core, name)) };
}

export function buildSupplyFacts(tables: SourceTables, core: CoreCommunes) {
  const counts = (name: string): ReadValue => {
    return (row, id) => {
      if (!row) tables.fail(`${name}: a commune has no row`);
      return observedOr('absent', row ? tables.number(name, row, id) : Number.NaN);
    };
  };
  const columns = (name: string) =>
    buildColumns(tables, core, name, idsOf(tables, name, 'supply-'), counts(name));
  return {
    communes: {
      ...columns('supply-2024.csv'),
      ...columns('supply-2019.csv'),
      ...buildHomeColumns(tables, core, 'ehpad', 'ehpad'),
      ...buildHomeColumns(tables, core, 'autonomyHome', 'autonomy-home'),
    },
  };
}

/** Homes of a kind by commune and their places; places are absent where one home publishes none. */
function buildHomeColumns(
  tables: SourceTables,
  core: CoreCommunes,
  kind: string,
  id: string,
): Columns {
  const name = 'elderly-homes.csv';
  const placesByCode = new Map<string, number[]>();
  for (const row of tables.rows(name)) {
    if (tables.cell(name, row, 'kind') !== kind) continue;
    const commune = tables.cell(name, row, 'commune');
    placesByCode.set(commune, [
      ...(placesByCode.get(commune) ?? []),
      tables.number(name, row, 'places'),
    ]);
  }
  const homes = core.codes.map((code) => placesByCode.get(code) ?? []);
  const sum = (places: number[]) => places.reduce((total, count) => total + count, 0);
  return {
    [`${id}-count`]: createFactColumn(homes.map((list) => observedOr('absent', list.length))),
    [`${id}-places`]: createFactColumn(homes.map((list) => observedOr('absent', sum(list)))),
  };
}
